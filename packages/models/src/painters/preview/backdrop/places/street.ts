import type { Colour } from '../../scene/scene.ts'
import { breathe } from '../parts/breathe.ts'
import { paintBroadTree } from '../parts/broad-tree.ts'
import { between, type Chance, pick } from '../parts/chance.ts'
import { css, mix, scale, shift } from '../parts/colour.ts'
import { paintHeaven } from '../parts/countryside.ts'
import { type Drawing, openGround, type PlaceArtist } from '../parts/drawing.ts'
import { housePaintsOf } from '../parts/facade.ts'
import { paintFootMist } from '../parts/land.ts'
import { shaded } from '../parts/mood.ts'
import { cellChance, covers, paintPlane, toGrid } from '../parts/plane.ts'
import { paintSkyline } from '../parts/skyline.ts'
import { paintStreetLamp } from '../parts/street-lamp.ts'
import { paintSvg, points } from '../parts/svg.ts'

/** A street between house fronts that lead to a point far off. */
export const street: PlaceArtist = {
  horizon: [0.52, 0.57],
  async draw(drawing) {
    const { width, height, horizon, unit, backdrop } = drawing
    const dice = drawing.chance('street')
    await paintHeaven(drawing)
    await paintSkyline(drawing, { row: horizon + 4 * unit, tall: 0.36, distance: 0.78, part: 'far' })
    paintFootMist(drawing, horizon + 4 * unit, 0.6)
    const road = width * 0.36
    const walk = width * 0.6
    paintRoad(drawing, road)
    await breathe(drawing.work)
    if (!backdrop.without.has('buildings')) {
      const fronts = [-1, 1].map(side => row(drawing, dice, side, walk)).join('')
      await paintSvg(drawing.canvas, fronts, drawing.work)
    }
    for (const z of [6.4, 4.2, 2.9, 2.15]) {
      const y = horizon + (height - horizon) / z
      for (const side of [-1, 1]) {
        const x = width / 2 + (side * (road * 1.16)) / z
        if (z > 2.2 && (side === 1) === (Math.round(z * 10) % 2 === 0))
          await paintStreetLamp(drawing, { x, y, tall: (height * 0.62) / z, distance: 0.1 * (z - 2) })
        else if (!backdrop.without.has('trees'))
          paintBroadTree(drawing, dice, { x, y, tall: (height * 0.66) / z, distance: 0.1 * (z - 2) })
      }
    }
    return { ground: openGround(drawing), support: 'ground' }
  },
}

function paintRoad(drawing: Drawing, road: number): void {
  const { horizon, mood, noise, unit, width, backdrop } = drawing
  const asphalt = shaded(mood, [112, 114, 122], 0.85)
  const far = mix(shaded(mood, [128, 130, 138], 0.85), mood.haze, 0.45)
  const stone = shaded(mood, [204, 196, 184], 0.9)
  const joint = shaded(mood, [150, 142, 134], 0.6)
  const kerb = shaded(mood, [226, 222, 214], 1)
  const line = shaded(mood, [250, 246, 232], 1)
  const snow = backdrop.weather === 'snow' && !backdrop.without.has('snow') ? 0.75 : 0
  const white = shaded(mood, [244, 247, 253], 0.95)
  const slab = width * 0.1
  paintPlane(drawing, {
    from: horizon + 1,
    eye: horizon,
    shade(x, z, footX, footZ, out) {
      const aside = Math.abs(x)
      const away = Math.min(1, footX / 16) ** 0.7
      const onRoad = Math.min(1, Math.max(0, (road - aside) / footX + 0.5))
      const clarity = Math.min(1, slab / Math.max(footX, footZ))
      const own = cellChance(Math.floor(x / slab), Math.floor(z / slab))
      const joints = Math.min(
        1,
        covers(toGrid(x, slab), slab * 0.014, footX) + covers(toGrid(z, slab), slab * 0.014, footZ),
      )
      const grain =
        1 +
        0.05 * noise.layered(x / (50 * unit), z / (140 * unit), 3) +
        0.03 * noise.at(x / (2.4 * unit), z / (5 * unit)) * Math.min(1, 2 / footZ)
      const dash =
        covers(x, 7 * unit, footX) *
        Math.min(1, Math.max(0, ((0.25 - Math.abs(((z / (width * 0.75)) % 1) - 0.5)) * width * 0.75) / footZ + 0.5))
      const edge = Math.max(covers(aside - road * 1.015, road * 0.02, footX), 0)
      for (let channel = 0; channel < 3; channel++) {
        let ground = asphalt[channel] * grain
        ground += (line[channel] - ground) * dash * 0.9
        ground += (far[channel] - ground) * away
        let side = stone[channel] * (1 + (own - 0.5) * 0.1 * clarity)
        side += (joint[channel] - side) * joints * 0.8
        side += (far[channel] * 1.05 - side) * away
        let value = side + (ground - side) * onRoad
        value += (kerb[channel] - value) * edge * (1 - away * 0.5)
        value += (white[channel] - value) * snow * (aside < road * 0.6 ? 0.5 : 1)
        out[channel] = value
      }
    },
  })
}

