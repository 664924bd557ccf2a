import type { Mask, Picture } from '../picture.ts'

/** Luma 0.299 R + 0.587 G + 0.114 B (ITU-R BT.601), rounded to a byte a pixel; alpha is not looked at. */
export function luma(picture: Picture): Mask {
  const { width, height, rgb } = picture
  const data = new Uint8Array(width * height)
  for (let i = 0, from = 0; i < data.length; i++, from += 3) {
    data[i] = (19595 * rgb[from] + 38470 * rgb[from + 1] + 7471 * rgb[from + 2] + 32768) >> 16
  }
  return { width, height, data }
}
