import type { CompletionFamily, LoraChoice, MattingFamily } from '@sfumato/diffusion'
import type { CheckpointRole, PainterRole } from '../../checkpoints/roles.ts'

/**
 * What the painter paints with, by role: the name of a set in the store, the path of a folder in the diffusers layout,
 * or for a single network `family:path` of its file. Without `text` it paints no picture from words, without `inpaint`
 * it fills, expands and replaces nothing; each of the others replaces a method that needs no weights.
 */
export type CheckpointNames = Readonly<Partial<Record<PainterRole, string>>>

/** Where checkpoints are looked for, and which. */
export interface NamedCheckpoints {
  /** The store's directory. */
  readonly directory: string
  readonly names: Readonly<Partial<Record<CheckpointRole, string>>>
}

/** What the diffusion engine is started with. */
export interface DiffusionSettings extends NamedCheckpoints {
  readonly names: CheckpointNames
  /** LoRA files merged into the checkpoint of a role, and how strongly. */
  readonly loras?: Readonly<Partial<Record<'text' | 'inpaint', readonly LoraChoice[]>>>
  /** Execution providers tried in turn. */
  readonly providers: readonly string[]
  /** Threads of one network on the CPU; as many as there are cores where absent. */
  readonly threads?: number
}

/** A network of one role that works beside the painters, whatever these paint with. */
export interface RoleCheckpoint {
  /** The store's directory. */
  readonly directory: string
  /** A set in the store, or `family:path` of an ONNX file. */
  readonly name: string
  /** Execution providers tried in turn. */
  readonly providers: readonly string[]
  /** Threads on the CPU; as many as there are cores where absent. */
  readonly threads?: number
}

/** A folder in the diffusers layout. */
export interface FolderCheckpoint {
  readonly folder: string
}

/** A network in an ONNX file. */
export interface NetCheckpoint<Family> {
  readonly file: string
  readonly family: Family
}

/** Which families of networks can serve a role. */
export const netFamilies = {
  complete: ['migan', 'lama'],
  matte: ['u2net', 'isnet', 'birefnet'],
  upscale: ['esrgan'],
  safety: ['classifier'],
  'text-safety': ['classifier'],
  rewriter: ['language'],
} as const satisfies {
  complete: readonly CompletionFamily[]
  matte: readonly MattingFamily[]
  upscale: readonly string[]
  safety: readonly string[]
  'text-safety': readonly string[]
  rewriter: readonly string[]
}

/** A role that a single network serves. */
export type NetRole = keyof typeof netFamilies
