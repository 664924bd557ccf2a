import type { Colour } from '../../scene/scene.ts'
import { breathe } from '../parts/breathe.ts'
import { pick } from '../parts/chance.ts'
import { css, mix, scale } from '../parts/colour.ts'
import { paintHeaven } from '../parts/countryside.ts'
import { glow } from '../parts/dab.ts'
import { type Drawing, openGround, type PlaceArtist } from '../parts/drawing.ts'
import { shaded } from '../parts/mood.ts'
import { cellChance, covers, focalOf, paintPlane } from '../parts/plane.ts'
import { isSnowy } from '../parts/plants.ts'
import { paintSvg } from '../parts/svg.ts'

const shirts: readonly Colour[] = [
  [220, 74, 68],
  [246, 244, 238],
  [64, 106, 168],
  [244, 196, 82],
  [60, 66, 80],
  [120, 170, 110],
  [232, 180, 150],
]

/** A mown pitch with its lines, tiers of seats and floodlights. */
export const stadium: PlaceArtist = {
  horizon: [0.48, 0.54],
  async draw(drawing) {
    const { canvas, width, horizon, unit, mood, work } = drawing
    await paintHeaven(drawing)
    paintStands(drawing)
    await breathe(work)
    paintPitch(drawing)
    const board = css(shaded(mood, [58, 104, 158], 0.9, 0.1))
    const second = css(shaded(mood, [232, 232, 226], 0.95, 0.1))
    const tall = 24 * unit
    const boards = Array.from(
      { length: 8 },
      (_, index) =>
        `<rect x="${(index * width) / 8}" y="${horizon - tall * 0.7}" width="${width / 8 + 1}" height="${tall}" fill="${index % 2 === 0 ? board : second}"/>`,
    )
    await paintSvg(
      canvas,
      `${boards.join('')}<rect x="0" y="${horizon + tall * 0.3}" width="${width}" height="${3 * unit}" fill="rgba(20,30,24,0.4)"/>${masts(drawing)}`,
      work,
    )
    for (const share of [0.1, 0.9]) {
      glow(canvas, [236, 244, 255], width * share, horizon * 0.16, width * 0.34, 0.25 + 0.5 * mood.lamps)
      glow(canvas, [255, 255, 255], width * share, horizon * 0.16, 90 * unit, 0.5 + 0.4 * mood.lamps)
    }
    return { ground: openGround(drawing), support: 'ground' }
  },
}

function paintStands(drawing: Drawing): void {
  const { canvas, width, horizon, unit, mood, backdrop } = drawing
  const dice = drawing.chance('stands')
  const empty = backdrop.without.has('people')
  const seat =
    backdrop.colours[0] ??
    pick(dice, [
      [70, 110, 170],
      [196, 76, 70],
      [76, 140, 110],
    ] as const)
  const lamp = 0.5 * mood.lamps
  const tone = (colour: Colour, lighting: number): Colour =>
    mix(shaded(mood, colour, lighting, 0.16), scale(colour, 0.8), lamp)
  const concrete = tone([176, 178, 184], 0.7)
  const roof = tone([226, 228, 232], 0.95)
  const roofUnder = tone([92, 98, 112], 0.25)
  const crowd = shirts.map(colour => [tone(colour, 0.9), tone(colour, 0.55)] as const)
  const chair = [tone(seat, 0.9), tone(scale(seat, 0.8), 0.6)]
  const pitch = 11 * unit
  for (let x = 0; x < width; x++) {
    const bow = (Math.abs(x / width - 0.5) * 2) ** 2
    const top = horizon * (0.36 - 0.16 * bow)
    const rise = horizon - top
    for (let y = Math.max(0, Math.floor(top - rise * 0.22)); y < horizon; y++) {
      const t = (y - top) / rise
      let colour: Colour
      if (t < 0) {
        const edge = Math.min(1, Math.max(0, (t + 0.13) * rise + 0.5))
        colour = mix(roof, mix(roofUnder, concrete, Math.max(0, t + 0.13) * 1.4), edge)
      } else {
        const gangway = Math.abs(t - 0.5) < 0.035
        const aisle = ((x - width / 2) / (1 + 0.25 * t) + 2000 * unit) % (140 * unit) < 6 * unit
        if (gangway || aisle) colour = gangway ? scale(concrete, 0.72) : concrete
        else {
          const row = Math.floor((y - top) / (pitch * 0.8))
          const column = Math.floor(x / pitch + (row % 2) * 0.5)
          const own = cellChance(column + 917, row)
          const u = (x / pitch + (row % 2) * 0.5) % 1
          const v = ((y - top) / (pitch * 0.8)) % 1
          const who = own < 0.14 || empty ? chair : crowd[Math.floor(cellChance(column, row + 511) * crowd.length)]
          const head = (u - 0.5) ** 2 / 0.09 + (v - 0.4) ** 2 / 0.14 < 1
          colour = head ? who[0] : scale(who[1], 0.74)
        }
      }
      const shade = t >= 0 ? 0.62 + 0.38 * Math.min(1, t * 1.8) : 1
      const cover = Math.min(1, Math.max(0, y + 1 - (top - rise * 0.22)))
      const at = (y * width + x) * 3
      for (let channel = 0; channel < 3; channel++) {
        canvas.data[at + channel] += (colour[channel] * shade - canvas.data[at + channel]) * cover
      }
    }
  }
}