/** The fronts on one side of the street, far to near. */
function row(drawing: Drawing, dice: Chance, side: number, walk: number): string {
  const { width, height, horizon, mood } = drawing
  const parts: string[] = []
  const rise = height - horizon
  const edges = [9]
  while (edges[edges.length - 1] > 0.55) edges.push(edges[edges.length - 1] * between(dice, 0.66, 0.78))
  const project = (z: number, up: number): [number, number] => [
    width / 2 + (side * walk) / z,
    horizon + (rise - up) / z,
  ]
  const facing = (mood.sun.x < 0.5 ? -1 : 1) === side ? 0.25 : 0.85
  for (let index = 0; index < edges.length - 1; index++) {
    const far = edges[index]
    const near = edges[index + 1]
    const distance = Math.min(0.75, (far - 0.8) * 0.1)
    const wall = shift(pick(dice, housePaintsOf(drawing.backdrop)), between(dice, -8, 8), 0.85)
    const storeys = 3 + Math.floor(dice() * 3)
    const tall = height * (0.2 + 0.17 * storeys) * between(dice, 0.95, 1.1)
    const tone = (colour: Colour, lighting: number) => css(shaded(mood, colour, lighting, distance))
    const quad = (z1: number, z2: number, low: number, high: number, fill: string) =>
      `<polygon points="${points([project(z1, low), project(z2, low), project(z2, high), project(z1, high)])}" fill="${fill}"/>`
    parts.push(quad(far, near, 0, tall, tone(wall, facing)))
    parts.push(quad(far, near, tall * 0.985, tall * 1.035, tone(scale(wall, 0.8), facing + 0.1)))
    const shop = height * 0.235
    parts.push(quad(far, near, 0, shop, tone(scale(wall, 0.7), facing)))
    const columns = 3
    const storey = (tall - shop) / storeys
    // Even steps in depth are even steps of z, not of the picture's columns.
    const along = (t: number) => far + (near - far) * t
    for (let floor = 0; floor < storeys; floor++) {
      for (let column = 0; column < columns; column++) {
        const lit = dice() < mood.lamps * 0.55
        const glass = lit
          ? css(mix([255, 208, 132], mood.haze, distance * 0.5))
          : css(mix(shaded(mood, [82, 106, 134], facing, distance), mood.sky[1], 0.28))
        const low = shop + storey * (floor + 0.22)
        const z1 = along((column + 0.24) / columns)
        const z2 = along((column + 0.76) / columns)
        const rim = (z1 - z2) * 0.09
        parts.push(quad(z1 + rim, z2 - rim, low - storey * 0.04, low + storey * 0.6, tone([244, 240, 230], facing)))
        parts.push(quad(z1, z2, low, low + storey * 0.56, glass))
      }
    }
    const window =
      mood.lamps > 0.5
        ? css(mix([255, 214, 146], mood.haze, distance * 0.5))
        : css(mix(shaded(mood, [96, 124, 146], facing, distance), mood.sky[2], 0.3))
    parts.push(
      quad(along(0.1), along(0.56), shop * 0.12, shop * 0.72, window),
      quad(
        along(0.66),
        along(0.88),
        0,
        shop * 0.72,
        tone(
          pick(dice, [
            [96, 70, 58],
            [62, 84, 92],
            [120, 62, 58],
          ] as const),
          facing,
        ),
      ),
    )
    const awning = pick(dice, [
      [206, 86, 74],
      [74, 128, 120],
      [226, 176, 92],
      [84, 108, 152],
    ] as const)
    const out = (z: number, up: number, into: number): [number, number] => [
      width / 2 + (side * walk * (1 - into)) / z,
      horizon + (rise - up) / z,
    ]
    for (let stripe = 0; stripe < 6; stripe++) {
      const z1 = along(0.06 + 0.88 * (stripe / 6))
      const z2 = along(0.06 + 0.88 * ((stripe + 1) / 6))
      const fill = stripe % 2 === 0 ? tone(awning, Math.max(0.5, facing)) : tone([248, 242, 230], Math.max(0.5, facing))
      parts.push(
        `<polygon points="${points([out(z1, shop * 0.98, 0), out(z2, shop * 0.98, 0), out(z2, shop * 0.76, 0.1), out(z1, shop * 0.76, 0.1)])}" fill="${fill}"/>`,
      )
    }
  }
  return parts.join('')
}
