import type { ComponentOptions } from '../components/load-component.ts'
import type { LoraChoice } from '../lora/merge-lora.ts'
import type { LoraTarget } from '../lora/read-lora.ts'
import type { SessionOptions } from '../runtime/session.ts'

/** How a checkpoint is opened. */
export interface PipelineOptions extends SessionOptions {
  /** A weights variant such as `fp16`. */
  readonly variant?: string
  /** LoRA files to merge into the networks as they are loaded. */
  readonly loras?: readonly LoraChoice[]
  /** Folder of an `AutoencoderTiny` that shows pictures while they form. */
  readonly previewFolder?: string
  /** Decode with the tiny autoencoder of `previewFolder` altogether: twenty times faster, slightly softer. */
  readonly decodeTiny?: boolean
  /** Side of a tile in latents for large pictures. Default 64. */
  readonly tileSide?: number
}

/** The options of one component. `target` says which part of a LoRA is its; `null` where none can be. */
export function componentOptions(options: PipelineOptions, target: LoraTarget | null): ComponentOptions {
  const { loras = [], previewFolder, decodeTiny, tileSide, ...common } = options
  return target === null || loras.length === 0 ? common : { ...common, loras: { target, choices: loras } }
}
