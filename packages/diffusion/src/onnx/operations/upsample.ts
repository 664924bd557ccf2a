import type { Value } from '../graph.ts'
import type { Module } from '../module.ts'
import { unknown } from './broadcast-shape.ts'
import { concatenate, shapeOf } from './shaping.ts'

/**
 * Enlarges height and width by repeating pixels, to twice the size or to the size of `model`, where halving an odd
 * size on the way down makes these differ.
 */
export function upsampleNearest(module: Module, x: Value, model?: Value): Value {
  const { graph } = module
  const attributes = { mode: 'nearest', coordinate_transformation_mode: 'asymmetric', nearest_mode: 'floor' }
  const result = { shape: [x.shape[0], x.shape[1], unknown, unknown] }
  if (model === undefined) {
    const scales = graph.constant('float32', [1, 1, 2, 2])
    return graph.node('Resize', [x, undefined, scales], result, attributes)
  }
  const sizes = concatenate(module, [shapeOf(module, x, { end: 2 }), shapeOf(module, model, { start: 2 })], 0)
  return graph.node('Resize', [x, undefined, undefined, sizes], result, attributes)
}
