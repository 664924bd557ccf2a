import type { Rectangle } from '../picture.ts'

/** One side of a kept rectangle, beyond which new canvas may lie. */
export interface Side {
  readonly name: 'left' | 'right' | 'top' | 'bottom'
  /** Pixels along the old edge. */
  readonly length: number
  /** Kept pixels from the old edge to the opposite one. */
  readonly depth: number
  /** New pixels outwards, 0 where the canvas ends here. */
  readonly grown: number
  /** Index in the canvas: `distance` counts kept pixels inwards from 0 and new ones outwards from -1. */
  readonly at: (distance: number, along: number) => number
}

/** The sides on which a canvas is larger than what is kept of it. */
export const grownSides = (width: number, height: number, kept: Rectangle): Side[] =>
  allSides(width, height, kept).filter(side => side.grown > 0)

/** A side that grows by less than this share of what the widest one does only closes a gap, such as a frame line. */
const leastOfWidest = 0.1

/** Of some sides those that grow to speak of, beside the one that grows most. */
export function mainSides(sides: readonly Side[]): Side[] {
  const widest = Math.max(...sides.map(({ grown }) => grown))
  return sides.filter(({ grown }) => grown > 0 && grown >= leastOfWidest * widest)
}

/** The four sides of a kept rectangle in a canvas: left, right, top, bottom. */
export function allSides(width: number, height: number, kept: Rectangle): Side[] {
  const right = kept.x + kept.width - 1
  const bottom = kept.y + kept.height - 1
  const upright = { length: kept.height, depth: kept.width }
  const level = { length: kept.width, depth: kept.height }
  return [
    { ...upright, name: 'left', grown: kept.x, at: (d, t) => (kept.y + t) * width + kept.x + d },
    { ...upright, name: 'right', grown: width - 1 - right, at: (d, t) => (kept.y + t) * width + right - d },
    { ...level, name: 'top', grown: kept.y, at: (d, t) => (kept.y + d) * width + kept.x + t },
    { ...level, name: 'bottom', grown: height - 1 - bottom, at: (d, t) => (bottom - d) * width + kept.x + t },
  ]
}
