import type { Configuration } from '../configuration.ts'

/** What an `AutoencoderKL` is made of. */
export interface AutoencoderForm {
  readonly inChannels: number
  readonly outChannels: number
  readonly latentChannels: number
  /** Channels of each level, from the picture to the latents. */
  readonly channels: readonly number[]
  readonly layers: number
  readonly groups: number
  readonly epsilon: number
  readonly middleAttention: boolean
  readonly quantConvolution: boolean
  readonly postQuantConvolution: boolean
}

/**
 * Reads the configuration of an `AutoencoderKL`; defaults are diffusers'.
 *
 * @throws CheckpointError `unsupported`
 */
export function readAutoencoderForm(configuration: Configuration): AutoencoderForm {
  configuration.choice('act_fn', ['silu', 'swish'], 'silu')
  const channels = configuration.integers('block_out_channels', [64])
  const down = configuration.choices('down_block_types', ['DownEncoderBlock2D'], ['DownEncoderBlock2D'])
  const up = configuration.choices('up_block_types', ['UpDecoderBlock2D'], ['UpDecoderBlock2D'])
  const types = `a list of ${channels.length} types, as block_out_channels has entries`
  if (down.length !== channels.length) throw configuration.unsupported('down_block_types', types)
  if (up.length !== channels.length) throw configuration.unsupported('up_block_types', types)
  return {
    inChannels: configuration.integer('in_channels', 3),
    outChannels: configuration.integer('out_channels', 3),
    latentChannels: configuration.integer('latent_channels', 4),
    channels,
    layers: configuration.integer('layers_per_block', 1),
    groups: configuration.integer('norm_num_groups', 32),
    // diffusers fixes it in the class.
    epsilon: 1e-6,
    middleAttention: configuration.boolean('mid_block_add_attention', true),
    quantConvolution: configuration.boolean('use_quant_conv', true),
    postQuantConvolution: configuration.boolean('use_post_quant_conv', true),
  }
}
