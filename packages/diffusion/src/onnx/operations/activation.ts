import type { Value } from '../graph.ts'
import type { Module } from '../module.ts'

/** x · sigmoid(x). ONNX Runtime's QuickGelu with factor 1 does it in one pass over the memory. */
export function silu({ graph }: Module, x: Value): Value {
  return graph.microsoftNode('QuickGelu', [x], x, { alpha: { float: 1 } })
}

/** x · sigmoid(1.702 x), the approximation that OpenAI's CLIP was trained with. */
export function quickGelu({ graph }: Module, x: Value): Value {
  return graph.microsoftNode('QuickGelu', [x], x, { alpha: { float: 1.702 } })
}

/** The Gaussian error linear unit, exact. */
export function gelu({ graph }: Module, x: Value): Value {
  return graph.node('Gelu', [x], x, { approximate: 'none' })
}

/** The Gaussian error linear unit by its tanh approximation. */
export function geluTanh({ graph }: Module, x: Value): Value {
  return graph.node('Gelu', [x], x, { approximate: 'tanh' })
}

/** max(x, 0) */
export function relu({ graph }: Module, x: Value): Value {
  return graph.node('Relu', [x], x)
}
