import { assertSameSize } from '../compose/same-size.ts'
import { maskBounds } from '../mask/mask-values.ts'
import type { Mask, Picture } from '../picture.ts'
import { exactLuma } from './exact-luma.ts'

/** A shift counts where it brings at least this share of the subject into the area; less is alike by chance. */
const leastShare = 0.5
/** Standard deviation of luma below which there is nothing to recognise. */
const flatDeviation = 2

/** A row of subject pixels: `left` is the first, `right` the one after the last. */
interface Run {
  readonly y: number
  readonly left: number
  readonly right: number
}

/** The area, and for each row how many of its pixels lie left of each column. */
interface Area {
  readonly width: number
  readonly height: number
  readonly inside: Uint8Array
  readonly countsToLeft: Int32Array
}

/**
 * How alike the most similar place in an area is to a subject: the largest zero-mean normalised cross-correlation of
 * luma, -1 to 1, over all shifts that bring at least half of the subject into the area. What falls outside the area is
 * not compared, so that half a subject more is found too. Masks count from 128 on. `NaN` where no shift brings that
 * much into the area, or all of it is flat.
 */
export function zeroMeanCorrelation(picture: Picture, subject: Mask, area: Mask): number {
  assertSameSize(picture, subject, 'the subject')
  assertSameSize(picture, area, 'the area')
  let best = Number.NaN
  const from = maskBounds(subject)
  const within = maskBounds(area)
  if (!from || !within) return best
  const luma = exactLuma(picture)
  const counted = countArea(area)
  const runs = runsOf(subject)
  const enough = leastShare * runs.reduce((sum, run) => sum + run.right - run.left, 0)
  for (let dy = within.y - from.y - from.height + 1; dy < within.y + within.height - from.y; dy++) {
    for (let dx = within.x - from.x - from.width + 1; dx < within.x + within.width - from.x; dx++) {
      if (sharedPixels(runs, counted, dx, dy) < enough) continue
      const alike = correlationAt(runs, luma, counted, dx, dy)
      if (Number.isNaN(best) || alike > best) best = alike
    }
  }
  return best
}

function runsOf({ width, height, data }: Mask): Run[] {
  const runs: Run[] = []
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (data[y * width + x] < 128) continue
      const left = x
      while (x < width && data[y * width + x] >= 128) x++
      runs.push({ y, left, right: x })
    }
  }
  return runs
}

function countArea({ width, height, data }: Mask): Area {
  const inside = data.map(value => (value >= 128 ? 1 : 0))
  const countsToLeft = new Int32Array((width + 1) * height)
  for (let y = 0; y < height; y++) {
    const row = y * (width + 1)
    for (let x = 0; x < width; x++) countsToLeft[row + x + 1] = countsToLeft[row + x] + inside[y * width + x]
  }
  return { width, height, inside, countsToLeft }
}

/** How many pixels of the subject a shift brings into the area. */
function sharedPixels(runs: readonly Run[], { width, height, countsToLeft }: Area, dx: number, dy: number): number {
  let count = 0
  for (const run of runs) {
    const y = run.y + dy
    const left = Math.max(0, run.left + dx)
    const right = Math.min(width, run.right + dx)
    if (y < 0 || y >= height || left >= right) continue
    count += countsToLeft[y * (width + 1) + right] - countsToLeft[y * (width + 1) + left]
  }
  return count
}

function correlationAt(
  runs: readonly Run[],
  luma: Float32Array,
  { width, height, inside }: Area,
  dx: number,
  dy: number,
): number {
  let count = 0
  let sumA = 0
  let sumB = 0
  let squaresA = 0
  let squaresB = 0
  let products = 0
  const shift = dy * width + dx
  for (const run of runs) {
    if (run.y + dy < 0 || run.y + dy >= height) continue
    const end = run.y * width + Math.min(run.right, width - dx)
    for (let i = run.y * width + Math.max(run.left, -dx); i < end; i++) {
      if (inside[i + shift] === 0) continue
      const a = luma[i]
      const b = luma[i + shift]
      count++
      sumA += a
      sumB += b
      squaresA += a * a
      squaresB += b * b
      products += a * b
    }
  }
  const varianceA = squaresA / count - (sumA / count) ** 2
  const varianceB = squaresB / count - (sumB / count) ** 2
  if (Math.min(varianceA, varianceB) < flatDeviation ** 2) return Number.NaN
  return (products / count - (sumA / count) * (sumB / count)) / Math.sqrt(varianceA * varianceB)
}
