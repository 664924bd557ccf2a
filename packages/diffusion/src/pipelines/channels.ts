import type { Tensor } from '../tensor/tensor.ts'

/** Tensors of one picture put together along their channels: [1, sum of channels, height, width]. */
export function joinChannels(...parts: readonly Tensor[]): Tensor {
  const [, , height, width] = parts[0].shape
  const channels = parts.reduce((sum, { shape }) => sum + shape[1], 0)
  const data = new Float32Array(channels * height * width)
  let at = 0
  for (const part of parts) {
    data.set(part.data, at)
    at += part.data.length
  }
  return { data, shape: [1, channels, height, width] }
}

/** `inside` where the mask ([1, 1, height, width]) is 1, `outside` where it is 0, for all channels. */
export function choose(mask: Tensor, inside: Tensor, outside: Tensor): Tensor {
  const area = mask.data.length
  const data = inside.data.map((value, i) => {
    const share = mask.data[i % area]
    return Math.fround((1 - share) * outside.data[i]) + Math.fround(share * value)
  })
  return { data, shape: inside.shape }
}
