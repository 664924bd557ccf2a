import { expectSameShape, type Tensor } from './tensor.ts'

/** A tensor and the factor that it is taken with. */
export type Term = readonly [weight: number, tensor: Tensor]

/**
 * The sum of the tensors, each times its weight. Sums are formed in double precision and rounded once to float32.
 * Terms of weight zero are left out, so that they add nothing even where their tensor is not finite.
 * @throws RangeError where the shapes differ
 */
export function weightedSum(...terms: readonly Term[]): Tensor {
  const [, first] = terms[0]
  const sums = new Float64Array(first.data.length)
  for (const [weight, tensor] of terms) {
    expectSameShape(first, tensor, 'every term of a sum')
    if (weight === 0) continue
    const { data } = tensor
    for (let i = 0; i < sums.length; i++) sums[i] += weight * data[i]
  }
  return { data: Float32Array.from(sums), shape: first.shape }
}
