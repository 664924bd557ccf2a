import type { Mask } from '../picture.ts'
import type { Crossing } from './crossing.ts'
import type { Side } from './side.ts'

/** Kept depth, as a share of the shorter side, over which a cut subject gives way to the ground behind it. */
const clearedShare = 0.04
/** Pixels around the outline that are cleared with it. */
const clearedRim = 3

/** Calls `clear` with the pixels of a cut subject, and of its rim, next to the old edge. */
export function clearBesideEdge(subject: Mask, { side, from, to }: Crossing, clear: (i: number) => void): void {
  const depth = Math.max(4, Math.round(clearedShare * Math.min(side.depth, side.length)))
  for (let t = Math.max(0, from - depth); t < Math.min(side.length, to + depth); t++) {
    for (let d = 0; d < depth; d++) if (isNear(subject, side, d, t)) clear(side.at(d, t))
  }
}

function isNear({ data }: Mask, side: Side, distance: number, along: number): boolean {
  for (let t = along - clearedRim; t <= along + clearedRim; t++) {
    if (t >= 0 && t < side.length && data[side.at(distance, t)] >= 32) return true
  }
  return false
}
