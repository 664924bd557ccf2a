import type { TorchGenerator } from '../random/torch-generator.ts'
import type { Tensor } from '../tensor/tensor.ts'

/** Fresh noise in the shape of a tensor. @throws Error without a generator */
export function drawNoise(like: Tensor, generator: TorchGenerator | undefined): Tensor {
  if (generator === undefined) throw new Error('Expected a generator for a step that adds noise but received none')
  return generator.randn(like.shape)
}
