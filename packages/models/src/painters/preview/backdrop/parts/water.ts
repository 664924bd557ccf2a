import type { Colour } from '../../scene/scene.ts'
import { between } from './chance.ts'
import { mix } from './colour.ts'
import { dab } from './dab.ts'
import type { Drawing } from './drawing.ts'
import { shaded } from './mood.ts'
import { sunPoint } from './sky.ts'

/** How a sheet of water looks. */
export interface WaterLook {
  /** First and last row (exclusive). */
  readonly from: number
  readonly to: number
  /** Daylight colour far out and close by. */
  readonly far: Colour
  readonly near: Colour
  /** How much of the picture above is mirrored, 0 to 1. */
  readonly mirror: number
  /** Height of the ripples: 0 glass, 1 open sea. */
  readonly ripples: number
}

/** Paints water from `from` to `to`: what stands above is mirrored and broken by ripples, the sun leaves a glitter. */
export function paintWater(drawing: Drawing, look: WaterLook): void {
  const { canvas, width, height, noise, unit, mood } = drawing
  const { data } = canvas
  const from = Math.round(look.from)
  const to = Math.min(height, Math.ceil(look.to))
  const above = data.slice(0, from * width * 3)
  // By day water has its own colour; under a coloured sky it takes the sky's.
  const { place, colours } = drawing.backdrop
  const asked = place === 'sea' || place === 'lake' ? colours[0] : undefined
  const farOwn = asked ? mix(look.far, asked, 0.6) : look.far
  const nearOwn = asked ? mix(look.near, asked, 0.75) : look.near
  const taken = { dawn: 0.5, day: 0.06, golden: 0.52, dusk: 0.5, night: 0.3 }[drawing.backdrop.time]
  const far = mix(shaded(mood, farOwn, 0.9, 0.55), mood.sky[2], taken)
  const near = mix(shaded(mood, nearOwn, 0.75), mix(mood.sky[0], shaded(mood, nearOwn, 0.2), 0.35), taken)
  const span = Math.max(1, look.to - look.from)
  for (let y = from; y < to; y++) {
    const share = (y - from) / span
    const held = Math.max(share, 0.015)
    const depth = Math.min(1 / held, 34)
    const blend = share ** 0.6
    const mirror = (look.mirror + (1 - look.mirror) * taken * 0.5) * (1 - 0.55 * share)
    const stretch = 1 + look.ripples * 0.4
    for (let x = 0; x < width; x++) {
      const u = ((x - width / 2) * (0.55 + 0.45 * Math.sqrt(depth))) / (190 * unit)
      const v = depth * 7
      const wave = noise.at(u * 0.9 + 11, v) * 0.6 + noise.at(u * 2.3, v * 2.2 + 5) * 0.4
      const crest = Math.min(1, Math.max(0, wave * 1.25 + 0.5))
      const lift = wave * look.ripples * (4 + 24 * share) * unit
      const row = Math.min(from - 1, Math.max(0, Math.round(from - 1 - (y - from) * stretch - Math.abs(lift) * 1.5)))
      const column = Math.min(width - 1, Math.max(0, Math.round(x + lift * 0.8)))
      const source = (row * width + column) * 3
      const at = (y * width + x) * 3
      const shimmer = (crest - 0.5) * (0.1 + 0.2 * look.ripples) * (0.45 + 0.55 * share)
      for (let channel = 0; channel < 3; channel++) {
        const body = (far[channel] + (near[channel] - far[channel]) * blend) * (1 + shimmer)
        data[at + channel] =
          body + (above[source + channel] * (1 + shimmer * 0.6) - body) * mirror * (0.7 + 0.3 * crest)
      }
    }
  }
  paintGlitter(drawing, look)
}

function paintGlitter(drawing: Drawing, look: WaterLook): void {
  const { canvas, width, unit, mood, backdrop } = drawing
  if (mood.sun.power < 0.15) return
  const chance = drawing.chance('glitter')
  const [sunX] = sunPoint(drawing)
  const low = mood.sun.y
  const span = look.to - look.from
  const count = Math.round(900 * mood.sun.power * (span / (400 * unit)))
  const colour = mix(mood.sun.colour, [255, 255, 255], 0.35)
  for (let index = 0; index < count; index++) {
    const share = chance() ** 1.5
    const spread = (0.035 + 0.2 * share * (1.3 - low)) * width
    const aside = (chance() + chance() + chance() - 1.5) * spread * 1.3
    const nearness = Math.max(0, 1 - Math.abs(aside) / (spread * 2))
    dab(canvas, colour, {
      x: sunX + aside,
      y: look.from + 1 + share * span,
      radius: (2.5 + 15 * share) * unit * between(chance, 0.4, 1.2),
      flatness: 0.12 + 0.04 * chance(),
      softness: 0.35,
      alpha: (backdrop.time === 'day' ? 0.5 : 0.7) * nearness * between(chance, 0.3, 1) * mood.sun.power,
    })
  }
}

/** Soft light dashes all over a sheet of water: the crests that catch the sky. */
export function paintRipples(drawing: Drawing, from: number, to: number, colour: Colour, count: number): void {
  const { canvas, width, unit } = drawing
  const chance = drawing.chance('ripples')
  for (let index = 0; index < count; index++) {
    const share = chance() ** 1.3
    dab(canvas, colour, {
      x: chance() * width,
      y: from + share * (to - from),
      radius: (5 + 46 * share) * unit * between(chance, 0.4, 1.3),
      flatness: 0.05 + 0.02 * chance(),
      softness: 0.6,
      alpha: between(chance, 0.08, 0.32),
    })
  }
}
