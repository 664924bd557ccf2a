import type { Point } from './capsule.ts'
import type { TakeRow } from './edit.ts'
import type { Bounds } from './tiled-mask.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/** Covers a rectangle of whole pixels; answers the part of it that lies inside a mask of this size. */
export const coverRectangle = (rectangle: Bounds, { width, height }: Size, take: TakeRow): Bounds | null => {
  const left = Math.max(0, rectangle.left)
  const top = Math.max(0, rectangle.top)
  const right = Math.min(width, rectangle.right)
  const bottom = Math.min(height, rectangle.bottom)
  if (left >= right || top >= bottom) return null
  const row = new Uint8Array(right - left).fill(255)
  for (let y = top; y < bottom; y++) take(left, y, row)
  return { left, top, right, bottom }
}

/** The whole pixels of a rectangle that was drawn from one corner to another: those whose middle lies inside. */
export const drawnRectangle = (one: Point, other: Point): Bounds => ({
  left: Math.ceil(Math.min(one.x, other.x) - 0.5),
  top: Math.ceil(Math.min(one.y, other.y) - 0.5),
  right: Math.ceil(Math.max(one.x, other.x) - 0.5),
  bottom: Math.ceil(Math.max(one.y, other.y) - 0.5),
})

interface Crossing {
  readonly x: number
  readonly turn: 1 | -1
}

const crossingsAt = (points: readonly Point[], y: number): Crossing[] => {
  const crossings: Crossing[] = []
  for (let i = 0, j = points.length - 1; i < points.length; j = i++) {
    const [from, to] = [points[j], points[i]]
    if (from.y <= y === to.y <= y) continue
    const x = from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)
    crossings.push({ x, turn: to.y > from.y ? 1 : -1 })
  }
  return crossings.sort((one, other) => one.x - other.x)
}

/**
 * Covers the pixels whose middle lies inside a closed outline; one that crosses itself covers what it goes around in
 * either direction (non-zero winding), as a loop drawn by hand is meant. Answers the bounds inside a mask of this size.
 */
export const coverPolygon = (points: readonly Point[], { width, height }: Size, take: TakeRow): Bounds | null => {
  const rows = points.map(({ y }) => y)
  const first = Math.max(0, Math.ceil(Math.min(...rows) - 0.5))
  const end = Math.min(height, Math.ceil(Math.max(...rows) - 0.5))
  const whole = new Uint8Array(width).fill(255)
  let [left, top, right, bottom] = [width, height, 0, 0]
  for (let y = first; y < end; y++) {
    let winding = 0
    let from = 0
    for (const { x, turn } of crossingsAt(points, y + 0.5)) {
      if (winding === 0) from = Math.max(0, Math.ceil(x - 0.5))
      winding += turn
      const to = Math.min(width, Math.ceil(x - 0.5))
      if (winding !== 0 || from >= to) continue
      take(from, y, whole.subarray(from, to))
      left = Math.min(left, from)
      top = Math.min(top, y)
      right = Math.max(right, to)
      bottom = y + 1
    }
  }
  return left < right ? { left, top, right, bottom } : null
}
