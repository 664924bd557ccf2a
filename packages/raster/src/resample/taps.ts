import { type Kernel, kernelRadius, kernelValue } from './kernel.ts'

/** For each output position along one axis: which inputs it is made of, and with which weights (they add up to 1). */
export interface Taps {
  /** First input index of each output. */
  readonly first: Int32Array
  /** Number of inputs of each output. */
  readonly count: Int32Array
  /** `stride` weights for each output, unused ones 0; a multiple of 3. */
  readonly weights: Float32Array
  readonly stride: number
}

/**
 * Taps from `from` samples to `to` samples. Centres are aligned: output i lies at (i + 0.5) * from / to - 0.5. When
 * reducing, kernels are stretched so that nothing aliases; at the borders the weights that remain are rescaled.
 */
export function createTaps(from: number, to: number, kernel: Kernel): Taps {
  const scale = from / to
  const stretch = Math.max(scale, 1)
  const radius = kernel === 'area' ? scale / 2 : kernelRadius[kernel] * stretch
  const stride = 3 * Math.ceil((Math.ceil(2 * radius) + 2) / 3)
  const first = new Int32Array(to)
  const count = new Int32Array(to)
  const weights = new Float32Array(to * stride)
  const row = new Float64Array(stride)
  for (let i = 0; i < to; i++) {
    const centre = (i + 0.5) * scale
    const start = Math.max(0, Math.floor(centre - radius))
    const end = Math.min(from, Math.ceil(centre + radius))
    let sum = 0
    for (let j = start; j < end; j++) {
      const weight =
        kernel === 'area'
          ? Math.max(0, Math.min(j + 1, centre + radius) - Math.max(j, centre - radius))
          : kernelValue(kernel, (j + 0.5 - centre) / stretch)
      row[j - start] = weight
      sum += weight
    }
    first[i] = start
    count[i] = end - start
    for (let j = start; j < end; j++) weights[i * stride + j - start] = row[j - start] / sum
  }
  return { first, count, weights, stride }
}
