import type { Colour } from '../../scene/scene.ts'
import type { Drawing } from './drawing.ts'

/** How a ridge's crest runs. */
export interface RidgeShape {
  /** Middle row of the crest, in pixels. */
  readonly row: number
  /** Half the crest's rise and fall, in pixels. */
  readonly swing: number
  /** Length of its waves, in pixels. */
  readonly wave: number
  /** Which part of the endless noise is used. */
  readonly offset: number
  /** 1 smooth swells to 6 jagged. */
  readonly octaves: number
  /** Peaks with sharp crests instead of swells. */
  readonly peaked?: boolean
}

/** The crest's row for every column. */
export function ridgeLine({ noise, width }: Drawing, shape: RidgeShape): Float32Array {
  const rows = new Float32Array(width)
  for (let x = 0; x < width; x++) {
    const u = x / shape.wave + shape.offset
    const rise = shape.peaked
      ? noise.ridged(u, shape.offset, shape.octaves) * 1.9 - 1.25 + noise.layered(u * 0.45, shape.offset + 30, 2) * 0.7
      : noise.layered(u, shape.offset, shape.octaves) * 1.4
    rows[x] = shape.row - rise * shape.swing
  }
  return rows
}

/** The row of a crest at `x`, held to the picture's columns. */
export function rowAt(line: Float32Array, x: number): number {
  return line[Math.min(line.length - 1, Math.max(0, Math.round(x)))]
}

/** How the body under a crest is coloured. */
export interface RidgeColours {
  readonly crest: Colour
  readonly foot: Colour
  /** Pixels from the crest until the foot's colour is reached. */
  readonly fade: number
  /** Last row that is filled (exclusive). */
  readonly bottom: number
  /** Strength of the mottled texture, 0 to about 0.3. */
  readonly mottle?: number
}

/** Fills the land under a crest, from `crest` colour to `foot` colour. */
export function paintRidge({ canvas, width, noise, unit }: Drawing, line: Float32Array, colours: RidgeColours): void {
  const { crest, foot, fade, mottle = 0 } = colours
  const bottom = Math.min(canvas.height, Math.ceil(colours.bottom))
  const { data } = canvas
  for (let x = 0; x < width; x++) {
    const top = line[x]
    for (let y = Math.max(0, Math.floor(top)); y < bottom; y++) {
      const depth = y - top
      const cover = depth < 0 ? Math.min(1, 1 + depth) : 1
      const t = Math.min(1, Math.max(0, depth / fade))
      const blend = t * t * (3 - 2 * t)
      const tone = mottle === 0 ? 1 : 1 + mottle * noise.layered(x / (70 * unit), (depth + x * 0.2) / (24 * unit), 2)
      const at = (y * width + x) * 3
      data[at] += ((crest[0] + (foot[0] - crest[0]) * blend) * tone - data[at]) * cover
      data[at + 1] += ((crest[1] + (foot[1] - crest[1]) * blend) * tone - data[at + 1]) * cover
      data[at + 2] += ((crest[2] + (foot[2] - crest[2]) * blend) * tone - data[at + 2]) * cover
    }
  }
}
