import type { Tensor } from '../tensor/tensor.ts'

/** Squares of two by two latents as one token each: [1, c, 2 r, 2 k] to [1, r k, 4 c]. */
export function packLatents({ data, shape }: Tensor): Tensor {
  const [, channels, height, width] = shape
  const out = new Float32Array(data.length)
  let at = 0
  for (let y = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 2) {
      for (let c = 0; c < channels; c++) {
        for (let v = 0; v < 2; v++) {
          for (let u = 0; u < 2; u++) out[at++] = data[(c * height + y + v) * width + x + u]
        }
      }
    }
  }
  return { data: out, shape: [1, (height * width) / 4, 4 * channels] }
}

/** {@link packLatents} undone: [1, rows * columns, 4 c] to [1, c, 2 rows, 2 columns]. */
export function unpackLatents({ data, shape }: Tensor, rows: number, columns: number): Tensor {
  const channels = shape[2] / 4
  const [height, width] = [2 * rows, 2 * columns]
  const out = new Float32Array(data.length)
  let at = 0
  for (let y = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 2) {
      for (let c = 0; c < channels; c++) {
        for (let v = 0; v < 2; v++) {
          for (let u = 0; u < 2; u++) out[(c * height + y + v) * width + x + u] = data[at++]
        }
      }
    }
  }
  return { data: out, shape: [1, channels, height, width] }
}
