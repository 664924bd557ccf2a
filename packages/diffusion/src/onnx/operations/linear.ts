import type { Value } from '../graph.ts'
import type { Module } from '../module.ts'
import { add } from './arithmetic.ts'
import { knownSize } from './known-size.ts'

/**
 * torch's `Linear` over the last dimension: x · weightᵀ + bias. The weight stays as torch lays it out, [out, in]:
 * a Transpose before a plain MatMul would be folded into a second copy while the graph loads.
 */
export function linear(module: Module, x: Value, outSize: number, { bias = true }: { bias?: boolean } = {}): Value {
  const inSize = knownSize('linear', x, -1)
  const weight = module.weight('weight', [outSize, inSize])
  const product = module.graph.product(x, weight)
  return bias ? add(module, product, module.weight('bias', [outSize])) : product
}
