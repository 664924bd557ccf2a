import type { Mask } from '../picture.ts'
import type { Side } from './side.ts'

/** Where a subject is cut by the old edge: places `from` ... `to` (exclusive) along it. */
export interface Crossing {
  readonly side: Side
  readonly from: number
  readonly to: number
}

/** A crossing shorter than this share of the edge is noise of the outline; gaps up to it are closed. */
export const leastRun = 0.015
/** Pixels next to the edge that are looked at. */
const lookedAt = 3

/**
 * Where a subject (of the canvas's size, 128 and above) meets an old edge. Places where `ground` is 1 show the ground
 * right at the edge, however near the subject comes.
 */
export function findCrossings(subject: Mask, side: Side, ground?: Uint8Array): Crossing[] {
  const least = Math.max(3, leastRun * side.length)
  const meets = (t: number) => !ground?.[t] && meetsEdge(subject, side, t)
  const found: { side: Side; from: number; to: number }[] = []
  for (let t = 0; t < side.length; t++) {
    if (!meets(t)) continue
    const from = t
    while (t < side.length && meets(t)) t++
    const before = found.at(-1)
    if (before && from - before.to <= least) before.to = t
    else found.push({ side, from, to: t })
  }
  return found.filter(({ from, to }) => to - from >= least)
}

function meetsEdge({ data }: Mask, side: Side, t: number): boolean {
  let count = 0
  for (let d = 0; d < Math.min(lookedAt, side.depth); d++) if (data[side.at(d, t)] >= 128) count++
  return 2 * count > lookedAt
}
