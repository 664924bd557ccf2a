import type { Picture, Work } from '@sfumato/raster'
import { boxMean } from '../backdrop/parts/blur-canvas.ts'
import { breathe } from '../backdrop/parts/breathe.ts'

/**
 * Flattens a picture into touches of about `radius` pixels that keep their edges: each pixel takes the mean of the
 * calmest of the four squares that meet in it (Kuwahara, Hachimura, Eiho and Kinoshita, 1976). Interleaved bytes in
 * floats come back.
 */
export async function brushed(picture: Picture, radius: number, work: Work = {}): Promise<Float32Array> {
  const { width, height, rgb } = picture
  const area = width * height
  // Red, green, blue and the square of green, which stands for brightness.
  const means = new Float32Array(area * 4)
  for (let pixel = 0; pixel < area; pixel++) {
    const green = rgb[pixel * 3 + 1]
    means[pixel * 4] = rgb[pixel * 3]
    means[pixel * 4 + 1] = green
    means[pixel * 4 + 2] = rgb[pixel * 3 + 2]
    means[pixel * 4 + 3] = green * green
  }
  boxMean(means, width, height, 4, radius)
  await breathe(work)
  const painted = new Float32Array(area * 3)
  for (let y = 0; y < height; y++) {
    if (y % 200 === 199) await breathe(work)
    const upper = Math.max(0, y - radius) * width
    const lower = Math.min(height - 1, y + radius) * width
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - radius)
      const right = Math.min(width - 1, x + radius)
      let best = (upper + left) * 4
      let calmest = spread(means, best)
      for (let corner = 1; corner < 4; corner++) {
        const at = ((corner & 1 ? lower : upper) + (corner & 2 ? right : left)) * 4
        const own = spread(means, at)
        if (own < calmest) {
          calmest = own
          best = at
        }
      }
      const to = (y * width + x) * 3
      painted[to] = means[best]
      painted[to + 1] = means[best + 1]
      painted[to + 2] = means[best + 2]
    }
  }
  return painted
}

function spread(means: Float32Array, at: number): number {
  return means[at + 3] - means[at + 1] * means[at + 1]
}
