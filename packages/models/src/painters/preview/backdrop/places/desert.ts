import type { Colour } from '../../scene/scene.ts'
import { breathe } from '../parts/breathe.ts'
import { between } from '../parts/chance.ts'
import { scale } from '../parts/colour.ts'
import { paintHeaven } from '../parts/countryside.ts'
import { dab } from '../parts/dab.ts'
import { type Drawing, openGround, type PlaceArtist } from '../parts/drawing.ts'
import { shaded } from '../parts/mood.ts'
import { paintRange } from '../parts/mountains.ts'
import { ridgeLine, rowAt } from '../parts/ridge.ts'

const sands: readonly Colour[] = [
  [232, 178, 112],
  [226, 158, 98],
  [238, 196, 136],
]

/** Dunes with sharp crests and wind ripples, table mountains far behind. */
export const desert: PlaceArtist = {
  horizon: [0.52, 0.6],
  async draw(drawing) {
    const { horizon, height, unit, backdrop } = drawing
    const dice = drawing.chance('desert')
    await paintHeaven(drawing)
    if (!backdrop.without.has('mountains')) paintMesas(drawing)
    const sand = backdrop.colours[0] ?? sands[Math.floor(dice() * sands.length)]
    const span = height - horizon
    const layers = [
      { row: -0.1, swing: 0.1, wave: 360, distance: 0.62 },
      { row: -0.02, swing: 0.12, wave: 460, distance: 0.4 },
      { row: 0.1, swing: 0.1, wave: 620, distance: 0.2 },
      { row: 0.34, swing: 0.11, wave: 760, distance: 0.06 },
      { row: 0.62, swing: 0.08, wave: 900, distance: 0 },
    ]
    for (const layer of layers) {
      const line = ridgeLine(drawing, {
        row: horizon + layer.row * span,
        swing: layer.swing * span * 0.8,
        wave: layer.wave * unit,
        offset: dice() * 100,
        octaves: 2,
      })
      paintDune(drawing, line, sand, layer.distance, layer.row)
      await breathe(drawing.work)
    }
    paintScrub(drawing)
    return { ground: openGround(drawing), support: 'ground' }
  },
}

function paintMesas(drawing: Drawing): void {
  const { horizon, unit, width } = drawing
  const dice = drawing.chance('mesas')
  const base = ridgeLine(drawing, {
    row: horizon - 20 * unit,
    swing: 24 * unit,
    wave: 200 * unit,
    offset: dice() * 50,
    octaves: 3,
  })
  for (let index = 0; index < 3; index++) {
    const centre = between(dice, 0.02, 0.98) * width
    const half = between(dice, 40, 110) * unit
    const tall = between(dice, 60, 120) * unit
    for (let x = 0; x < width; x++) {
      const aside = Math.abs(x - centre) / half
      const step = aside < 1 ? 1 : aside < 1.7 ? 0.42 * (1.7 - aside) * 1.4 : 0
      base[x] = Math.min(
        base[x],
        horizon - tall * step + (aside < 1 ? drawing.noise.at(x / (14 * unit), 5) * 3 * unit : 0),
      )
    }
  }
  paintRange(drawing, base, { bottom: horizon + 30 * unit, distance: 0.6, rock: [190, 116, 88], snow: 0, snowRow: 0 })
}

/** One dune: a lit windward side, a shaded lee side below the crest's falling parts, fine ripples. */
function paintDune(drawing: Drawing, line: Float32Array, sand: Colour, distance: number, row: number): void {
  const { canvas, width, height, noise, unit, mood } = drawing
  const { data } = canvas
  const side = mood.sun.x < 0.5 ? 1 : -1
  const lit = shaded(mood, sand, 1, distance)
  const dark = shaded(mood, scale(sand, 0.7), 0.25, distance)
  const size = 0.4 + Math.max(0, row) * 1.6
  const contrast = 0.5 + 0.5 * mood.hardness
  for (let x = 0; x < width; x++) {
    const top = line[x]
    for (let y = Math.max(0, Math.floor(top)); y < height; y++) {
      const depth = Math.max(0, y - top)
      const cover = y < top ? 1 - (top - y) : 1
      const bend = noise.at(x / (240 * unit), y / (120 * unit)) * 46 * unit
      const here = x + bend + depth * 1.1 * side
      const slope = (rowAt(line, here + 26 * unit) - rowAt(line, here - 26 * unit)) / (52 * unit)
      const fall = Math.exp(-depth / (150 * unit))
      const lee = Math.min(1, Math.max(0, slope * -side * 7 + 0.1)) * fall
      const ripple =
        noise.at((x + noise.at(x / (70 * unit), y / (50 * unit)) * 60 * unit) / (110 * unit), y / (6.5 * unit * size)) *
        (1 - lee)
      const shade = Math.min(
        1,
        Math.max(0, lee * 1.05 * contrast + 0.16 * (1 - fall) + 0.085 * ripple * Math.min(1, depth / (10 * unit))),
      )
      const tone = 1 + 0.018 * noise.at(x / (1.8 * unit), y / (1.8 * unit))
      const at = (y * width + x) * 3
      for (let channel = 0; channel < 3; channel++) {
        const value = (lit[channel] + (dark[channel] - lit[channel]) * shade) * tone
        data[at + channel] += (value - data[at + channel]) * cover
      }
    }
  }
}

function paintScrub(drawing: Drawing): void {
  const { canvas, width, height, horizon, unit, mood } = drawing
  const dice = drawing.chance('scrub')
  for (let index = 0; index < 16; index++) {
    const share = 0.3 + 0.7 * dice()
    const x = dice() * width
    const y = horizon + share * (height - horizon)
    const size = (4 + 13 * share) * unit
    if (Math.abs(x / width - 0.5) < 0.22 && share > 0.5) continue
    if (mood.hardness > 0)
      dab(canvas, shaded(mood, [130, 86, 60], 0.2), {
        x: x + size * 0.6,
        y,
        radius: size * 1.5,
        flatness: 0.22,
        softness: 0.8,
        alpha: 0.5,
      })
    for (let twig = 0; twig < 14; twig++) {
      const turn = -Math.PI * dice()
      const colour = shaded(mood, dice() < 0.5 ? [150, 138, 84] : [112, 118, 74], 0.5 + 0.4 * dice())
      dab(canvas, colour, {
        x: x + Math.cos(turn) * size * 0.8,
        y: y + Math.sin(turn) * size * 0.7,
        radius: size * 0.7,
        flatness: 0.16,
        turn,
      })
    }
  }
}
