import type { Value } from '../graph.ts'
import type { Module } from '../module.ts'
import { add, multiply } from './arithmetic.ts'
import { unknown } from './broadcast-shape.ts'
import { knownSize } from './known-size.ts'
import { reshape, reshapeLike } from './shaping.ts'

/**
 * torch's `GroupNorm` on [batch, channels, ...].
 *
 * Written as InstanceNormalization over the groups: ONNX Runtime's CPU has no kernel for GroupNormalization and takes
 * it apart into steps that need three to five times as long.
 */
export function groupNorm(module: Module, x: Value, groups: number, epsilon: number): Value {
  const { graph } = module
  const channels = knownSize('groupNorm', x, 1)
  const grouped = reshape(module, x, [0, groups, -1], [x.shape[0], groups, unknown])
  const ones = graph.constant('float32', Array<number>(groups).fill(1))
  const zeros = graph.constant('float32', Array<number>(groups).fill(0))
  const normal = graph.node('InstanceNormalization', [grouped, ones, zeros], grouped, { epsilon: { float: epsilon } })
  const perChannel = [channels, ...Array<number>(x.shape.length - 2).fill(1)]
  const scale = reshape(module, module.weight('weight', [channels]), perChannel, perChannel)
  const shift = reshape(module, module.weight('bias', [channels]), perChannel, perChannel)
  return add(module, multiply(module, reshapeLike(module, normal, x), scale), shift)
}

/** torch's `LayerNorm` over the last dimension; `affine: false` has neither scale nor shift. */
export function layerNorm(
  module: Module,
  x: Value,
  epsilon: number,
  { affine = true }: { affine?: boolean } = {},
): Value {
  const { graph } = module
  const size = knownSize('layerNorm', x, -1)
  const parameters = affine
    ? [module.weight('weight', [size]), module.weight('bias', [size])]
    : [graph.constant('float32', Array<number>(size).fill(1))]
  return graph.node('LayerNormalization', [x, ...parameters], x, { axis: -1, epsilon: { float: epsilon } })
}

/** x / sqrt(mean(x²) + epsilon) · weight over the last dimension: torch's `RMSNorm` and T5's layer norm. */
export function rootMeanSquareNorm(module: Module, x: Value, epsilon: number): Value {
  const weight = module.weight('weight', [knownSize('rootMeanSquareNorm', x, -1)])
  return module.graph.node('SimplifiedLayerNormalization', [x, weight], x, { axis: -1, epsilon: { float: epsilon } })
}
