import type { Slug } from '@sfumato/contract'
import type { PainterRole } from '../checkpoints/roles.ts'
import type { CheckpointNames, DiffusionSettings } from './diffusion/checkpoints.ts'
import type { Engine } from './painter.ts'

/** The engines that configuration can name. */
export const engineNames = ['preview', 'diffusion'] as const

/** The name of an engine. */
export type EngineName = (typeof engineNames)[number]

/** An engine with what it is started with. */
export type EngineChoice = { readonly name: 'preview' } | ({ readonly name: 'diffusion' } & DiffusionSettings)

/** The checkpoint that a model is mainly painted by; models that share one can share a process. */
export const mainRole: Readonly<Record<Slug, PainterRole>> = {
  'bria-gen-fill': 'inpaint',
  'bria-expand-image': 'inpaint',
  'bria-replace-background': 'inpaint',
  'bria-text-to-image': 'text',
  'bria-enhance-image': 'refine',
}

/** What an engine says of itself for a model, without loading it. */
export const describeEngine = (name: EngineName, slug: Slug, checkpoints: CheckpointNames): Engine =>
  name === 'preview'
    ? { name, checkpoint: null, preview: true }
    : { name, checkpoint: checkpoints[mainRole[slug]] ?? null, preview: false }
