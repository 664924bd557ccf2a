import type { Mask, Picture } from '../picture.ts'
import { blurNumbers } from './box-blur.ts'

/** Gaussian blur with `sigma` in pixels; colour is weighted by alpha. */
export function blurPicture(picture: Picture, sigma: number): Picture {
  const { width, height, alpha } = picture
  const area = width * height
  const rgb = new Uint8ClampedArray(3 * area)
  if (!alpha) {
    const values = new Float32Array(picture.rgb)
    blurNumbers(values, width, height, 3, sigma)
    rgb.set(values)
    return { width, height, rgb: new Uint8Array(rgb.buffer), alpha: null }
  }
  const values = new Float32Array(4 * area)
  for (let i = 0; i < area; i++) {
    const share = alpha[i] / 255
    for (let c = 0; c < 3; c++) values[4 * i + c] = picture.rgb[3 * i + c] * share
    values[4 * i + 3] = share
  }
  blurNumbers(values, width, height, 4, sigma)
  const blurredAlpha = new Uint8ClampedArray(area)
  for (let i = 0; i < area; i++) {
    const share = values[4 * i + 3]
    blurredAlpha[i] = 255 * share
    if (blurredAlpha[i] === 0) continue
    for (let c = 0; c < 3; c++) rgb[3 * i + c] = values[4 * i + c] / share
  }
  return { width, height, rgb: new Uint8Array(rgb.buffer), alpha: new Uint8Array(blurredAlpha.buffer) }
}

/** Gaussian blur of a mask with `sigma` in pixels. */
export function blurMask(mask: Mask, sigma: number): Mask {
  const { width, height } = mask
  const values = new Float32Array(mask.data)
  blurNumbers(values, width, height, 1, sigma)
  const data = new Uint8ClampedArray(values)
  return { width, height, data: new Uint8Array(data.buffer) }
}
