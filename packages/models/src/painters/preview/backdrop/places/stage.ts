import type { Colour } from '../../scene/scene.ts'
import { between, pick } from '../parts/chance.ts'
import { mix, scale } from '../parts/colour.ts'
import { dab, glow } from '../parts/dab.ts'
import type { Drawing, PlaceArtist } from '../parts/drawing.ts'
import { paintFloor } from '../parts/floor.ts'

const cloths: readonly Colour[] = [
  [158, 34, 44],
  [126, 28, 60],
  [36, 62, 128],
  [92, 40, 116],
]

/** A theatre stage: velvet curtains, a dark back cloth, beams of light on polished boards. */
export const stage: PlaceArtist = {
  horizon: [0.66, 0.7],
  indoors: true,
  async draw(drawing) {
    const { canvas, width, height, horizon, unit, backdrop } = drawing
    const dice = drawing.chance('stage')
    const cloth = backdrop.colours[0] ?? pick(dice, cloths)
    const beamColour =
      backdrop.colours[1] ??
      pick(dice, [
        [255, 238, 206],
        [226, 236, 255],
        [255, 226, 236],
      ] as const)
    const back = mix([26, 24, 40], cloth, 0.2)
    const dim = backdrop.time === 'night' || backdrop.time === 'dusk' ? 0.8 : 1
    for (let y = 0; y < horizon; y++) {
      for (let x = 0; x < width; x++) {
        const u = (x / width - 0.5) / 0.42
        const v = (y - horizon * 0.86) / (horizon * 0.7)
        const pool = Math.exp(-u * u - v * v)
        const at = (y * width + x) * 3
        for (let channel = 0; channel < 3; channel++)
          canvas.data[at + channel] = (back[channel] * (0.5 + 1.5 * pool) + beamColour[channel] * 0.1 * pool) * dim
      }
    }
    paintFloor(drawing, {
      kind: 'boards',
      from: horizon,
      eye: horizon * 0.72,
      colour: scale([150, 100, 66], dim),
      size: 88,
      sheen: mix(back, beamColour, 0.4),
      gloss: 0.5,
    })
    for (let y = horizon; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const u = (x / width - 0.5) / 0.36
        const v = ((y - horizon) / (height - horizon) - 0.42) / 0.44
        const pool = Math.exp(-((u * u + v * v) ** 1.3))
        const at = (y * width + x) * 3
        for (let channel = 0; channel < 3; channel++) {
          const value = canvas.data[at + channel] * (0.34 + 0.8 * pool)
          canvas.data[at + channel] = value + (beamColour[channel] - value) * 0.16 * pool
        }
      }
    }
    paintCurtains(drawing, cloth, dim)
    const spread = [0.22, 0.4, 0.6, 0.78]
    for (const [index, share] of spread.entries()) {
      const aim = 0.5 + (share - 0.5) * 0.3 + between(dice, -0.04, 0.04)
      paintBeam(
        drawing,
        share * width,
        aim * width,
        horizon + (height - horizon) * 0.42,
        index % 2 === 0 ? beamColour : mix(beamColour, cloth, 0.3),
        0.2 * dim,
      )
    }
    for (const share of spread) {
      glow(canvas, beamColour, share * width, horizon * 0.075, 120 * unit, 0.8)
      dab(canvas, [255, 255, 250], { x: share * width, y: horizon * 0.075, radius: 11 * unit, softness: 0.4 })
    }
    const motes = drawing.chance('motes')
    for (let index = 0; index < 90; index++) {
      const x = width * (0.5 + (motes() + motes() - 1) * 0.4)
      dab(canvas, beamColour, {
        x,
        y: motes() * height * 0.8,
        radius: between(motes, 0.8, 2.4) * unit,
        softness: 0.6,
        alpha: between(motes, 0.1, 0.4),
      })
    }
    return {
      ground: [(horizon + (height - horizon) * 0.16) / height, 0.96],
      support: 'ground',
      light: {
        from: 0,
        colour: beamColour,
        hardness: backdrop.without.has('shadows') ? 0 : 0.55,
        ambient: mix([120, 110, 130], cloth, 0.25),
      },
    }
  },
}

/** Two side curtains and a valance with deep folds. */
function paintCurtains(drawing: Drawing, cloth: Colour, dim: number): void {
  const { canvas, width, height, horizon, noise, unit } = drawing
  const foot = horizon + (height - horizon) * 0.1
  const edge = width * 0.19
  const fold = 46 * unit
  for (let y = 0; y < foot; y++) {
    const t = y / foot
    const open = edge * (1 - 0.3 * Math.sin(Math.PI * Math.min(1, t * 1.15)) * t)
    const valance = horizon * 0.15
    for (let x = 0; x < width; x++) {
      const aside = Math.min(x, width - 1 - x)
      const scallop = valance + 20 * unit * Math.abs(Math.sin((x / width) * Math.PI * 6))
      const hanging = y < scallop
      if (aside > open && !hanging) continue
      const bend = noise.at(aside / (90 * unit), y / (420 * unit)) * 0.7
      const phase = hanging ? (x / width) * Math.PI * 12 + bend : (aside / fold) * Math.PI * 2 * (1 + 0.22 * t) + bend
      const wave = 0.5 + 0.5 * Math.sin(phase)
      const light = 0.26 + 0.74 * wave ** 1.4
      const lit = light * (0.5 + 0.55 * (1 - Math.abs(t - 0.5))) * (hanging ? 1.06 - 0.3 * (y / scallop) : 1)
      const rim = hanging ? Math.min(1, (scallop - y) / (7 * unit)) : 1
      const gold = hanging && rim < 1 ? 1 : 0
      const soft = hanging ? Math.min(1, scallop - y) : Math.min(1, open - aside)
      const at = (y * width + x) * 3
      for (let channel = 0; channel < 3; channel++) {
        const body = cloth[channel] * lit * 1.25 + 16 * wave ** 6
        const value = (gold ? [226, 178, 90][channel] * (0.5 + 0.5 * wave) : body) * dim
        canvas.data[at + channel] += (value - canvas.data[at + channel]) * soft
      }
    }
  }
}

function paintBeam(
  { canvas, width, height, horizon }: Drawing,
  fromX: number,
  toX: number,
  toY: number,
  colour: Colour,
  strength: number,
): void {
  const fromY = horizon * 0.07
  for (let y = Math.max(0, Math.floor(fromY)); y < Math.min(height, toY); y++) {
    const t = (y - fromY) / (toY - fromY)
    const middle = fromX + (toX - fromX) * t
    const half = width * (0.012 + 0.13 * t)
    const fade = strength * (1 - t * 0.72)
    for (let x = Math.max(0, Math.floor(middle - half)); x < Math.min(width, middle + half); x++) {
      const u = Math.abs(x - middle) / half
      const alpha = fade * Math.max(0, 1 - u * u) ** 1.2
      const at = (y * width + x) * 3
      for (let channel = 0; channel < 3; channel++)
        canvas.data[at + channel] += (255 - canvas.data[at + channel]) * (colour[channel] / 255) * alpha
    }
  }
}
