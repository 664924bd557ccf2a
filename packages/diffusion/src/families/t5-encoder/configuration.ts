import type { Configuration } from '../configuration.ts'

/** What a `T5EncoderModel` is made of. */
export interface T5Form {
  readonly vocabularySize: number
  readonly size: number
  readonly headSize: number
  readonly heads: number
  readonly innerSize: number
  readonly layers: number
  readonly epsilon: number
  readonly buckets: number
  /** Distances from here on share a bucket. */
  readonly maxDistance: number
}

/**
 * Reads the configuration of a `T5EncoderModel` of version 1.1 (gated GELU); defaults are transformers'.
 *
 * @throws CheckpointError `unsupported`
 */
export function readT5Form(configuration: Configuration): T5Form {
  configuration.choice('feed_forward_proj', ['gated-gelu'])
  return {
    vocabularySize: configuration.integer('vocab_size', 32128),
    size: configuration.integer('d_model', 512),
    headSize: configuration.integer('d_kv', 64),
    heads: configuration.integer('num_heads', 8),
    innerSize: configuration.integer('d_ff', 2048),
    layers: configuration.integer('num_layers', 6),
    epsilon: configuration.number('layer_norm_epsilon', 1e-6),
    buckets: configuration.integer('relative_attention_num_buckets', 32),
    maxDistance: configuration.integer('relative_attention_max_distance', 128),
  }
}
