import { growMask } from '../mask/grow-mask.ts'
import type { Mask, Rectangle } from '../picture.ts'
import type { Crossing } from './crossing.ts'
import { justDistinctive } from './distinctive.ts'
import type { Piece } from './pieces.ts'
import type { Side } from './side.ts'

/** A mask of the kept part laid on the canvas; 0 elsewhere. */
export function onCanvas(part: Mask, kept: Rectangle, width: number, height: number): Mask {
  const data = new Uint8Array(width * height)
  for (let y = 0; y < kept.height; y++) {
    data.set(part.data.subarray(y * kept.width, (y + 1) * kept.width), (kept.y + y) * width + kept.x)
  }
  return { width, height, data }
}

/**
 * What lies so near to an old edge, as a share of the kept depth, belongs to the surroundings: only what is clearly
 * distinctive must not be copied from there. A narrower band would leave the completion's coarse levels without a whole
 * patch of it.
 */
const surroundingsShare = 0.3
const clearly = 1.7 * justDistinctive
/**
 * What lies nearer still may always be copied, so that what is cut there can be continued: a share of what is to be
 * grown, within shares of the kept depth.
 */
const stripOfGrown = 0.3
const edgeShares = [0.06, 0.14] as const

/**
 * What must not be copied because the picture shows it only once (`distinctive`, of the canvas's size): what is just
 * distinctive in the middle, what is clearly so beside old edges. 255 = forbidden.
 */
export function forbidDistinctive(distinctive: Mask, sides: readonly Side[]): Mask {
  return overLimits(distinctive, sides, justDistinctive, clearly)
}

/** {@link stripOfGrown} of a side's new pixels, within shares of its kept depth. */
const within = ([least, most]: readonly [number, number], { depth, grown }: Side): number =>
  Math.max(least * depth, Math.min(most * depth, stripOfGrown * grown))

/** 255 where a place is as distinctive as `middle`, or beside old edges as `beside`, but for the edge itself. */
function overLimits(distinctive: Mask, sides: readonly Side[], middle: number, beside: number): Mask {
  const { width, height } = distinctive
  const limit = new Uint8Array(width * height).fill(middle)
  for (const side of sides) {
    const edge = within(edgeShares, side)
    for (let d = 0; d < surroundingsShare * side.depth; d++) {
      const value = d < edge ? 0 : beside
      for (let t = 0; t < side.length; t++) {
        const i = side.at(d, t)
        if (limit[i] > 0) limit[i] = value
      }
    }
  }
  return { width, height, data: distinctive.data.map((value, i) => (limit[i] > 0 && value >= limit[i] ? 255 : 0)) }
}

/** A thing's rim (shadow, blur) is forbidden with it, as a share of the kept picture's shorter side. */
const rimShare = 0.02
/** What crosses an edge and goes on may be copied from a strip beside the edge, if it is not distinctive. */
const stripShares = [0.08, 0.25] as const
/** The strip reaches beyond the crossing by this share of the edge. */
const stripMargin = 0.02
/** Less than this share of the picture is too little to grow all of the new canvas from. */
const leastAllowed = 0.12

/** A subject's pieces and whether their outline may be relied on. */
export interface StudiedSubject {
  readonly pieces: readonly Piece[]
  readonly sure: boolean
}

/** Where a subject's outline is not sure, this share of being distinctive says that a place in it belongs to it. */
const halfDistinctive = 0.6 * justDistinctive
/** What the outline misses of it is more than just distinctive: this much keeps most of the ground. */
const fairlyDistinctive = 1.3 * justDistinctive

/**
 * What must not be copied, 255, where a subject was found. If its outline is sure: compact pieces, with their rim, and
 * what is clearly distinctive in those that go on. If it is not: compact pieces that are cut, what is somewhat
 * distinctive in others, but for a strip where they cross an edge, and what is fairly so elsewhere.
 */
export function forbidSubject(subject: StudiedSubject, distinctive: Mask, sides: readonly Side[]): Mask {
  const [{ depth, length }] = sides
  const forbidden = subject.sure
    ? forbidSurely(subject.pieces, distinctive, sides)
    : forbidUnsurely(subject.pieces, distinctive, sides)
  const count = forbidden.data.reduce((sum, value) => (value >= 128 ? sum + 1 : sum), 0)
  return count > (1 - leastAllowed) * depth * length ? forbidDistinctive(distinctive, sides) : forbidden
}

function forbidSurely(pieces: readonly Piece[], distinctive: Mask, sides: readonly Side[]): Mask {
  const { width, height } = distinctive
  const [{ depth, length }] = sides
  const whole = new Uint8Array(width * height)
  const goesOn = new Uint8Array(width * height)
  for (const { mask, compact } of pieces) {
    const marked = compact ? whole : goesOn
    for (let i = 0; i < marked.length; i++) if (mask.data[i] >= 128) marked[i] = 255
  }
  const { data } = rimmed({ width, height, data: whole }, depth, length)
  // Land and walls are the ground that is to be continued: forbidding all that is unlike leaves too little of them.
  const unique = overLimits(distinctive, sides, clearly, clearly).data
  for (let i = 0; i < data.length; i++) data[i] |= unique[i] & goesOn[i]
  return { width, height, data }
}

function forbidUnsurely(pieces: readonly Piece[], distinctive: Mask, sides: readonly Side[]): Mask {
  const { width, height } = distinctive
  const { data } = overLimits(distinctive, sides, fairlyDistinctive, fairlyDistinctive)
  for (const { mask, crossings, compact } of pieces) {
    const strips = stripsOf(crossings, data.length)
    const isCut = compact && crossings.length > 0
    for (let i = 0; i < data.length; i++) {
      if (mask.data[i] < 128) continue
      if (isCut || distinctive.data[i] >= (strips[i] ? justDistinctive : halfDistinctive)) data[i] = 255
    }
  }
  return { width, height, data }
}

/** A mask on the canvas with its rim; `depth` and `length` are the kept picture's sides. */
export const rimmed = (mask: Mask, depth: number, length: number): Mask =>
  growMask(mask, Math.round(rimShare * Math.min(depth, length)))

function stripsOf(crossings: readonly Crossing[], area: number): Uint8Array {
  const strips = new Uint8Array(area)
  for (const { side, from, to } of crossings) {
    const deep = within(stripShares, side)
    const margin = Math.round(stripMargin * side.length)
    for (let t = Math.max(0, from - margin); t < Math.min(side.length, to + margin); t++) {
      for (let d = 0; d < deep; d++) strips[side.at(d, t)] = 1
    }
  }
  return strips
}
