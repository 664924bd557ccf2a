import { findPieces } from '../cut-out/pieces.ts'
import type { Mask, Picture } from '../picture.ts'
import { type Crossing, findCrossings } from './crossing.ts'
import { mainSides, type Side } from './side.ts'

/** One connected piece of a subject, of the canvas's size. */
export interface Piece {
  readonly mask: Mask
  /** Where old edges beyond which the canvas grows to speak of cut it. */
  readonly crossings: readonly Crossing[]
  /** Whether all that is cut of it is compact, as a head, an arm or a hat is, and not land or a wall. */
  readonly compact: boolean
}

/** Smaller pieces, as a share of the kept picture, are crumbs of the outline. */
const leastPiece = 0.001
/** A compact thing is cut over at most this share of an edge ... */
const mostOfEdge = 0.35
/** ... unless it is upright: it goes no deeper than it is cut long, nor than this share of the picture, ... */
const mostUpright = 0.65
const uprightDepth = 0.3
/** ... or it stands in the frame's corner, as a person does, and reaches up this share of the picture, ... */
const mostInCorner = 0.6
const leastInCorner = 0.45
/** ... or the rest of the edge shows plain ground; up to the second share it may be as large as it likes there. */
const mostOnPlain = 0.65
const leastOnPlain = 0.2
/** What reaches farther into the picture than this share of it, half of it in one go, is as likely to go on. */
const mostDepth = 0.65
const mostLocalDepth = 0.4
const cornerShare = 0.015

/** A canvas and the four sides of what is kept of it. */
export interface Frame {
  readonly canvas: Picture
  readonly sides: readonly Side[]
  /** Places of a side (1) that show plain ground right at the edge. */
  readonly groundAt: (side: Side) => Uint8Array | undefined
}

/** The pieces of a subject and which of them are compact where an edge cuts them. */
export function findSubjectPieces(subject: Mask, frame: Frame): Piece[] {
  const { width, height } = subject
  const labels = subject.data.map(value => (value >= 128 ? 1 : 0))
  const { number, area } = findPieces(labels, 1, width)
  const [{ depth, length }] = frame.sides
  const pieces: Piece[] = []
  for (let n = 1; n < area.length; n++) {
    if (area[n] < leastPiece * depth * length) continue
    const mask = { width, height, data: subject.data.map((value, i) => (number[i] === n ? value : 0)) }
    const crossings = mainSides(frame.sides).flatMap(side => findCrossings(mask, side, frame.groundAt(side)))
    pieces.push({ mask, crossings, compact: crossings.every(crossing => isCompact(mask, crossing, frame)) })
  }
  return pieces
}

function isCompact(piece: Mask, crossing: Crossing, frame: Frame): boolean {
  const { side, from, to } = crossing
  const opposite = frame.sides.find(({ name }) => name === oppositeOf[side.name]) as Side
  if (findCrossings(piece, opposite, frame.groundAt(opposite)).some(other => isCounterpart(crossing, other)))
    return false
  const onPlain = frame.groundAt(side) !== undefined
  if (onPlain && to - from <= leastOnPlain * side.length) return true
  const extent = extentOf(piece, side)
  const local = localDepth(piece, crossing)
  if (extent.depth > mostDepth * side.depth && local > mostLocalDepth * side.depth) return false
  const share = (to - from) / side.length
  const corner = cornerShare * side.length
  const inCorner = from <= corner || to >= side.length - corner
  const isUpright = share <= mostUpright && local <= Math.min(to - from, uprightDepth * side.depth)
  const fits = inCorner
    ? share <= mostInCorner && extent.along >= leastInCorner * side.length
    : share <= (onPlain ? mostOnPlain : mostOfEdge) || isUpright
  if (!fits) return false
  return !isAlike(frame.canvas, side, opposite, from, to)
}

/** A crossing of the opposite edge at about the same places, no shorter than this share of a crossing, goes with it. */
const counterpartShare = 0.3
const counterpartMargin = 0.1

function isCounterpart({ side, from, to }: Crossing, other: Crossing): boolean {
  const margin = counterpartMargin * side.length
  const overlaps = other.from <= to + margin && other.to >= from - margin
  return overlaps && other.to - other.from >= counterpartShare * (to - from)
}

const oppositeOf = { left: 'right', right: 'left', top: 'bottom', bottom: 'top' } as const

/** How far a piece reaches from an edge, and how long it is along it, in pixels. */
function extentOf({ data }: Mask, side: Side): { depth: number; along: number } {
  let depth = 0
  let first = side.length
  let last = -1
  for (let t = 0; t < side.length; t++) {
    for (let d = 0; d < side.depth; d++) {
      if (data[side.at(d, t)] < 128) continue
      depth = Math.max(depth, d + 1)
      first = Math.min(first, t)
      last = t
    }
  }
  return { depth, along: Math.max(0, last - first + 1) }
}

/** How far a piece goes inwards from an edge in one go, in pixels: the median over the places where it is cut. */
function localDepth({ data }: Mask, { side, from, to }: Crossing): number {
  const depths = new Float64Array(to - from)
  for (let t = from; t < to; t++) {
    let d = 0
    while (d < side.depth && data[side.at(d, t)] >= 128) d++
    depths[t - from] = d
  }
  return depths.sort()[depths.length >> 1]
}

/** Depth of the bands, as a share of the kept depth, by which opposite edges are compared. */
const comparedShare = 0.04
/** Mean and deviation of a colour, in levels, up to which two bands are taken for the same thing. */
const likeMean = 20
const likeDeviation = 12

/** Whether both edges look alike at the same places: then what crosses one of them is the scene, which goes on. */
function isAlike({ rgb }: Picture, side: Side, opposite: Side, from: number, to: number): boolean {
  const [here, there] = [side, opposite].map(edge => {
    const sums = new Float64Array(6)
    let count = 0
    for (let d = 0; d < Math.max(2, comparedShare * edge.depth); d++) {
      for (let t = from; t < to; t++, count++) {
        const i = 3 * edge.at(d, t)
        for (let c = 0; c < 3; c++) {
          sums[c] += rgb[i + c]
          sums[3 + c] += rgb[i + c] ** 2
        }
      }
    }
    return [0, 1, 2].map(c => {
      const mean = sums[c] / count
      return { mean, deviation: Math.sqrt(Math.max(0, sums[3 + c] / count - mean ** 2)) }
    })
  })
  return here.every(
    ({ mean, deviation }, c) =>
      Math.abs(mean - there[c].mean) <= likeMean && Math.abs(deviation - there[c].deviation) <= likeDeviation,
  )
}
