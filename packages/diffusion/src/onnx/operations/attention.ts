import type { Value } from '../graph.ts'
import type { Module } from '../module.ts'
import { knownSize } from './known-size.ts'

/** What attention may do besides softmax(q kᵀ / √d) v. */
export interface AttentionOptions {
  readonly heads: number
  /** Factor of the scores in place of 1 / √(size of a head). */
  readonly scale?: number
  /** Each position sees only itself and those before it. */
  readonly causal?: boolean
  /** Added to the scores: [batch or 1, heads, positions, positions]. */
  readonly bias?: Value
}

/**
 * Multi-head attention of [batch, positions, heads · size] values. ONNX Runtime's own operator: on the CPU it never
 * holds the matrix of scores as a whole (FlashAttention) unless there is a bias.
 */
export function attention({ graph }: Module, query: Value, key: Value, value: Value, options: AttentionOptions): Value {
  const { heads, scale, causal = false, bias } = options
  return graph.microsoftNode(
    'MultiHeadAttention',
    bias === undefined ? [query, key, value] : [query, key, value, undefined, undefined, bias],
    { shape: [...query.shape.slice(0, -1), knownSize('attention', value, -1)] },
    {
      num_heads: heads,
      ...(scale !== undefined && { scale: { float: scale } }),
      ...(causal && { unidirectional: 1 }),
    },
  )
}
