import type { Configuration } from '../families/configuration.ts'

/** What a pipeline has to know of a `UNet2DConditionModel`. */
export interface UNetRole {
  /** 9 where it was made for inpainting: latents, a mask, and the latents of what the mask leaves. */
  readonly inChannels: 4 | 9
  /** Size of the guidance embedding of models that guidance was distilled into; `null` for others. */
  readonly conditionSize: number | null
  /** The side in latents that it was trained on. */
  readonly sampleSize: number
}

/** Reads the role of a network from its configuration. Throws a `CheckpointError` for other numbers of channels. */
export function readUNetRole(configuration: Configuration): UNetRole {
  const inChannels = configuration.integer('in_channels', 4)
  if (inChannels !== 4 && inChannels !== 9) throw configuration.unsupported('in_channels', '4 or 9')
  const condition = configuration.raw('time_cond_proj_dim')
  return {
    inChannels,
    conditionSize: condition === null ? null : configuration.integer('time_cond_proj_dim'),
    sampleSize: configuration.integer('sample_size', 64),
  }
}
