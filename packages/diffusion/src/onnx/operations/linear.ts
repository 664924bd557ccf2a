import type { Value } from '../graph.ts'
import type { Module } from '../module.ts'
import { add } from './arithmetic.ts'
import { knownSize } from './known-size.ts'

/**
 * torch's `Linear` over the last dimension: x · weightᵀ + bias. The weight stays as torch lays it out, [out, in].
 */
export function linear(module: Module, x: Value, outSize: number, { bias = true }: { bias?: boolean } = {}): Value {
  const { graph } = module
  const inSize = knownSize('linear', x, -1)
  const weight = module.weight('weight', [outSize, inSize])
  const transposed = graph.node('Transpose', [weight], { shape: [inSize, outSize] }, { perm: [1, 0] })
  const product = graph.node('MatMul', [x, transposed], { shape: [...x.shape.slice(0, -1), outSize] })
  return bias ? add(module, product, module.weight('bias', [outSize])) : product
}
