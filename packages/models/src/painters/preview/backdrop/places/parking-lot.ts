import type { Colour } from '../../scene/scene.ts'
import { breathe } from '../parts/breathe.ts'
import { parkedCar } from '../parts/car.ts'
import { between, type Chance, pick } from '../parts/chance.ts'
import { css, mix, scale } from '../parts/colour.ts'
import { paintHeaven } from '../parts/countryside.ts'
import { dab, glow } from '../parts/dab.ts'
import { type Drawing, openGround, type PlaceArtist } from '../parts/drawing.ts'
import { isWet, shaded } from '../parts/mood.ts'
import { covers, focalOf, paintPlane, toGrid } from '../parts/plane.ts'
import { paintSkyline } from '../parts/skyline.ts'
import { paintSvg } from '../parts/svg.ts'
import { paintTreeLine } from '../parts/tree-line.ts'

/** Asphalt with painted bays in perspective, tall lights, a few parked cars, trees and shops behind. */
export const parkingLot: PlaceArtist = {
  horizon: [0.46, 0.52],
  async draw(drawing) {
    const { width, height, horizon, unit, mood, backdrop, canvas, work } = drawing
    const dice = drawing.chance('parking lot')
    await paintHeaven(drawing)
    await paintSkyline(drawing, { row: horizon, tall: 0.3, distance: 0.76, part: 'far' })
    if (!backdrop.without.has('buildings')) await paintSvg(canvas, shops(drawing, dice), work)
    paintTreeLine(drawing, {
      row: horizon + 4 * unit,
      tall: 84 * unit,
      distance: 0.34,
      kind: 'broad',
      gaps: 0.46,
      bushes: true,
    })
    await breathe(work)
    const green = shaded(
      mood,
      backdrop.season === 'autumn' ? [186, 160, 88] : backdrop.season === 'winter' ? [206, 214, 222] : [120, 166, 80],
      0.9,
      0.2,
    )
    await paintSvg(
      canvas,
      `<rect x="0" y="${horizon - 3 * unit}" width="${width}" height="${14 * unit}" fill="${css(green)}"/><rect x="0" y="${horizon + 9 * unit}" width="${width}" height="${5 * unit}" fill="${css(shaded(mood, [216, 212, 206], 0.9, 0.15))}"/>`,
      work,
    )
    paintAsphalt(drawing)
    await breathe(work)
    await paintLights(drawing)
    if (!backdrop.without.has('cars')) {
      const parts: string[] = []
      const rise = height - horizon
      const far = horizon + rise * 0.155
      const bay = (width * 0.34 * 0.155) / 0.95
      const first = -Math.ceil(width / bay / 2)
      for (let index = first; index <= -first; index++) {
        const x = width / 2 + (index + 0.5) * bay * 1.02
        if (dice() < 0.55) continue
        const wide = bay * 0.72
        if (!backdrop.without.has('shadows'))
          dab(canvas, [24, 26, 34], { x, y: far, radius: wide * 0.62, flatness: 0.14, softness: 0.8, alpha: 0.55 })
        parts.push(parkedCar(drawing, dice, x, far, wide, 0.16))
      }
      await paintSvg(canvas, parts.join(''), work)
    }
    const [groundFar] = openGround(drawing)
    return { ground: [groundFar + 0.06, 0.985], support: 'ground' }
  },
}

function shops(drawing: Drawing, dice: Chance): string {
  const { width, horizon, unit, mood } = drawing
  const tone = (colour: Colour, lighting: number) => css(shaded(mood, colour, lighting, 0.42))
  const parts: string[] = []
  let x = -between(dice, 20, 120) * unit
  while (x < width) {
    const wide = between(dice, 240, 420) * unit
    const tall = between(dice, 62, 96) * unit
    const wall = pick(dice, [
      [226, 214, 196],
      [196, 202, 208],
      [208, 178, 152],
      [182, 190, 176],
    ] as const)
    const sign = pick(dice, [
      [196, 82, 70],
      [62, 118, 142],
      [226, 166, 78],
      [86, 132, 94],
    ] as const)
    const top = horizon - tall
    parts.push(`<rect x="${x}" y="${top}" width="${wide}" height="${tall + 4 * unit}" fill="${tone(wall, 0.9)}"/>`)
    parts.push(
      `<rect x="${x - 4 * unit}" y="${top}" width="${wide + 8 * unit}" height="${7 * unit}" fill="${tone(scale(wall, 0.7), 0.6)}"/>`,
    )
    parts.push(
      `<rect x="${x + wide * 0.3}" y="${top - 10 * unit}" width="${wide * 0.4}" height="${34 * unit}" rx="${3 * unit}" fill="${tone(sign, 0.9)}"/>`,
    )
    const glass =
      mood.lamps > 0.5 ? css([255, 218, 150]) : css(mix(shaded(mood, [110, 140, 160], 0.7, 0.4), mood.sky[2], 0.35))
    for (let pane = 0; pane < 6; pane++)
      parts.push(
        `<rect x="${x + wide * (0.05 + pane * 0.152)}" y="${horizon - tall * 0.5}" width="${wide * 0.135}" height="${tall * 0.5}" fill="${glass}"/>`,
      )
    parts.push(
      `<path d="M${x + wide * 0.03} ${horizon - tall * 0.5} h${wide * 0.94} l${8 * unit} ${12 * unit} h${-wide * 0.94 - 16 * unit} z" fill="${tone(scale(sign, 0.9), 0.8)}"/>`,
    )
    x += wide * between(dice, 1.02, 1.3)
  }
  return parts.join('')
}

