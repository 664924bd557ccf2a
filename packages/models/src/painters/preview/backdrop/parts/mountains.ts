import type { Colour } from '../../scene/scene.ts'
import { between, type Chance } from './chance.ts'
import { mix, scale } from './colour.ts'
import type { Drawing } from './drawing.ts'
import { shaded } from './mood.ts'

/** How a range of mountains looks. */
export interface RangeLook {
  /** Last row that is filled. */
  readonly bottom: number
  /** 0 near to 1 at the horizon. */
  readonly distance: number
  readonly rock: Colour
  /** Pixels that snow reaches down from a high crest; 0 for none. */
  readonly snow: number
  /** Row above which snow lies. */
  readonly snowRow: number
}

/** Paints a rocky range under a crest: lit and shaded faces, gullies, snow on the heights, mist at the foot. */
export function paintRange(drawing: Drawing, line: Float32Array, look: RangeLook): void {
  const { canvas, width, noise, unit, mood } = drawing
  const bottom = Math.min(canvas.height, Math.ceil(look.bottom))
  const side = mood.sun.x < 0.5 ? 1 : -1
  const clear = (colour: Colour, lighting: number) => shaded(mood, colour, lighting, look.distance)
  const rockLit = clear(look.rock, 1)
  const rockDark = clear(mix(scale(look.rock, 0.72), [60, 70, 110], 0.2), 0.25)
  const snowLit = clear([250, 250, 252], 1)
  const snowDark = clear([178, 200, 232], 0.4)
  const foot = mix(mood.haze, rockLit, 0.35 * (1 - look.distance))
  const highest = line.reduce((low, row) => Math.min(low, row), bottom)
  const span = bottom - highest
  const { data } = canvas
  for (let x = 0; x < width; x++) {
    const top = line[x]
    for (let y = Math.max(0, Math.floor(top)); y < bottom; y++) {
      const depth = Math.max(0, y - top)
      const cover = y < top ? 1 - (top - y) : 1
      const wander = noise.at(x / (46 * unit), y / (46 * unit)) * (6 * unit + depth * 0.32)
      const fine = noise.at(x / (13 * unit) + 50, y / (22 * unit)) * (3 * unit + depth * 0.06)
      const reach = 5 * unit + depth * 0.22
      const here = x + wander + fine
      const slope = (sample(line, here + reach) - sample(line, here - reach)) / (2 * reach)
      const gully = noise.ridged((x + wander * 0.7) / (34 * unit), (y - top * 0.5) / (78 * unit), 3) - 0.55
      const face = 0.5 - side * slope * 1.5 + gully * 0.55
      const lighting = Math.min(1, Math.max(0, (face - 0.25) / 0.5))
      const edge = (look.snowRow + gully * 66 * unit + wander * 1.1 - slope * side * 30 * unit - y) / (13 * unit)
      const white = look.snow > 0 ? Math.min(1, Math.max(0, edge)) : 0
      const mist = Math.min(1, Math.max(0, (y - highest) / span)) ** 2.2
      const at = (y * width + x) * 3
      for (let channel = 0; channel < 3; channel++) {
        const rock = rockDark[channel] + (rockLit[channel] - rockDark[channel]) * lighting
        const snow = snowDark[channel] + (snowLit[channel] - snowDark[channel]) * lighting
        let value = rock + (snow - rock) * white
        value += (foot[channel] - value) * mist
        data[at + channel] += (value - data[at + channel]) * cover
      }
    }
  }
}

function sample(line: Float32Array, x: number): number {
  const held = Math.min(line.length - 1.001, Math.max(0, x))
  const index = Math.floor(held)
  return line[index] + (line[Math.min(line.length - 1, index + 1)] - line[index]) * (held - index)
}

/** How the peaks of a range stand. */
export interface PeaksShape {
  /** Row of the range's foot and height of its tallest peak, in pixels. */
  readonly foot: number
  readonly tall: number
  /** Usual distance between peaks, in pixels. */
  readonly gap: number
}

/** The crest of a range of peaks: steep, broken flanks that overlap, the tallest off the middle. */
export function peakLine({ noise, width, unit }: Drawing, chance: Chance, shape: PeaksShape): Float32Array {
  const { foot, tall, gap } = shape
  const lead = between(chance, 0.18, 0.82)
  const peaks: { x: number; tall: number; left: number; right: number }[] = []
  for (let x = -gap * chance(); x < width + gap; x += gap * between(chance, 0.6, 1.25)) {
    const near = Math.exp(-(((x / width - lead) / 0.24) ** 2))
    const own = tall * (0.4 + 0.5 * near) * between(chance, 0.72, 1.12)
    const slope = between(chance, 0.85, 1.25)
    peaks.push({
      x,
      tall: own,
      left: own * slope * between(chance, 0.9, 1.5),
      right: own * slope * between(chance, 0.9, 1.5),
    })
  }
  const offset = chance() * 100
  const rows = new Float32Array(width)
  for (let x = 0; x < width; x++) {
    let rise = 0
    for (const peak of peaks) {
      const reach = x < peak.x ? peak.left : peak.right
      const share = Math.max(0, 1 - Math.abs(x - peak.x) / reach)
      rise = Math.max(rise, peak.tall * share ** 1.12)
    }
    const broken = noise.layered(x / (62 * unit) + offset, 3, 5) * 0.2
    rows[x] = foot - tall * 0.08 - rise * (1 + broken) - broken * tall * 0.16
  }
  return rows
}
