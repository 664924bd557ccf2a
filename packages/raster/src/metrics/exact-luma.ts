import type { Picture } from '../picture.ts'

/** Luma 0.299 R + 0.587 G + 0.114 B, not rounded to bytes; alpha is not looked at. */
export function exactLuma({ width, height, rgb }: Picture): Float32Array {
  const values = new Float32Array(width * height)
  for (let i = 0; i < values.length; i++) {
    values[i] = 0.299 * rgb[3 * i] + 0.587 * rgb[3 * i + 1] + 0.114 * rgb[3 * i + 2]
  }
  return values
}
