import type { Colour } from '../../scene/scene.ts'
import type { Drawing } from './drawing.ts'
import { depthOf } from './ground.ts'

/** A way that winds from the foreground to a point at the horizon. */
export interface PathLook {
  /** Where it leaves the picture below and where it ends, as shares of the width. */
  readonly start: number
  readonly end: number
  /** Half its width at the lower edge, as a share of the width. */
  readonly half: number
  /** How far it swings aside, as a share of the width. */
  readonly swing: number
  readonly colour: Colour
  readonly farColour: Colour
  /** Colour of its rims. */
  readonly rim: Colour
  /** Strength of its mottled texture. */
  readonly grain?: number
  /** Last row it reaches; the horizon where absent. */
  readonly from?: number
}

/** The way's middle (pixels) at a row. */
export function pathMiddle({ width, height, horizon }: Drawing, look: PathLook, y: number): number {
  const share = Math.min(1, Math.max(0, (y - horizon) / (height - horizon)))
  const sway = Math.sin(share ** 0.45 * Math.PI * 2.2) * look.swing * Math.sin(Math.PI * share ** 0.6)
  return (look.end + (look.start - look.end) * share ** 0.8 + sway) * width
}

/** Paints a winding path, road or river bed in perspective; gives back where it runs. */
export function paintPath(drawing: Drawing, look: PathLook): PathLook {
  const { canvas, width, height, horizon, noise, unit } = drawing
  const { data } = canvas
  const from = Math.max(0, Math.ceil(look.from ?? horizon + 1))
  for (let y = from; y < height; y++) {
    const share = (y - horizon) / (height - horizon)
    const depth = Math.min(depthOf(drawing, y), 40)
    const middle = pathMiddle(drawing, look, y)
    const half = look.half * width * share ** 0.92 + 0.5 * unit
    const ragged = half * 0.07 * noise.layered(depth * 9, 3, 3) * 2
    const blend = share ** 0.5
    for (let x = Math.max(0, Math.floor(middle - half * 1.2)); x < Math.min(width, middle + half * 1.2); x++) {
      const aside = Math.abs(x - middle - ragged) / half
      const cover = Math.min(1, Math.max(0, (1.02 - aside) * half * 0.6))
      if (cover <= 0) continue
      const u = ((x - width / 2) * depth) / (60 * unit)
      const tone = 1 + (look.grain ?? 0.06) * noise.layered(u, depth * 34, 3) * Math.min(1, 5 / depth)
      const rim = Math.max(0, (aside - 0.86) / 0.16)
      const at = (y * width + x) * 3
      for (let channel = 0; channel < 3; channel++) {
        const body = look.farColour[channel] + (look.colour[channel] - look.farColour[channel]) * blend
        const value = (body + (look.rim[channel] - body) * Math.min(1, rim)) * tone
        data[at + channel] += (value - data[at + channel]) * cover
      }
    }
  }
  return look
}

/** True where a point lies on the way or its rim. */
export function isOnPath(drawing: Drawing, look: PathLook, x: number, y: number): boolean {
  const share = Math.max(0, (y - drawing.horizon) / (drawing.height - drawing.horizon))
  return Math.abs(x - pathMiddle(drawing, look, y)) < look.half * drawing.width * share * 1.12 + 8 * drawing.unit
}
