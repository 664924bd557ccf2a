import type { Colour } from '../../scene/scene.ts'
import { breathe } from './breathe.ts'
import { mix } from './colour.ts'
import { dab } from './dab.ts'
import type { Drawing } from './drawing.ts'
import { shaded } from './mood.ts'
import { ridgeLine } from './ridge.ts'

/** Snow in soft drifts from the horizon to the lower edge, blue in its hollows, with a few sparks. */
export async function paintDrifts(drawing: Drawing): Promise<void> {
  const { canvas, width, height, horizon, noise, unit, mood, work, backdrop } = drawing
  const { data } = canvas
  const dice = drawing.chance('drifts')
  const span = height - horizon
  const asked = backdrop.colours[0]
  const tinted = (snow: Colour) => (asked ? mix(snow, asked, 0.3) : snow)
  const side = mood.sun.x < 0.5 ? 1 : -1
  for (const [layer, share] of [0, 0.1, 0.26, 0.48, 0.74].entries()) {
    const distance = 0.4 * (1 - share) ** 3
    const line = ridgeLine(drawing, {
      row: horizon + span * share,
      swing: span * (0.012 + 0.07 * share),
      wave: (300 + 500 * share) * unit,
      offset: dice() * 100 + layer,
      octaves: 2,
    })
    const lit = shaded(mood, tinted([252, 252, 255]), 1, distance)
    const dark = shaded(mood, tinted([176, 198, 232]), 0.45, distance)
    const reach = (26 + 120 * share) * unit
    for (let x = 0; x < width; x++) {
      const top = line[x]
      for (let y = Math.max(0, Math.floor(top)); y < height; y++) {
        const depth = Math.max(0, y - top)
        const cover = y < top ? 1 - (top - y) : 1
        const roll = noise.layered(
          (x - side * depth) / (260 * unit * (0.4 + share)) + layer * 9,
          y / (70 * unit * (0.3 + share)),
          3,
        )
        const fall = Math.min(1, depth / reach)
        const shade = Math.min(0.9, Math.max(0, 0.62 * fall * (1 - fall * 0.45) - roll * 0.42))
        const tone = 1 + 0.012 * noise.at(x / (1.6 * unit), y / (1.6 * unit))
        const at = (y * width + x) * 3
        for (let channel = 0; channel < 3; channel++) {
          const value = (lit[channel] + (dark[channel] - lit[channel]) * shade) * tone
          data[at + channel] += (value - data[at + channel]) * cover
        }
      }
    }
    await breathe(work)
  }
  for (let index = 0; index < 90; index++) {
    const share = dice()
    dab(canvas, [255, 255, 255], {
      x: dice() * width,
      y: horizon + span * (0.25 + 0.75 * share),
      radius: (0.5 + share) * unit,
      alpha: 0.8,
    })
  }
}
