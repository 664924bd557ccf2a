import type { Picture } from '../picture.ts'
import { blurNumbers } from './box-blur.ts'

/** How a picture is sharpened. */
export interface UnsharpOptions {
  /** Radius of the detail that is raised, in pixels. */
  readonly sigma: number
  /** How much of the detail is added; 0 nothing, 1 doubles it. */
  readonly amount: number
}

/** Sharpens by adding luma detail to all three channels alike, so that no coloured fringes arise. Alpha is kept. */
export function unsharp(picture: Picture, { sigma, amount }: UnsharpOptions): Picture {
  const { width, height, rgb, alpha } = picture
  const area = width * height
  const sharp = new Float32Array(area)
  for (let i = 0; i < area; i++) sharp[i] = 0.299 * rgb[3 * i] + 0.587 * rgb[3 * i + 1] + 0.114 * rgb[3 * i + 2]
  const soft = sharp.slice()
  blurNumbers(soft, width, height, 1, sigma)
  const result = new Uint8ClampedArray(3 * area)
  for (let i = 0; i < area; i++) {
    const detail = amount * (sharp[i] - soft[i])
    for (let c = 0; c < 3; c++) result[3 * i + c] = rgb[3 * i + c] + detail
  }
  return { width, height, rgb: new Uint8Array(result.buffer), alpha }
}
