import type { Configuration } from '../configuration.ts'

/** What a `CLIPTextModel` is made of. */
export interface ClipTextForm {
  readonly vocabularySize: number
  readonly maxTokens: number
  readonly size: number
  readonly innerSize: number
  readonly layers: number
  readonly heads: number
  readonly epsilon: number
  readonly activation: 'quick_gelu' | 'gelu'
  /** Token at whose first place the pooled output is taken; undefined: at the token with the highest number. */
  readonly endToken: number | undefined
  /** Size that the pooled output is projected to, for `CLIPTextModelWithProjection`. */
  readonly projectionSize: number | undefined
}

/** transformers wrote this number into old configurations by mistake, and treats it as "the highest token". */
const mistakenEndToken = 2

/**
 * Reads the configuration of a `CLIPTextModel` or `CLIPTextModelWithProjection`; defaults are transformers'.
 *
 * @throws CheckpointError `unsupported`
 */
export function readClipTextForm(configuration: Configuration, withProjection: boolean): ClipTextForm {
  const endToken = configuration.integer('eos_token_id', 49407)
  return {
    vocabularySize: configuration.integer('vocab_size', 49408),
    maxTokens: configuration.integer('max_position_embeddings', 77),
    size: configuration.integer('hidden_size', 512),
    innerSize: configuration.integer('intermediate_size', 2048),
    layers: configuration.integer('num_hidden_layers', 12),
    heads: configuration.integer('num_attention_heads', 8),
    epsilon: configuration.number('layer_norm_eps', 1e-5),
    activation: configuration.choice('hidden_act', ['quick_gelu', 'gelu'], 'quick_gelu'),
    endToken: endToken === mistakenEndToken ? undefined : endToken,
    projectionSize: withProjection ? configuration.integer('projection_dim', 512) : undefined,
  }
}