function paintAsphalt(drawing: Drawing): void {
  const { horizon, mood, noise, unit, width, backdrop } = drawing
  const base = backdrop.colours[0] ?? ([104, 108, 118] as Colour)
  const asphalt = shaded(mood, base, 0.9)
  const dark = shaded(mood, scale(base, 0.76), 0.7)
  const far = mix(shaded(mood, mix(base, [150, 152, 158], 0.4), 0.9), mood.haze, 0.34)
  const paint = shaded(mood, [246, 244, 236], 1)
  const wet = isWet(backdrop) ? 0.4 : 0
  const snow = backdrop.weather === 'snow' && !backdrop.without.has('snow') ? 0.7 : 0
  const white = shaded(mood, [244, 247, 253], 0.95)
  const bay = width * 0.34
  const half = 8.5 * unit
  // Rows of bays begin and end at these distances; between them run the lanes.
  const rows: readonly (readonly [number, number])[] = [
    [1 / 0.62, 1 / 0.31],
    [1 / 0.155, 1 / 0.09],
  ]
  const focal = focalOf(drawing)
  paintPlane(drawing, {
    from: horizon + 13 * unit,
    eye: horizon,
    shade(x, z, footX, footZ, out) {
      const away = Math.min(1, (footX - 1) / 13) ** 0.8
      const patch = noise.layered(x / (330 * unit), z / (360 * unit), 3)
      const grit =
        noise.at(x / (2 * unit), z / (4 * unit)) * 0.055 * Math.min(1, 2 / footZ) +
        noise.at(x / (5 * unit), z / (9 * unit)) * 0.03 * Math.min(1, 4 / footZ)
      const seam = noise.layered(x / (330 * unit) + 5, z / (420 * unit), 3)
      const open = Math.max(0, noise.at(x / (240 * unit) + 40, z / (260 * unit)) - 0.15)
      const crack = Math.max(0, 1 - Math.abs(seam) * 90) * 0.3 * Math.min(1, open * 3) * Math.min(1, 3 / footZ)
      let line = 0
      for (const [near, end] of rows) {
        const z1 = near * focal
        const z2 = end * focal
        const within =
          Math.min(1, Math.max(0, (z - z1) / footZ + 0.5)) * Math.min(1, Math.max(0, (z2 - z) / footZ + 0.5))
        line = Math.max(line, covers(toGrid(x, bay), half, footX) * within)
      }
      const worn = 0.78 + 0.3 * noise.layered(x / (16 * unit), z / (26 * unit), 2) * Math.min(1, 4 / footZ)
      const puddle = wet > 0 ? Math.min(1, Math.max(0, patch * 4 - 0.4)) * 0.5 + wet * 0.5 : 0
      for (let channel = 0; channel < 3; channel++) {
        let value = asphalt[channel] + (dark[channel] - asphalt[channel]) * Math.min(1, Math.max(0, patch * 0.8 + 0.3))
        value *= 1 + grit - crack
        value += (paint[channel] - value) * Math.min(1, line * worn)
        value += (far[channel] - value) * away * 0.75
        value += (mood.haze[channel] - value) * puddle * 0.7
        value += (white[channel] - value) * snow * Math.min(1, Math.max(0, 0.8 + patch))
        out[channel] = value
      }
    },
  })
}

async function paintLights(drawing: Drawing): Promise<void> {
  const { canvas, width, height, horizon, unit, mood, work } = drawing
  const dice = drawing.chance('lights')
  const parts: string[] = []
  const heads: [number, number, number][] = []
  const start = between(dice, -0.05, 0.05)
  for (const [share, distance] of [
    [0.06, 0.3],
    [0.16, 0.12],
  ]) {
    for (const aside of [-0.36, 0.36]) {
      const x = width * (0.5 + start + aside * (0.6 + share * 2.6))
      const foot = horizon + (height - horizon) * share
      const tall = (height - horizon) * share * 4.2 + 60 * unit
      const w = tall * 0.011
      const iron = css(shaded(mood, [92, 100, 108], 0.6, distance))
      const lit = css(shaded(mood, [150, 158, 164], 0.95, distance))
      parts.push(
        `<g fill="${iron}"><rect x="${x - w}" y="${foot - tall}" width="${2 * w}" height="${tall}"/><rect x="${x - w * 3}" y="${foot - tall * 0.05}" width="${6 * w}" height="${tall * 0.05}" rx="${w * 0.6}"/><path d="M${x - tall * 0.12} ${foot - tall} h${tall * 0.24} v${-w * 1.2} h${-tall * 0.24} z"/><rect x="${x - tall * 0.17}" y="${foot - tall - w * 2}" width="${tall * 0.1}" height="${w * 2.6}" rx="${w}"/><rect x="${x + tall * 0.07}" y="${foot - tall - w * 2}" width="${tall * 0.1}" height="${w * 2.6}" rx="${w}"/></g><rect x="${x - w * 0.8}" y="${foot - tall}" width="${w * 0.6}" height="${tall}" fill="${lit}"/>`,
      )
      heads.push([x - tall * 0.12, foot - tall, tall], [x + tall * 0.12, foot - tall, tall])
    }
  }
  await paintSvg(canvas, parts.join(''), work)
  if (mood.lamps < 0.3) return
  for (const [x, y, tall] of heads) {
    glow(canvas, [255, 226, 170], x, y, tall * 0.5, 0.6 * mood.lamps)
    glow(canvas, [255, 244, 216], x, y + 2 * unit, tall * 0.09, 0.95 * mood.lamps)
    dab(canvas, [255, 220, 156], {
      x,
      y: y + tall,
      radius: tall * 0.55,
      flatness: 0.22,
      softness: 1,
      alpha: 0.22 * mood.lamps,
    })
  }
}
