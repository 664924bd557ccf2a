import type { Tensor } from '../tensor/tensor.ts'

/** Classifier-free guidance (Ho and Salimans, 2022): away from the negative prediction, by `scale`. */
export function guide(negative: Tensor, positive: Tensor, scale: number): Tensor {
  const { data, shape } = negative
  const factor = Math.fround(scale)
  return {
    data: data.map((value, i) => value + Math.fround(factor * Math.fround(positive.data[i] - value))),
    shape,
  }
}

/**
 * The guidance scale as models distilled with guidance take it beside the timestep (Meng and others, 2023): sines, then
 * cosines, of 1000 (scale - 1) at falling frequencies; [1, size].
 */
export function guidanceEmbedding(scale: number, size: number): Tensor {
  const half = Math.floor(size / 2)
  const weight = Math.fround(Math.fround(scale - 1) * 1000)
  const step = Math.fround(Math.log(10_000) / (half - 1))
  const data = new Float32Array(size)
  for (let i = 0; i < half; i++) {
    const angle = Math.fround(weight * Math.fround(Math.exp(Math.fround(i * -step))))
    data[i] = Math.sin(angle)
    data[half + i] = Math.cos(angle)
  }
  return { data, shape: [1, size] }
}
