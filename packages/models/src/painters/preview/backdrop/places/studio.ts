import type { Colour } from '../../scene/scene.ts'
import { between, pick } from '../parts/chance.ts'
import { lumaOf, mix, scale, shift, toHsl } from '../parts/colour.ts'
import type { PlaceArtist } from '../parts/drawing.ts'

/** Papers a studio would hang when no colour is asked for: quiet, so that the subject leads. */
const papers: readonly Colour[] = [
  [214, 210, 204],
  [186, 194, 202],
  [150, 160, 172],
  [226, 214, 200],
  [196, 206, 198],
  [206, 196, 208],
]

/** A sweep of seamless paper: a lit wall that bends into the floor without a seam. */
export const studio: PlaceArtist = {
  horizon: [0.66, 0.7],
  indoors: true,
  async draw(drawing) {
    const { canvas, width, height, horizon, backdrop, noise, unit } = drawing
    const dice = drawing.chance('studio')
    const night = backdrop.time === 'night' || backdrop.time === 'dusk'
    const asked = backdrop.colours[0]
    const paper = asked ?? shift(pick(dice, papers), between(dice, -10, 10))
    const second = backdrop.colours[1] ?? paper
    const fromLeft = dice() < 0.5
    const spotX = width * (fromLeft ? between(dice, 0.34, 0.46) : between(dice, 0.54, 0.66))
    const spotY = horizon * between(dice, 0.5, 0.62)
    const dim = night ? 0.62 : 1
    const bright = lift(paper, 0.3)
    const deep = sink(paper, night ? 0.62 : 0.34)
    const bend = height * 0.19
    const reach = Math.hypot(width, height) * (night ? 0.42 : 0.56)
    const floorNear = lift(second, 0.16)
    const { data } = canvas
    for (let y = 0; y < height; y++) {
      // The floor comes out of the wall in a slow bend around the horizon's row.
      const t = Math.min(1, Math.max(0, (y - horizon + bend) / (bend * 2)))
      const floor = t * t * t * (t * (t * 6 - 15) + 10)
      const near = Math.max(0, (y - horizon) / (height - horizon))
      // In the bend the paper turns away from the key light and is a shade darker.
      const hollow = 1 - 0.035 * Math.exp(-(((y - horizon + bend * 0.25) / (bend * 0.75)) ** 2))
      for (let x = 0; x < width; x++) {
        const du = (x - spotX) / reach
        const dv = (y - spotY) / (reach * 0.92)
        const pool = Math.exp(-(du * du + dv * dv) * 1.9)
        const fu = (x - width / 2) / (width * 0.62)
        const floorPool = Math.exp(-(fu * fu) * 0.9 - (near - 0.42) ** 2 * 1.7)
        const tooth = 1 + 0.006 * noise.at(x / (2.1 * unit), y / (2.1 * unit))
        const at = (y * width + x) * 3
        for (let channel = 0; channel < 3; channel++) {
          const wall = deep[channel] + (bright[channel] - deep[channel]) * pool
          const ground = deep[channel] + (floorNear[channel] - deep[channel]) * (0.42 + 0.58 * floorPool)
          data[at + channel] = (wall + (ground - wall) * floor) * hollow * tooth * dim
        }
      }
    }
    const colour = mix([255, 255, 255], paper, 0.08)
    return {
      ground: [(horizon + bend * 0.35) / height, 0.97],
      support: 'ground',
      light: {
        from: fromLeft ? -0.55 : 0.55,
        colour: scale(colour, 0.98 * dim),
        hardness: backdrop.without.has('shadows') ? 0 : 0.42,
        ambient: scale(mix([235, 235, 240], paper, 0.4), dim),
      },
      haze: { colour: deep, strength: 0 },
    }
  },
}

/** A lit version of a colour that keeps its hue: pale ones come near white, full and dark ones stay what they are. */
function lift(colour: Colour, by: number): Colour {
  const [, saturation, lightness] = toHsl(colour)
  const room = Math.max(0.04, 0.965 - lightness) * (1 - 0.5 * saturation)
  return shift(colour, 0, saturation > 0.5 ? 1 : 0.95, Math.min(room * by * 1.5, lightness * by * 1.9 + 0.02))
}

/** A colour out of the light: darker and a little fuller. */
function sink(colour: Colour, by: number): Colour {
  const [, , lightness] = toHsl(colour)
  return shift(colour, 0, lumaOf(colour) > 30 ? 1.04 : 1, -lightness * by * 0.78)
}
