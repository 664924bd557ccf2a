import type { Picture } from '@sfumato/raster'
import type { Tensor } from '../tensor/tensor.ts'

/** A picture as [1, 3, height, width]: each channel's bytes, taken through `map`. */
export function planesOf({ width, height, rgb }: Picture, map: (byte: number, channel: number) => number): Tensor {
  const area = width * height
  const data = new Float32Array(3 * area)
  for (let c = 0; c < 3; c++) for (let i = 0; i < area; i++) data[c * area + i] = map(rgb[3 * i + c], c)
  return { data, shape: [1, 3, height, width] }
}

/** [1, 3, height, width] as a picture; `scale` is the value of white. */
export function pictureOf({ data, shape }: Tensor, scale: number): Picture {
  const [, , height, width] = shape
  const area = width * height
  const bytes = new Uint8ClampedArray(3 * area)
  for (let c = 0; c < 3; c++) for (let i = 0; i < area; i++) bytes[3 * i + c] = (data[c * area + i] / scale) * 255
  return { width, height, rgb: new Uint8Array(bytes.buffer), alpha: null }
}
