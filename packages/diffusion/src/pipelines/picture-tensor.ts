import { type Mask, type Picture, resizeLikePillow } from '@sfumato/raster'
import type { Tensor } from '../tensor/tensor.ts'

/**
 * A picture as autoencoders take it: [1, 3, height, width], -1 to 1. One of another size is resized as diffusers does
 * it, by Pillow's Lanczos filter.
 */
export function tensorFromPicture(picture: Picture, width: number, height: number): Tensor {
  const { rgb } = resizeLikePillow(picture, width, height, 'lanczos')
  const area = width * height
  const data = new Float32Array(3 * area)
  for (let i = 0; i < area; i++) {
    for (let c = 0; c < 3; c++) data[c * area + i] = Math.fround(2 * Math.fround(rgb[3 * i + c] / 255) - 1)
  }
  return { data, shape: [1, 3, height, width] }
}

/** An autoencoder's output, [1, 3, height, width] around -1 to 1, as a picture. */
export function pictureFromTensor({ data, shape }: Tensor): Picture {
  const [, , height, width] = shape
  const area = width * height
  const rgb = new Uint8Array(3 * area)
  for (let i = 0; i < area; i++) {
    for (let c = 0; c < 3; c++) {
      const value = Math.min(1, Math.max(0, data[c * area + i] / 2 + 0.5))
      rgb[3 * i + c] = Math.round(255 * value)
    }
  }
  return { width, height, rgb, alpha: null }
}

/** A mask as inpainting takes it: [1, 1, height, width], 1 = repaint, hard-edged. */
export function tensorFromMask(mask: Mask, width: number, height: number): Tensor {
  const grey: Picture = { width: mask.width, height: mask.height, rgb: tripled(mask.data), alpha: null }
  const { rgb } = resizeLikePillow(grey, width, height, 'lanczos')
  const data = new Float32Array(width * height)
  for (let i = 0; i < data.length; i++) data[i] = rgb[3 * i] / 255 >= 0.5 ? 1 : 0
  return { data, shape: [1, 1, height, width] }
}

const tripled = (values: Uint8Array): Uint8Array => {
  const rgb = new Uint8Array(3 * values.length)
  for (let i = 0; i < values.length; i++) rgb.fill(values[i], 3 * i, 3 * i + 3)
  return rgb
}

/** The picture with what the mask repaints set to 0, which is middle grey. */
export function hidden(image: Tensor, mask: Tensor): Tensor {
  const area = mask.data.length
  return { data: image.data.map((value, i) => (mask.data[i % area] >= 0.5 ? 0 : value)), shape: image.shape }
}

/** A mask at the size of the latents: for each of them the pixel at its upper left (nearest, as torch samples it). */
export function maskForLatents({ data, shape }: Tensor, width: number, height: number): Tensor {
  const [, , fromHeight, fromWidth] = shape
  const out = new Float32Array(width * height)
  for (let y = 0; y < height; y++) {
    const row = Math.floor((y * fromHeight) / height) * fromWidth
    for (let x = 0; x < width; x++) out[y * width + x] = data[row + Math.floor((x * fromWidth) / width)]
  }
  return { data: out, shape: [1, 1, height, width] }
}
