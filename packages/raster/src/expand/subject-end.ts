import type { Mask } from '../picture.ts'
import { type Crossing, leastRun } from './crossing.ts'

/** How a cut subject ends on new canvas: an ellipse's end on the crossing, leaning as the outline does. */
interface Ending {
  /** Middle of the crossing and half its length; where the frame's corner cuts it too, the corner is the middle. */
  readonly middle: number
  readonly half: number
  /** How far it goes outwards, in pixels. */
  readonly reach: number
  /** Shift of the middle with each pixel outwards. */
  readonly lean: number
}

/** A cut subject goes on for this share of half the crossing ... */
const reachOfHalf = 0.7
/** ... but no further than this share of the kept picture's shorter side, or of the new canvas. */
const mostReach = 0.12
const mostOfGrown = 0.8
const steepestLean = 0.6
/** Depth, as a share of the kept one, over which the outline's direction is measured. */
const leanShare = 0.05

function endingOf({ side, from, to }: Crossing, subject: Mask): Ending {
  const corner = leastRun * side.length
  const atStart = from <= corner
  const atEnd = to >= side.length - corner
  const half = atStart !== atEnd ? to - from : (to - from) / 2
  const middle = atStart && !atEnd ? from : atEnd && !atStart ? to : (from + to) / 2
  const inner = Math.max(4, Math.round(leanShare * side.depth))
  const inside = runInside(subject, side, inner, from, to)
  const cornered = atStart || atEnd
  const outward = inside && !cornered ? ((from + to) / 2 - inside.middle) / inner : 0
  const narrowing = inside && !cornered ? ((to - from) / 2 - inside.half) / inner : 0
  const most = Math.min(mostOfGrown * side.grown, mostReach * Math.min(side.depth, side.length))
  // An outline that narrows towards the edge meets itself there.
  const tip = narrowing < 0 ? half / -narrowing : Number.POSITIVE_INFINITY
  return {
    middle,
    half,
    reach: Math.max(2, Math.min(most, reachOfHalf * half, tip)),
    lean: Math.max(-steepestLean, Math.min(steepestLean, outward)),
  }
}

/** The subject's run around the same places some pixels inside the edge. */
function runInside({ data }: Mask, side: Crossing['side'], distance: number, from: number, to: number) {
  const d = Math.min(distance, side.depth - 1)
  const is = (t: number) => t >= 0 && t < side.length && data[side.at(d, t)] >= 128
  const centre = (from + to) >> 1
  if (!is(centre)) return null
  let first = centre
  let last = centre
  while (is(first - 1)) first--
  while (is(last + 1)) last++
  return { middle: (first + last + 1) / 2, half: (last + 1 - first) / 2 }
}

/** Alpha from which on a pixel shows the subject alone. */
const wholly = 250

/**
 * Continues a subject a little beyond the edge that cuts it and rounds it off, mirroring its own part next to the edge;
 * so it neither stops at a straight line nor goes on for ever. Draws over new pixels of `rgb`.
 */
export function drawSubjectEnd(rgb: Uint8Array, subject: Mask, crossing: Crossing): void {
  const { side } = crossing
  const { middle, half, reach, lean } = endingOf(crossing, subject)
  for (let d = 0; d < Math.min(side.grown, Math.ceil(reach) + 1); d++) {
    const out = d + 0.5
    const halfHere = half * Math.sqrt(Math.max(0, 1 - (out / reach) ** 2))
    for (let t = 0; t < side.length; t++) {
      const share = Math.min(1, halfHere - Math.abs(t + 0.5 - middle - lean * out) + 0.5)
      if (share <= 0) continue
      const from = 3 * mirrored(subject, crossing, d, t - Math.round(2 * lean * out))
      const to = 3 * side.at(-1 - d, t)
      for (let c = 0; c < 3; c++) rgb[to + c] = Math.round(rgb[to + c] + share * (rgb[from + c] - rgb[to + c]))
    }
  }
}

/** The kept pixel that shows the subject and lies as far inside the edge, or as near to that as there is one. */
function mirrored({ data }: Mask, { side, from, to }: Crossing, distance: number, along: number): number {
  const inset = Math.min(2, (to - from) >> 2)
  const t = Math.max(from + inset, Math.min(to - 1 - inset, along))
  for (let d = Math.min(distance, side.depth - 1); d > 0; d--) {
    const i = side.at(d, t)
    if (data[i] >= wholly) return i
  }
  return side.at(0, t)
}
