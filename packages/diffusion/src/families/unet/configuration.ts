import type { Configuration } from '../configuration.ts'

const downBlockTypes = ['DownBlock2D', 'CrossAttnDownBlock2D'] as const
const upBlockTypes = ['UpBlock2D', 'CrossAttnUpBlock2D'] as const

/** One level of the network. */
export interface Level {
  readonly channels: number
  /** Residual blocks on the way down; one more on the way up. */
  readonly layers: number
  readonly heads: number
  readonly contextSize: number
}

/** What a `UNet2DConditionModel` is made of. */
export interface UNetForm {
  readonly inChannels: number
  readonly outChannels: number
  readonly levels: readonly Level[]
  /** Transformer layers after each residual block of a level: on the way down and up, empty without attention. */
  readonly downTransformers: readonly (readonly number[])[]
  readonly upTransformers: readonly (readonly number[])[]
  /** Transformer layers in the middle; undefined for a network without a middle block. */
  readonly middleTransformers: number | undefined
  readonly linearProjection: boolean
  readonly groups: number
  readonly epsilon: number
  readonly cosineFirst: boolean
  readonly frequencyShift: number
  readonly timeSize: number
  /** Size of the guidance embedding that LCM models take beside the timestep. */
  readonly timeConditionSize: number | undefined
  /** SDXL's pooled text and picture sizes: embedding size of one number, and of all together. */
  readonly textTime: { readonly numberSize: number; readonly inputSize: number } | undefined
}

/**
 * Reads the configuration of a `UNet2DConditionModel`; defaults are diffusers'.
 *
 * @throws CheckpointError `unsupported` for block types and settings that no graph is made for.
 */
export function readUNetForm(configuration: Configuration): UNetForm {
  configuration.requireOnly(onlyForms)
  const channels = configuration.integers('block_out_channels', [320, 640, 1280, 1280])
  const count = channels.length
  const down = configuration.choices('down_block_types', downBlockTypes, [
    'CrossAttnDownBlock2D',
    'CrossAttnDownBlock2D',
    'CrossAttnDownBlock2D',
    'DownBlock2D',
  ])
  const up = configuration.choices('up_block_types', upBlockTypes, [
    'UpBlock2D',
    'CrossAttnUpBlock2D',
    'CrossAttnUpBlock2D',
    'CrossAttnUpBlock2D',
  ])
  if (down.length !== count) throw configuration.unsupported('down_block_types', `a list of ${count} types`)
  if (up.length !== count) throw configuration.unsupported('up_block_types', `a list of ${count} types`)
  configuration.choice('act_fn', ['silu', 'swish'], 'silu')

  const layers = configuration.perBlock('layers_per_block', count, 2)
  // diffusers' attention_head_dim is the number of heads, by an old mistake that checkpoints have come to rely on.
  const heads =
    configuration.raw('num_attention_heads') === null
      ? configuration.perBlock('attention_head_dim', count, 8)
      : configuration.perBlock('num_attention_heads', count)
  const contexts = configuration.perBlock('cross_attention_dim', count, 1280)
  const transformers = readTransformers(configuration, 'transformer_layers_per_block', layers, 0)
  const reversed =
    configuration.raw('reverse_transformer_layers_per_block') === null
      ? readTransformers(configuration, 'transformer_layers_per_block', layers, 1).toReversed()
      : readTransformers(configuration, 'reverse_transformer_layers_per_block', layers.toReversed(), 1)
  return {
    inChannels: configuration.integer('in_channels', 4),
    outChannels: configuration.integer('out_channels', 4),
    levels: channels.map((size, level) => ({
      channels: size,
      layers: layers[level],
      heads: heads[level],
      contextSize: contexts[level],
    })),
    downTransformers: down.map((type, level) => (type === 'CrossAttnDownBlock2D' ? transformers[level] : [])),
    upTransformers: up.map((type, level) => (type === 'CrossAttnUpBlock2D' ? reversed[level] : [])),
    middleTransformers: readMiddle(configuration, transformers),
    linearProjection: configuration.boolean('use_linear_projection', false),
    groups: configuration.integer('norm_num_groups', 32),
    epsilon: configuration.number('norm_eps', 1e-5),
    cosineFirst: configuration.boolean('flip_sin_to_cos', true),
    frequencyShift: configuration.number('freq_shift', 0),
    timeSize: configuration.integer('time_embedding_dim', channels[0] * 4),
    timeConditionSize:
      configuration.raw('time_cond_proj_dim') === null ? undefined : configuration.integer('time_cond_proj_dim'),
    textTime: readTextTime(configuration),
  }
}

/** Settings that change the mathematics and are supported in one form only. */
const onlyForms = {
  center_input_sample: false,
  only_cross_attention: false,
  downsample_padding: 1,
  mid_block_scale_factor: 1,
  encoder_hid_dim: null,
  encoder_hid_dim_type: null,
  dual_cross_attention: false,
  class_embed_type: null,
  num_class_embeds: null,
  resnet_time_scale_shift: 'default',
  resnet_skip_time_act: false,
  resnet_out_scale_factor: 1,
  time_embedding_type: 'positional',
  time_embedding_act_fn: null,
  timestep_post_act: null,
  conv_in_kernel: 3,
  conv_out_kernel: 3,
  attention_type: 'default',
  class_embeddings_concat: false,
  cross_attention_norm: null,
}

/** Per level, how many transformer layers follow each of its `layers + extra` residual blocks. */
function readTransformers(
  configuration: Configuration,
  key: string,
  layers: readonly number[],
  extra: number,
): readonly (readonly number[])[] {
  const value = configuration.raw(key) ?? 1
  const entries: unknown[] = typeof value === 'number' ? layers.map(() => value) : Array.isArray(value) ? value : []
  return layers.map((count, level) => {
    const entry = entries[level]
    if (Number.isSafeInteger(entry)) return Array<number>(count + extra).fill(entry as number)
    if (Array.isArray(entry) && entry.length >= count + extra && entry.every(Number.isSafeInteger)) return entry
    throw configuration.unsupported(key, `a whole number, or for each of ${layers.length} levels one or one per block`)
  })
}

function readMiddle(configuration: Configuration, transformers: readonly (readonly number[])[]): number | undefined {
  // A null here means no middle block at all, unlike an absent key.
  const hasNone = configuration.has('mid_block_type') && configuration.raw('mid_block_type') === null
  if (hasNone) return undefined
  configuration.choice('mid_block_type', ['UNetMidBlock2DCrossAttn'], 'UNetMidBlock2DCrossAttn')
  return transformers[transformers.length - 1][0]
}

function readTextTime(configuration: Configuration): UNetForm['textTime'] {
  if (configuration.raw('addition_embed_type') === null) return undefined
  configuration.choice('addition_embed_type', ['text_time'])
  return {
    numberSize: configuration.integer('addition_time_embed_dim'),
    inputSize: configuration.integer('projection_class_embeddings_input_dim'),
  }
}
