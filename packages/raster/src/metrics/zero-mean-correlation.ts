import { assertSameSize } from '../compose/same-size.ts'
import { maskBounds } from '../mask/mask-values.ts'
import type { Mask, Picture } from '../picture.ts'
import { exactLuma } from './exact-luma.ts'

/** A place is looked at where at least this share of the subject falls into the area. */
const leastShare = 0.25
/** Standard deviation of luma below which there is nothing to recognise. */
const flatDeviation = 2

interface Point {
  readonly x: number
  readonly y: number
  readonly luma: number
}

/**
 * How alike the most similar place in an area is to a subject: the largest zero-mean normalised cross-correlation of
 * luma, -1 to 1, over all shifts that bring at least a quarter of the subject into the area. What falls outside the
 * area is not compared, so that half a subject more is found too. Masks count from 128 on. `NaN` where no shift brings
 * enough of the subject into the area, or all of it is flat.
 */
export function zeroMeanCorrelation(picture: Picture, subject: Mask, area: Mask): number {
  assertSameSize(picture, subject, 'the subject')
  assertSameSize(picture, area, 'the area')
  const luma = exactLuma(picture)
  const inside = area.data.map(value => (value >= 128 ? 1 : 0))
  const points = pointsOf(subject, luma)
  const from = maskBounds(subject)
  const within = maskBounds(area)
  let best = Number.NaN
  if (!from || !within) return best
  for (let dy = within.y - from.y - from.height + 1; dy < within.y + within.height - from.y; dy++) {
    for (let dx = within.x - from.x - from.width + 1; dx < within.x + within.width - from.x; dx++) {
      const alike = correlationAt(points, luma, inside, picture, dx, dy)
      if (Number.isNaN(best) || alike > best) best = alike
    }
  }
  return best
}

function pointsOf({ width, data }: Mask, luma: Float32Array): Point[] {
  const points: Point[] = []
  for (let i = 0; i < data.length; i++) {
    if (data[i] >= 128) points.push({ x: i % width, y: Math.floor(i / width), luma: luma[i] })
  }
  return points
}

function correlationAt(
  points: readonly Point[],
  luma: Float32Array,
  inside: Uint8Array,
  { width, height }: Picture,
  dx: number,
  dy: number,
): number {
  let count = 0
  let sumA = 0
  let sumB = 0
  let squaresA = 0
  let squaresB = 0
  let products = 0
  for (const point of points) {
    const x = point.x + dx
    const y = point.y + dy
    if (x < 0 || y < 0 || x >= width || y >= height) continue
    const at = y * width + x
    if (inside[at] === 0) continue
    const value = luma[at]
    count++
    sumA += point.luma
    sumB += value
    squaresA += point.luma * point.luma
    squaresB += value * value
    products += point.luma * value
  }
  if (count === 0 || count < leastShare * points.length) return Number.NaN
  const varianceA = squaresA / count - (sumA / count) ** 2
  const varianceB = squaresB / count - (sumB / count) ** 2
  if (Math.min(varianceA, varianceB) < flatDeviation ** 2) return Number.NaN
  return (products / count - (sumA / count) * (sumB / count)) / Math.sqrt(varianceA * varianceB)
}
