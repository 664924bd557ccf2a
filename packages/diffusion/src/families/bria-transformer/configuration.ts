import type { Configuration } from '../configuration.ts'

/** What a `BriaTransformer2DModel` is made of. */
export interface BriaForm {
  readonly channels: number
  readonly outChannels: number
  readonly contextSize: number
  readonly heads: number
  readonly headSize: number
  readonly layers: number
  readonly singleLayers: number
  /** Sizes of the three parts of a head that are turned by the three position numbers; even, together `headSize`. */
  readonly axisSizes: readonly number[]
  readonly rotaryPeriod: number
  readonly timePeriod: number
}

/**
 * Reads the configuration of a `BriaTransformer2DModel` (BRIA 3.x); defaults are diffusers'.
 *
 * @throws CheckpointError `unsupported`
 */
export function readBriaForm(configuration: Configuration): BriaForm {
  configuration.requireOnly({ guidance_embeds: false })
  const channels = configuration.integer('in_channels', 64)
  const patch = configuration.integer('patch_size', 1)
  const headSize = configuration.integer('attention_head_dim', 128)
  const axisSizes = configuration.integers('axes_dims_rope', [16, 56, 56])
  const sum = axisSizes.reduce((total, size) => total + size, 0)
  if (axisSizes.length !== 3 || sum !== headSize || axisSizes.some(size => size % 2 !== 0)) {
    throw configuration.unsupported('axes_dims_rope', `three even numbers with the sum ${headSize}`)
  }
  return {
    channels,
    outChannels: patch * patch * channels,
    contextSize: configuration.integer('joint_attention_dim', 4096),
    heads: configuration.integer('num_attention_heads', 24),
    headSize,
    layers: configuration.integer('num_layers', 19),
    singleLayers: configuration.integer('num_single_layers', 38),
    axisSizes,
    rotaryPeriod: configuration.number('rope_theta', 10000),
    timePeriod: configuration.number('time_theta', 10000),
  }
}
