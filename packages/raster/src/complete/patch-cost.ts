import { featureChannels, type Level, patchRadius, patchSide } from './level.ts'

const rowLength = patchSide * featureChannels

/**
 * Sum of squared differences between the patches around pixels `a` and `b`, plus `start`; gives up as soon as it
 * exceeds `limit`. Both patches must lie inside the picture.
 */
export function patchCost(
  features: Uint8Array,
  width: number,
  a: number,
  b: number,
  start: number,
  limit: number,
): number {
  const stride = width * featureChannels
  const corner = patchRadius * (width + 1)
  let sum = start
  let i = (a - corner) * featureChannels
  let j = (b - corner) * featureChannels
  for (let row = 0; row < patchSide; row++) {
    let rowSum = 0
    for (let k = 0; k < rowLength; k += 4) {
      const d0 = features[i + k] - features[j + k]
      const d1 = features[i + k + 1] - features[j + k + 1]
      const d2 = features[i + k + 2] - features[j + k + 2]
      const d3 = features[i + k + 3] - features[j + k + 3]
      rowSum = (rowSum + Math.imul(d0, d0) + Math.imul(d1, d1) + Math.imul(d2, d2) + Math.imul(d3, d3)) | 0
    }
    sum += rowSum
    if (sum > limit) return sum
    i += stride
    j += stride
  }
  return sum
}

/**
 * What it costs to take a patch from elsewhere, so that near sources go first: a rising share of the distance in each
 * direction, squared, and of the distance itself.
 */
export interface OffsetPrior {
  readonly acrossSquared: number
  readonly downSquared: number
  readonly across: number
  readonly down: number
}

const patchNumbers = patchSide * patchSide * featureChannels
/** Cost of taking from as far as the level's diagonal, as a root mean square difference of one feature. */
const diagonalDifference = 30
/** Cost of leaving the preferred direction by a tenth of the side, in the same terms: even small steps break a horizon. */
const strayDifference = 20

/** The prior of a level; `horizontal` means that sources to the left and right go before those above and below. */
export function offsetPrior({ width, height }: Level, axis: 'any' | 'horizontal' | 'vertical'): OffsetPrior {
  const squared = (patchNumbers * diagonalDifference ** 2) / (width * width + height * height)
  const stray = 10 * patchNumbers * strayDifference ** 2
  if (axis === 'horizontal') {
    return { acrossSquared: 0.15 * squared, downSquared: squared, across: 0, down: stray / height }
  }
  if (axis === 'vertical') {
    return { acrossSquared: squared, downSquared: 0.15 * squared, across: stray / width, down: 0 }
  }
  return { acrossSquared: squared, downSquared: squared, across: 0, down: 0 }
}

/** The prior's cost of matching pixel `a` with pixel `b`. */
export function offsetCost(prior: OffsetPrior, width: number, a: number, b: number): number {
  const dy = ((a / width) | 0) - ((b / width) | 0)
  const dx = a - b - dy * width
  return (
    prior.acrossSquared * dx * dx +
    prior.downSquared * dy * dy +
    prior.across * Math.abs(dx) +
    prior.down * Math.abs(dy)
  )
}
