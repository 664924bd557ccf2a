import type { Picture } from '@sfumato/raster'
import { exactLuma } from '@sfumato/raster/metrics'

const reachPixels = 2

/** By how many levels luma on average leaves the range that the truth has within 2 pixels: overshoot and noise. */
export const ringing = (result: Picture, truth: Picture): number => {
  const { width, height } = truth
  const found = exactLuma(result)
  const expected = exactLuma(truth)
  let sum = 0
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let low = 255
      let high = 0
      for (let v = Math.max(0, y - reachPixels); v <= Math.min(height - 1, y + reachPixels); v++) {
        for (let u = Math.max(0, x - reachPixels); u <= Math.min(width - 1, x + reachPixels); u++) {
          const value = expected[v * width + u]
          if (value < low) low = value
          if (value > high) high = value
        }
      }
      const value = found[y * width + x]
      sum += Math.max(0, low - value, value - high)
    }
  }
  return sum / (width * height)
}
