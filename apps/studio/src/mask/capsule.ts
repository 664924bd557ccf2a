import type { TakeRow } from './edit.ts'
import type { Bounds } from './tiled-mask.ts'

/** A point of a picture in pixels; (0, 0) is the upper left corner of the first pixel. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A round brush. */
export interface Brush {
  /** Where the coverage is one half, in pixels: what the cursor shows and what is filled. */
  readonly radius: number
  /** 0: a rim of one pixel; 1: a rim as wide as the radius. */
  readonly softness: number
}

interface Span {
  readonly from: number
  readonly to: number
}

const empty: Span = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY }
const everywhere: Span = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }

const join = (one: Span, other: Span): Span => ({
  from: Math.min(one.from, other.from),
  to: Math.max(one.to, other.to),
})

const discSpan = (centre: Point, radius: number, y: number): Span => {
  const square = radius ** 2 - (y - centre.y) ** 2
  if (radius <= 0 || square < 0) return empty
  const half = Math.sqrt(square)
  return { from: centre.x - half, to: centre.x + half }
}

/** Where low ≤ slope · x + offset ≤ high. */
const stripSpan = (slope: number, offset: number, low: number, high: number): Span => {
  if (Math.abs(slope) < 1e-9) {
    return offset >= low && offset <= high ? everywhere : empty
  }
  const one = (low - offset) / slope
  const other = (high - offset) / slope
  return { from: Math.min(one, other), to: Math.max(one, other) }
}

/** Where a horizontal line crosses the points within `radius` of a line segment: one span, since those are convex. */
const capsuleSpan = (start: Point, end: Point, radius: number, y: number): Span => {
  const discs = join(discSpan(start, radius, y), discSpan(end, radius, y))
  const length = Math.hypot(end.x - start.x, end.y - start.y)
  if (length === 0 || radius <= 0) return discs
  const [ux, uy] = [(end.x - start.x) / length, (end.y - start.y) / length]
  const along = stripSpan(ux, -ux * start.x + uy * (y - start.y), 0, length)
  const across = stripSpan(-uy, uy * start.x + ux * (y - start.y), -radius, radius)
  const band = { from: Math.max(along.from, across.from), to: Math.min(along.to, across.to) }
  return band.from <= band.to ? join(discs, band) : discs
}

/** Where a horizontal line is not behind the start of a line segment, and a pixel more. */
const aheadSpan = (start: Point, end: Point, y: number): Span => {
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const length = Math.hypot(dx, dy) || 1
  return stripSpan(dx / length, (-dx * start.x + dy * (y - start.y)) / length, -1, Number.MAX_VALUE)
}

/** Fills a part of row `y` with what the rim of a capsule covers there: 255 at its inner side, 0 at its outer one. */
const fillRim = (
  row: Uint8Array,
  from: number,
  to: number,
  y: number,
  start: Point,
  end: Point,
  reach: number,
  rim: number,
): void => {
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const square = dx * dx + dy * dy || 1
  const py = y - start.y
  const scale = 255 / rim
  for (let x = from; x < to; x++) {
    const px = x + 0.5 - start.x
    const along = (px * dx + py * dy) / square
    const share = along < 0 ? 0 : along > 1 ? 1 : along
    const [across, down] = [px - share * dx, py - share * dy]
    const value = (reach - Math.sqrt(across * across + down * down)) * scale
    row[x] = value <= 0 ? 0 : value >= 255 ? 255 : value + 0.5
  }
}

/**
 * Covers what a brush covers that moves from `start` to `end`: exactly the points within its radius of that line,
 * however fast it moved, with a rim that falls from 255 to 0 and is at one half on the radius. With `isContinued` the
 * same brush was at `start` already, and what lies behind it is left out. Answers the bounds of what it covered inside a
 * mask of this size.
 */
export const coverCapsule = (
  start: Point,
  end: Point,
  { radius, softness }: Brush,
  size: { readonly width: number; readonly height: number },
  take: TakeRow,
  isContinued = false,
): Bounds | null => {
  const rim = Math.max(1, softness * radius)
  const reach = radius + rim / 2
  const top = Math.max(0, Math.floor(Math.min(start.y, end.y) - reach))
  const bottom = Math.min(size.height, Math.ceil(Math.max(start.y, end.y) + reach))
  const row = new Uint8Array(size.width)
  let [left, right] = [size.width, 0]
  for (let y = top; y < bottom; y++) {
    const middle = y + 0.5
    const outer = capsuleSpan(start, end, reach, middle)
    const ahead = isContinued ? aheadSpan(start, end, middle) : everywhere
    const from = Math.max(0, Math.ceil(Math.max(outer.from, ahead.from) - 0.5))
    const to = Math.min(size.width, Math.floor(Math.min(outer.to, ahead.to) - 0.5) + 1)
    if (from >= to) continue
    const core = capsuleSpan(start, end, radius - rim / 2, middle)
    const coreFrom = Math.min(to, Math.max(from, Math.ceil(core.from - 0.5)))
    const coreTo = Math.max(coreFrom, Math.min(to, Math.floor(core.to - 0.5) + 1))
    fillRim(row, from, coreFrom, middle, start, end, reach, rim)
    row.fill(255, coreFrom, coreTo)
    fillRim(row, coreTo, to, middle, start, end, reach, rim)
    take(from, y, row.subarray(from, to))
    left = Math.min(left, from)
    right = Math.max(right, to)
  }
  return left < right ? { left, top, right, bottom } : null
}
