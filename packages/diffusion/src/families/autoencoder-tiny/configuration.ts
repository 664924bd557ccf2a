import type { Configuration } from '../configuration.ts'

/** What an `AutoencoderTiny` (TAESD) is made of. */
export interface TinyForm {
  readonly inChannels: number
  readonly outChannels: number
  readonly latentChannels: number
  readonly encoderChannels: readonly number[]
  readonly decoderChannels: readonly number[]
  /** Residual blocks of each stage. */
  readonly encoderBlocks: readonly number[]
  readonly decoderBlocks: readonly number[]
}

/**
 * Reads the configuration of an `AutoencoderTiny`; defaults are diffusers'.
 *
 * @throws CheckpointError `unsupported`
 */
export function readTinyForm(configuration: Configuration): TinyForm {
  configuration.requireOnly({ act_fn: 'relu', upsample_fn: 'nearest', upsampling_scaling_factor: 2 })
  const encoderChannels = configuration.integers('encoder_block_out_channels', [64, 64, 64, 64])
  const decoderChannels = configuration.integers('decoder_block_out_channels', [64, 64, 64, 64])
  const encoderBlocks = configuration.integers('num_encoder_blocks', [1, 3, 3, 3])
  const decoderBlocks = configuration.integers('num_decoder_blocks', [3, 3, 3, 1])
  if (encoderBlocks.length !== encoderChannels.length) {
    throw configuration.unsupported('num_encoder_blocks', `a list of ${encoderChannels.length} numbers`)
  }
  if (decoderBlocks.length !== decoderChannels.length) {
    throw configuration.unsupported('num_decoder_blocks', `a list of ${decoderChannels.length} numbers`)
  }
  return {
    inChannels: configuration.integer('in_channels', 3),
    outChannels: configuration.integer('out_channels', 3),
    latentChannels: configuration.integer('latent_channels', 4),
    encoderChannels,
    decoderChannels,
    encoderBlocks,
    decoderBlocks,
  }
}
