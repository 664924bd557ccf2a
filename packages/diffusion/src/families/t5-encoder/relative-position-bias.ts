import type { Value } from '../../onnx/graph.ts'
import type { Module } from '../../onnx/module.ts'
import { add } from '../../onnx/operations/arithmetic.ts'
import { reshape, shapeOf, transpose } from '../../onnx/operations/shaping.ts'
import type { T5Form } from './configuration.ts'

/**
 * T5's learnt bias of attention by distance: [1, heads, tokens, tokens], for tokens that `ids` counts.
 *
 * Distances are sorted into buckets (Raffel et al. 2020, section 2.1). As all beyond `maxDistance` share one, a table
 * over the distances up to there stands for the rule whatever the number of tokens.
 */
export function relativePositionBias(module: Module, ids: Value, form: T5Form): Value {
  const { graph } = module
  const { buckets, heads, maxDistance } = form
  const weight = module.weight('weight', [buckets, heads])
  const distances = Array.from({ length: 2 * maxDistance + 1 }, (_, index) => index - maxDistance)
  const bucketOf = graph.constant(
    'int64',
    distances.map(distance => relativePositionBucket(distance, form)),
  )
  const byDistance = graph.node('Gather', [weight, bucketOf], { shape: [distances.length, heads] })

  const scalar = (value: number) => graph.constant('int64', value)
  const count = reshape(module, shapeOf(module, ids, { start: 1, end: 2 }), [], [])
  const places = graph.node('Range', [scalar(0), count, scalar(1)], { type: 'int64', shape: ['tokens'] })
  const asked = reshape(module, places, [1, -1], [1, 'tokens'])
  const asking = reshape(module, places, [-1, 1], ['tokens', 1])
  const square = { type: 'int64', shape: ['tokens', 'tokens'] } as const
  const distance = graph.node('Sub', [asked, asking], square)
  const bounded = graph.node('Clip', [distance, scalar(-maxDistance), scalar(maxDistance)], square)
  const rows = add(module, bounded, scalar(maxDistance))
  const biases = graph.node('Gather', [byDistance, rows], { shape: ['tokens', 'tokens', heads] })
  return reshape(module, transpose(module, biases, [2, 0, 1]), [1, heads, 0, -1], [1, heads, 'tokens', 'tokens'])
}

/** The bucket of a distance (place attended to less place attending), for attention in both directions. */
export function relativePositionBucket(distance: number, { buckets, maxDistance }: T5Form): number {
  const perDirection = Math.floor(buckets / 2)
  const exact = Math.floor(perDirection / 2)
  const far = Math.abs(distance)
  const start = distance > 0 ? perDirection : 0
  if (far < exact) return start + far
  const logarithmic = (Math.log(far / exact) / Math.log(maxDistance / exact)) * (perDirection - exact)
  return start + Math.min(perDirection - 1, exact + Math.floor(Math.fround(logarithmic)))
}
