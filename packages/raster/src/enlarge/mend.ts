import { blurNumbersPaced } from '../filter/box-blur.ts'
import type { Pacer } from '../work.ts'
import type { Flaws } from './flaws.ts'
import type { Plane, Planes } from './planes.ts'

/** Takes noise and compression blocks out, as far as they were found; a clean picture is returned as it is. */
export async function mend(planes: Planes, flaws: Flaws, pacer: Pacer): Promise<Planes> {
  const { noise, blocking } = flaws
  if (noise === 0 && blocking === 0) return planes
  const luma = blocking > 0 ? withoutBlocks(planes.luma, flaws) : planes.luma
  // What surrounds edges in compressed pictures is noise too, but is not found as such in even blocks.
  const level = Math.max(noise, Math.min(4, 6 * blocking))
  return {
    luma: await smoothed(luma, luma, 1.2, (1.2 * level) ** 2, pacer),
    blueness: await smoothed(planes.blueness, luma, 2, (2 * level) ** 2, pacer),
    redness: await smoothed(planes.redness, luma, 2, (2 * level) ** 2, pacer),
  }
}

/**
 * Smooths what varies less than `variance` around a pixel and keeps what varies more, by a guided filter (He and
 * others, 2010): locally the plane becomes a linear function of the guide.
 */
async function smoothed(plane: Plane, guide: Plane, sigma: number, variance: number, pacer: Pacer): Promise<Plane> {
  const { width, height } = plane
  const area = width * height
  const sums = new Float32Array(4 * area)
  for (let i = 0; i < area; i++) {
    const g = guide.values[i]
    sums[4 * i] = g
    sums[4 * i + 1] = plane.values[i]
    sums[4 * i + 2] = g * g
    sums[4 * i + 3] = g * plane.values[i]
  }
  await blurNumbersPaced(sums, width, height, 4, sigma, pacer, 0.05)
  const linear = new Float32Array(2 * area)
  for (let i = 0; i < area; i++) {
    const g = sums[4 * i]
    const p = sums[4 * i + 1]
    const slope = (sums[4 * i + 3] - g * p) / (sums[4 * i + 2] - g * g + variance)
    linear[2 * i] = slope
    linear[2 * i + 1] = p - slope * g
  }
  await blurNumbersPaced(linear, width, height, 2, sigma / 2, pacer, 0.05)
  const values = new Float32Array(area)
  for (let i = 0; i < area; i++) values[i] = linear[2 * i] * guide.values[i] + linear[2 * i + 1]
  return { width, height, values }
}

/** Evens out small steps on the grid, where the pixels to either side are calmer than the step. */
function withoutBlocks({ width, height, values }: Plane, { blocking, gridX, gridY }: Flaws): Plane {
  const result = values.slice()
  const largest = 6 + 24 * Math.min(1, blocking)
  const soften = (i: number, step: number) => {
    const jump = result[i] - result[i - step]
    const calm = Math.max(Math.abs(result[i - step] - result[i - 2 * step]), Math.abs(result[i + step] - result[i]))
    if (Math.abs(jump) > largest || Math.abs(jump) < calm) return
    result[i - 2 * step] += jump / 8
    result[i - step] += (3 * jump) / 8
    result[i] -= (3 * jump) / 8
    result[i + step] -= jump / 8
  }
  for (let y = 0; y < height; y++) {
    for (let x = gridX || 8; x + 1 < width; x += 8) if (x >= 2) soften(y * width + x, 1)
  }
  for (let y = gridY || 8; y + 1 < height; y += 8) {
    if (y >= 2) for (let x = 0; x < width; x++) soften(y * width + x, width)
  }
  return { width, height, values: result }
}
