import type { Drawing } from './drawing.ts'

/** How a flat floor lies in the picture. Lengths on it are in pixels of the picture's lower edge. */
export interface PlaneLook {
  /** First row that is filled. */
  readonly from: number
  /** Row of the eye's height, where the plane would vanish; above `from`. */
  readonly eye: number
  /** Row up to which it is filled (exclusive); the lower edge where absent. */
  readonly to?: number
  /**
   * Colour of the point `x` aside and `z` away (1 = the lower edge's distance), written to `out`. `footX` and `footZ`
   * are what one pixel covers there, for smooth edges.
   */
  readonly shade: (x: number, z: number, footX: number, footZ: number, out: Float32Array) => void
}

/** Focal length of the drawings in pixels: how far lengths into the picture are drawn out. */
export function focalOf({ width, height }: Drawing): number {
  return 0.95 * Math.max(width, height * 0.8)
}

/** Fills a plane in perspective. */
export function paintPlane(drawing: Drawing, look: PlaneLook): void {
  const { canvas, width, height } = drawing
  const focal = focalOf(drawing)
  const rise = height - look.eye
  const out = new Float32Array(3)
  const to = Math.min(height, look.to ?? height)
  for (let y = Math.max(0, Math.ceil(look.from)); y < to; y++) {
    const depth = rise / Math.max(0.75, y + 0.5 - look.eye)
    const footZ = (focal * depth * depth) / rise
    for (let x = 0; x < width; x++) {
      look.shade((x - width / 2) * depth, depth * focal, depth, footZ, out)
      const at = (y * width + x) * 3
      canvas.data[at] = out[0]
      canvas.data[at + 1] = out[1]
      canvas.data[at + 2] = out[2]
    }
  }
}

/** How much of a footprint `foot` wide, `distance` from a line's middle, the line of half width `half` covers. */
export function covers(distance: number, half: number, foot: number): number {
  const low = Math.max(distance - foot / 2, -half)
  const high = Math.min(distance + foot / 2, half)
  return high > low ? (high - low) / foot : 0
}

/** Distance from `value` to the nearest multiple of `pitch`. */
export function toGrid(value: number, pitch: number): number {
  return Math.abs(value - Math.round(value / pitch) * pitch)
}

/** A steady pseudo-random number in 0 to 1 for a cell of a grid. */
export function cellChance(column: number, row: number): number {
  let mixed = Math.imul(column | 0, 0x27d4eb2d) ^ Math.imul(row | 0, 0x165667b1)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 4294967296
}
