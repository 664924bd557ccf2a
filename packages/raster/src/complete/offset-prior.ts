import { featureChannels, type Level, patchSide } from './level.ts'

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
