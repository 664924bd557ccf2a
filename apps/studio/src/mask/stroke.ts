import { type Brush, coverCapsule, type Point } from './capsule.ts'
import { type Edit, mergeRow } from './edit.ts'
import { type Bounds, joinBounds } from './tiled-mask.ts'

/** A point of a stroke with how hard the pen was pressed there, 0 to 1; 1 for what knows no pressure. */
export interface StrokePoint extends Point {
  readonly pressure: number
}

/** A stroke under way. */
export interface Stroke {
  readonly edit: Edit
  readonly brush: Brush
  /** Up to where it is painted. */
  last: StrokePoint
}

/** The lightest touch of a pen paints with so much of the brush's radius. */
const lightestShare = 0.15
/** A pen's line changes its width by steps of so much of the radius, or of half a pixel, which nobody sees. */
const widthStep = 0.03
/** Points nearer than so much of the radius are left out: the round brush covers what they would add. */
const spacing = 0.04

const radiusAt = ({ radius }: Brush, { pressure }: StrokePoint): number =>
  radius * (lightestShare + (1 - lightestShare) * pressure)

const cover = (stroke: Stroke, from: Point, to: Point, radius: number, isContinued = false): Bounds | null => {
  const { edit, brush } = stroke
  const take = (x: number, y: number, coverage: Uint8Array) => mergeRow(edit, x, y, coverage)
  return coverCapsule(from, to, { radius, softness: brush.softness }, edit.mask, take, isContinued)
}

/** Begins a stroke with a dab. Answers the bounds of what it covered. */
export const beginStroke = (
  edit: Edit,
  brush: Brush,
  point: StrokePoint,
): { stroke: Stroke; covered: Bounds | null } => {
  const stroke: Stroke = { edit, brush, last: point }
  return { stroke, covered: cover(stroke, point, point, radiusAt(brush, point)) }
}

const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
})

/**
 * Draws a stroke on to a point; its width goes evenly from the old pressure to the new one. Answers the bounds of what
 * it covered. Points that add nothing to see are left out, unless `isLast`.
 */
export const extendStroke = (stroke: Stroke, point: StrokePoint, isLast = false): Bounds | null => {
  const { last, brush } = stroke
  const start = radiusAt(brush, last)
  const change = radiusAt(brush, point) - start
  const step = Math.max(0.5, widthStep * brush.radius)
  const isNear = Math.hypot(point.x - last.x, point.y - last.y) < Math.max(0.5, spacing * brush.radius)
  if (isNear && Math.abs(change) < step && !isLast) return null
  stroke.last = point
  const pieces = Math.max(1, Math.ceil(Math.abs(change) / step))
  let covered: Bounds | null = null
  for (let piece = 0; piece < pieces; piece++) {
    const from = between(last, point, piece / pieces)
    const to = between(last, point, (piece + 1) / pieces)
    covered = joinBounds(covered, cover(stroke, from, to, start + (change * (piece + 1)) / pieces, change === 0))
  }
  return covered
}
