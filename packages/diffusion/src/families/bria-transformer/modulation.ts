import type { Value } from '../../onnx/graph.ts'
import type { Module } from '../../onnx/module.ts'
import { silu } from '../../onnx/operations/activation.ts'
import { add, multiply } from '../../onnx/operations/arithmetic.ts'
import { linear } from '../../onnx/operations/linear.ts'
import { layerNorm } from '../../onnx/operations/normalization.ts'
import { reshape, splitLast } from '../../onnx/operations/shaping.ts'

const epsilon = 1e-6

/** What the timestep says to one block: `parts` vectors of `size`, each [batch, 1, size]. */
export function modulation(module: Module, time: Value, parts: number, size: number): Value[] {
  const together = linear(module.at('linear'), silu(module, time), parts * size)
  const rows = reshape(module, together, [0, 1, parts * size], ['batch', 1, parts * size])
  return splitLast(module, rows, parts)
}

/** Layer norm without weights, then x · (1 + scale) + shift. */
export function modulatedNorm(module: Module, x: Value, scale: Value, shift: Value): Value {
  const normal = layerNorm(module, x, epsilon, { affine: false })
  return add(module, multiply(module, normal, add(module, scale, 1)), shift)
}
