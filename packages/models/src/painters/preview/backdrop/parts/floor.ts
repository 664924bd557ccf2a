import type { Colour } from '../../scene/scene.ts'
import { scale } from './colour.ts'
import type { Drawing } from './drawing.ts'
import { cellChance, covers, paintPlane, toGrid } from './plane.ts'

/** A floor of boards, tiles, slabs, carpet or poured concrete. */
export interface FloorLook {
  readonly kind: 'boards' | 'tiles' | 'slabs' | 'plain' | 'chequered' | 'cobbles'
  readonly from: number
  readonly eye: number
  /** As it looks in full light here, the second tone for chequers and joints. */
  readonly colour: Colour
  readonly second?: Colour
  /** Width of a board or side of a tile, in units at the lower edge. */
  readonly size: number
  /** Colour that the far floor mirrors, and how strongly, 0 to 1. */
  readonly sheen: Colour
  readonly gloss: number
}

/** Paints a floor in perspective. */
export function paintFloor(drawing: Drawing, look: FloorLook): void {
  const { noise, unit, height } = drawing
  const size = look.size * unit
  const joint = look.second ?? scale(look.colour, 0.62)
  const half = size * (look.kind === 'boards' ? 0.012 : look.kind === 'slabs' ? 0.016 : 0.014)
  const { colour, sheen, gloss } = look
  const rows = height - look.from
  paintPlane(drawing, {
    from: look.from,
    eye: look.eye,
    shade(middle, z, footX, footZ, out) {
      // No joint runs down the very middle of the picture.
      const x = middle + size * 0.37
      let tone = 1
      let line = 0
      let other = 0
      if (look.kind === 'boards') {
        const board = Math.floor(x / size)
        const shift = cellChance(board, 3) * size * 9
        const plank = Math.floor((z + shift) / (size * 9))
        const own = cellChance(board, plank)
        const grain = noise.layered(x / (size * 0.11) + own * 50, (z + own * 900) / (size * 1.7), 2)
        const clarity = Math.min(1, (size * 0.35) / footX)
        tone = 0.93 + own * 0.13 + grain * 0.09 * clarity
        line = Math.max(
          covers(toGrid(x, size), half, footX),
          covers(toGrid(z + shift, size * 9), half * 2, footZ) * 0.8,
        )
      } else if (look.kind === 'cobbles') {
        const row = Math.floor(z / size)
        const aside = x + (row % 2) * size * 0.5
        const own = cellChance(Math.floor(aside / size), row)
        const clarity = Math.min(1, (size * 0.5) / Math.max(footX, footZ))
        const u = toGrid(aside, size) / size
        const v = toGrid(z, size) / size
        const edge = Math.min(u, v)
        tone = 1 + (own - 0.5) * 0.22 * clarity
        line = Math.max(0, 1 - edge / 0.11) * 0.75 * clarity
      } else if (look.kind !== 'plain') {
        const column = Math.floor(x / size)
        const row = Math.floor(z / size)
        const clarity = Math.min(1, size / Math.max(footX, footZ))
        const own = cellChance(column, row)
        tone = 1 + (own - 0.5) * (look.kind === 'slabs' ? 0.09 : 0.04) * clarity
        tone += noise.layered(x / (size * 0.3), z / (size * 0.3), 2) * 0.035 * clarity
        if (look.kind === 'chequered') other = (column + row) & 1 ? Math.min(1, clarity) : 0.5 * (1 - clarity)
        else line = Math.min(1, covers(toGrid(x, size), half, footX) + covers(toGrid(z, size), half, footZ))
      } else
        tone =
          1 +
          noise.layered(x / (90 * unit), z / (90 * unit), 3) * 0.03 +
          noise.at(x / (2 * unit), z / (3 * unit)) * 0.02 * Math.min(1, 1 / footX)
      const mirror = gloss * Math.min(1, ((height - look.eye) / Math.max(rows, 1)) * (footX - 1) * 0.32 + 0.05)
      for (let channel = 0; channel < 3; channel++) {
        let value = colour[channel] + (joint[channel] - colour[channel]) * (look.kind === 'chequered' ? other : 0)
        value *= tone
        value += (joint[channel] - value) * line * (look.kind === 'chequered' ? 0 : 0.8)
        out[channel] = value + (sheen[channel] - value) * Math.min(gloss, mirror)
      }
    },
  })
}