function paintPitch(drawing: Drawing): void {
  const { horizon, width, mood, noise, unit, backdrop } = drawing
  const snowy = isSnowy(backdrop)
  const grass: Colour = snowy ? [222, 234, 232] : [92, 164, 74]
  const lift = 0.75 * mood.lamps
  const tone = (colour: Colour, lighting: number) => mix(shaded(mood, colour, lighting), scale(colour, 0.8), lift)
  const light = tone(grass, 1)
  const dark = tone(scale(grass, 0.84), 0.9)
  const white = tone([250, 252, 248], 1)
  const focal = focalOf(drawing)
  const stripe = focal * 0.62
  const half = 9 * unit
  const ring = width * 1.15
  const centreZ = focal * 3.2
  paintPlane(drawing, {
    from: horizon,
    eye: horizon - 6 * unit,
    shade(x, z, footX, footZ, out) {
      const blur = Math.min(0.5, footZ / stripe)
      const phase = (z / stripe) % 1
      const edge = Math.min(1, Math.max(0, (Math.abs(phase - 0.5) - 0.25) / Math.max(0.02, blur * 0.5) + 0.5))
      const blade =
        noise.at(x / (2.2 * unit), z / (7 * unit)) * 0.06 * Math.min(1, 3 / footZ) +
        noise.layered(x / (60 * unit), z / (110 * unit), 2) * 0.05
      const radius = Math.hypot(x, (z - centreZ) * 0.9)
      const foot = Math.max(footX, (footZ * Math.abs(z - centreZ)) / Math.max(1, radius))
      const line = Math.min(
        1,
        covers(z - centreZ, half, footZ) + covers(radius - ring, half, foot) + covers(z - focal * 1.12, half, footZ),
      )
      const away = Math.min(1, (footX - 1) / 22)
      for (let channel = 0; channel < 3; channel++) {
        let value = light[channel] + (dark[channel] - light[channel]) * (edge * (1 - blur) + 0.5 * blur)
        value *= 1 + blade
        value += (white[channel] - value) * line * 0.92
        out[channel] = value + (mood.haze[channel] - value) * away * 0.3
      }
    },
  })
}

function masts({ width, horizon, unit, mood }: Drawing): string {
  const steel = css(shaded(mood, [120, 128, 138], 0.6, 0.2))
  return [0.1, 0.9]
    .map(share => {
      const x = width * share
      const y = horizon * 0.16
      const lamps = Array.from(
        { length: 15 },
        (_, index) =>
          `<circle cx="${x + ((index % 5) - 2) * 15 * unit}" cy="${y + (Math.floor(index / 5) - 1) * 15 * unit}" r="${5.5 * unit}" fill="rgb(255,253,240)"/>`,
      )
      return `<path d="M${x - 5 * unit} ${horizon * 0.3} L${x - 2.5 * unit} ${y} h${5 * unit} L${x + 5 * unit} ${horizon * 0.3} z" fill="${steel}"/><rect x="${x - 41 * unit}" y="${y - 25 * unit}" width="${82 * unit}" height="${50 * unit}" rx="${5 * unit}" fill="${steel}"/>${lamps.join('')}`
    })
    .join('')
}
