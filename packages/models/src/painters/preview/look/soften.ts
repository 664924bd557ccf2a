import type { Picture } from '@sfumato/raster'
import { blurCanvas } from '../backdrop/parts/blur-canvas.ts'
import { type Canvas, createCanvas } from '../backdrop/parts/canvas.ts'

/** Gives highlights more weight than their bytes have, as light itself does: out of focus they spread into discs. */
const gamma = 2.2

const toLight = Float32Array.from({ length: 256 }, (_, byte) => (byte / 255) ** gamma)

/** The byte of a light level, by the nearest of 4096 steps. */
const toByte = Float32Array.from({ length: 4097 }, (_, step) => 255 * (step / 4096) ** (1 / gamma))

/** The picture's light at half its size, blurred by `sigma` pixels of the full size. */
export function softLight(picture: Picture, sigma: number): Canvas {
  const { width, height, rgb } = picture
  const half = createCanvas(Math.ceil(width / 2), Math.ceil(height / 2))
  for (let y = 0; y < half.height; y++) {
    const upper = 2 * y * width
    const lower = Math.min(height - 1, 2 * y + 1) * width
    for (let x = 0; x < half.width; x++) {
      const left = 2 * x
      const right = Math.min(width - 1, left + 1)
      const at = (y * half.width + x) * 3
      for (let channel = 0; channel < 3; channel++) {
        half.data[at + channel] =
          (toLight[rgb[(upper + left) * 3 + channel]] +
            toLight[rgb[(upper + right) * 3 + channel]] +
            toLight[rgb[(lower + left) * 3 + channel]] +
            toLight[rgb[(lower + right) * 3 + channel]]) /
          4
      }
    }
  }
  blurCanvas(half, sigma / 2)
  return half
}

/** The light of a half-size canvas at a pixel of the full size, interpolated, written to `out`. */
export function sampleHalf(half: Canvas, x: number, y: number, out: Float32Array): void {
  const { width, height, data } = half
  const u = Math.max(0, Math.min(width - 1, x / 2 - 0.25))
  const v = Math.max(0, Math.min(height - 1, y / 2 - 0.25))
  const column = Math.floor(u)
  const row = Math.floor(v)
  const across = u - column
  const down = v - row
  const a = (row * width + column) * 3
  const b = column + 1 < width ? a + 3 : a
  const below = row + 1 < height ? width * 3 : 0
  for (let channel = 0; channel < 3; channel++) {
    const top = data[a + channel] + (data[b + channel] - data[a + channel]) * across
    const bottom = data[a + below + channel] + (data[b + below + channel] - data[a + below + channel]) * across
    out[channel] = top + (bottom - top) * down
  }
}

/** A light level (0 to 1) as a byte value, not rounded. */
export function lightToByte(light: number): number {
  return toByte[Math.round(Math.min(1, Math.max(0, light)) * 4096)]
}
