import type { CompletionFamily, MattingFamily } from '@sfumato/diffusion'

/** A checkpoint in the diffusers layout, by the name that results report. */
export interface PipelineCheckpoint {
  readonly name: string
  readonly folder: string
}

/** A network in an ONNX file. */
export interface NetCheckpoint<Family> {
  readonly name: string
  readonly file: string
  readonly family: Family
}

/**
 * What the diffusion painter paints with, by role. Without `text` it paints no picture from words, without `inpaint` it
 * fills, expands and replaces nothing; the others each replace a method that needs no weights.
 */
export interface DiffusionCheckpoints {
  readonly text?: PipelineCheckpoint
  readonly inpaint?: PipelineCheckpoint
  /** Repaints an enlarged picture lightly, tile by tile. */
  readonly refine?: PipelineCheckpoint
  readonly complete?: NetCheckpoint<CompletionFamily>
  readonly matte?: NetCheckpoint<MattingFamily>
  readonly upscale?: NetCheckpoint<'any'>
  /** An `AutoencoderTiny`: shows pictures while they form. */
  readonly preview?: PipelineCheckpoint
}

/** How the networks are run. */
export interface DiffusionRuntime {
  /** Execution providers tried in turn. */
  readonly providers: readonly string[]
  /** Threads of one network on the CPU; as many as there are cores where absent. */
  readonly threads?: number
}
