import type { Dimension } from '../element-type.ts'
import type { Value } from '../graph.ts'
import type { Module } from '../module.ts'
import { unknown } from './broadcast-shape.ts'
import { knownSize } from './known-size.ts'

/** Reads the elements in another shape; in `sizes` 0 keeps a dimension and -1 takes what is left. */
export function reshape({ graph }: Module, x: Value, sizes: readonly number[], shape: readonly Dimension[]): Value {
  return graph.node('Reshape', [x, graph.constant('int64', sizes)], { shape })
}

/** Reads the elements in the shape that `model` has in the run. */
export function reshapeLike(module: Module, x: Value, model: Value): Value {
  return module.graph.node('Reshape', [x, shapeOf(module, model)], { shape: model.shape })
}

/** The sizes of `x` in the run, as int64. */
export function shapeOf({ graph }: Module, x: Value, attributes: { start?: number; end?: number } = {}): Value {
  const length = x.shape.slice(attributes.start, attributes.end).length
  return graph.node('Shape', [x], { type: 'int64', shape: [length] }, attributes)
}

/** Puts the dimensions into another order. */
export function transpose({ graph }: Module, x: Value, order: readonly number[]): Value {
  return graph.node('Transpose', [x], { shape: order.map(index => x.shape[index]) }, { perm: order })
}

/** Joins along one dimension, counted from the first. */
export function concatenate({ graph }: Module, values: readonly Value[], axis: number): Value {
  const sizes = values.map(value => value.shape[axis])
  const size = sizes.every(each => typeof each === 'number') ? sizes.reduce((sum, each) => sum + each, 0) : unknown
  return graph.node('Concat', values, { shape: values[0].shape.map((each, i) => (i === axis ? size : each)) }, { axis })
}

/** Cuts the last dimension into equal parts. */
export function splitLast({ graph }: Module, x: Value, parts: number): Value[] {
  const size = knownSize('splitLast', x, -1) / parts
  const shape = [...x.shape.slice(0, -1), size]
  return graph.nodes('Split', [x], Array(parts).fill({ shape }), { axis: -1, num_outputs: parts })
}

/** [batch, channels, height, width] as a sequence of its pixels, [batch, height · width, channels]. */
export function pixelsAsSequence(module: Module, x: Value): Value {
  const channels = knownSize('pixelsAsSequence', x, 1)
  const flat = reshape(module, x, [0, channels, -1], [x.shape[0], channels, unknown])
  return transpose(module, flat, [0, 2, 1])
}

/** The reverse of {@link pixelsAsSequence}; `model` has the shape to come back to. */
export function sequenceAsPixels(module: Module, x: Value, model: Value): Value {
  return reshapeLike(module, transpose(module, x, [0, 2, 1]), model)
}
