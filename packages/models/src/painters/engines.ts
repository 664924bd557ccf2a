import type { Engine } from './painter.ts'

/** The engines that configuration can name. */
export const engineNames = ['preview'] as const

/** The name of an engine. */
export type EngineName = (typeof engineNames)[number]

const engines: Readonly<Record<EngineName, Engine>> = {
  preview: { name: 'preview', checkpoint: null, preview: true },
}

/** What an engine says of itself, without loading it. */
export const describeEngine = (name: EngineName): Engine => engines[name]
