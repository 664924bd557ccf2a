import { breathe } from '../parts/breathe.ts'
import { between, type Chance, pick } from '../parts/chance.ts'
import { css, mix, scale, shift } from '../parts/colour.ts'
import { paintHeaven } from '../parts/countryside.ts'
import type { Drawing, PlaceArtist } from '../parts/drawing.ts'
import { house, housePaintsOf, roofPaints } from '../parts/facade.ts'
import { paintFloor } from '../parts/floor.ts'
import { paintHills } from '../parts/land.ts'
import { shaded } from '../parts/mood.ts'
import { isSnowy } from '../parts/plants.ts'
import { paintSvg } from '../parts/svg.ts'
import { paintRipples, paintWater } from '../parts/water.ts'

/** A row of painted houses over a basin with boats, a wooden quay in front. */
export const harbour: PlaceArtist = {
  horizon: [0.46, 0.5],
  async draw(drawing) {
    const { canvas, width, height, horizon, unit, mood, backdrop, work } = drawing
    const dice = drawing.chance('harbour')
    await paintHeaven(drawing)
    paintHills(drawing, { chains: 3, rise: 0.3, nearRise: 0.12, trees: 16 })
    await breathe(work)
    const stone = css(shaded(mood, [150, 146, 142], 0.7, 0.2))
    const wall = `<rect x="0" y="${horizon - 12 * unit}" width="${width}" height="${14 * unit}" fill="${stone}"/><rect x="0" y="${horizon - 13 * unit}" width="${width}" height="${4 * unit}" fill="${css(shaded(mood, [206, 200, 190], 0.95, 0.2))}"/>`
    const fronts = backdrop.without.has('buildings') ? '' : frontRow(drawing, dice)
    await paintSvg(canvas, fronts + wall, work)
    const quay = horizon + (height - horizon) * 0.42
    if (backdrop.without.has('water')) {
      const colour = shaded(mood, [190, 184, 174], 0.9)
      const sheen = mood.haze
      paintFloor(drawing, {
        kind: 'cobbles',
        from: horizon + 1,
        eye: horizon * 0.92,
        colour,
        size: 60,
        sheen,
        gloss: 0.2,
      })
    } else {
      await paintSvg(canvas, boats(drawing, dice, horizon + 8 * unit, 0.62, 0.24), work)
      paintWater(drawing, {
        from: horizon + 1,
        to: quay + 2,
        far: [92, 146, 168],
        near: [40, 100, 128],
        mirror: 0.6,
        ripples: 0.3,
      })
      await breathe(work)
      paintRipples(drawing, horizon + 8 * unit, quay, mood.haze, 60)
      await paintSvg(canvas, boats(drawing, dice, horizon + (height - horizon) * 0.2, 1, 0.06), work)
    }
    const wood = [176, 146, 116] as const
    paintFloor(drawing, {
      kind: 'boards',
      from: quay,
      eye: horizon * 0.92,
      colour: shaded(mood, wood, 0.9),
      size: 92,
      sheen: mood.haze,
      gloss: 0.16,
    })
    const edge = css(shaded(mood, scale(wood, 1.12), 1))
    const under = css(shaded(mood, scale(wood, 0.5), 0.3))
    const posts = [0.08, 0.36, 0.66, 0.93].map(share => {
      const x = share * width
      const w = 15 * unit
      return `<rect x="${x - w}" y="${quay - 46 * unit}" width="${2 * w}" height="${70 * unit}" rx="${w * 0.4}" fill="${css(shaded(mood, [122, 98, 80], 0.5))}"/><rect x="${x - w}" y="${quay - 46 * unit}" width="${w * 0.7}" height="${70 * unit}" rx="${w * 0.3}" fill="${css(shaded(mood, [164, 136, 110], 0.9))}"/><ellipse cx="${x}" cy="${quay - 45 * unit}" rx="${w}" ry="${w * 0.34}" fill="${edge}"/><path d="M${x - w * 1.04} ${quay - 22 * unit} q${w} ${w * 0.5} ${w * 2.08} 0 v${7 * unit} q${-w} ${w * 0.5} ${-w * 2.08} 0 z" fill="${css(shaded(mood, [226, 214, 184], 0.8))}"/>`
    })
    await paintSvg(
      canvas,
      `<rect x="0" y="${quay - 4 * unit}" width="${width}" height="${9 * unit}" fill="${edge}"/><rect x="0" y="${quay + 5 * unit}" width="${width}" height="${3 * unit}" fill="${under}" opacity="0.6"/>${posts.join('')}`,
      work,
    )
    return { ground: [(quay + (height - quay) * 0.16) / height, 0.98], support: 'ground' }
  },
}

function frontRow(drawing: Drawing, dice: Chance): string {
  const { width, horizon, unit, backdrop } = drawing
  const parts: string[] = []
  const paints = housePaintsOf(backdrop)
  let x = -between(dice, 0, 60) * unit
  let last = -1
  while (x < width) {
    const wide = between(dice, 66, 104) * unit
    let paint = Math.floor(dice() * paints.length)
    if (paint === last) paint = (paint + 1) % paints.length
    last = paint
    parts.push(
      house(drawing, dice, {
        x,
        foot: horizon - 8 * unit,
        wide,
        tall: Math.min(horizon * 0.6, wide * between(dice, 1.25, 1.9)),
        wall: shift(paints[paint], between(dice, -6, 6), 1.1),
        roof: pick(dice, roofPaints),
        distance: 0.2,
        storeys: 3,
        gable: dice() < 0.7,
        snowy: isSnowy(backdrop),
      }),
    )
    x += wide * 1.04
  }
  return parts.join('')
}

function boats(drawing: Drawing, dice: Chance, row: number, size: number, distance: number): string {
  const { width, unit, mood } = drawing
  const parts: string[] = []
  const count = size < 0.8 ? 4 : 2
  for (let index = 0; index < count; index++) {
    const x =
      width *
      (size < 0.8
        ? (index + 0.5 + between(dice, -0.2, 0.2)) / count
        : index === 0
          ? between(dice, 0.06, 0.2)
          : between(dice, 0.8, 0.94))
    const s = 92 * unit * size
    const hull = pick(dice, [
      [206, 84, 72],
      [246, 244, 236],
      [60, 104, 146],
      [232, 180, 84],
    ] as const)
    const tone = (colour: readonly [number, number, number], lighting: number) =>
      css(shaded(mood, colour, lighting, distance))
    const flip = dice() < 0.5 ? -1 : 1
    parts.push(
      `<g transform="translate(${x} ${row}) scale(${flip} 1)"><rect x="${-s * 0.04}" y="${-s * 1.6}" width="${s * 0.035}" height="${s * 1.45}" fill="${tone([120, 92, 72], 0.7)}"/><path d="M${-s * 0.06} ${-s * 0.3} V${-s * 1.45} Q${-s * 0.2} ${-s * 0.7} ${-s * 0.62} ${-s * 0.34} Z" fill="${tone([250, 246, 236], 0.75)}"/><path d="M${s * 0.01} ${-s * 0.34} V${-s * 1.52} Q${s * 0.42} ${-s * 0.8} ${s * 0.56} ${-s * 0.34} Z" fill="${tone([255, 252, 244], 1)}"/><path d="M${-s * 0.7} ${-s * 0.24} H${s * 0.74} Q${s * 0.6} ${s * 0.05} ${s * 0.38} ${s * 0.06} H${-s * 0.5} Q${-s * 0.66} ${s * 0.04} ${-s * 0.7} ${-s * 0.24} Z" fill="${tone(hull, 0.9)}"/><path d="M${-s * 0.68} ${-s * 0.1} Q${-s * 0.62} ${s * 0.05} ${-s * 0.5} ${s * 0.06} H${s * 0.38} Q${s * 0.54} ${s * 0.05} ${s * 0.66} ${-s * 0.1} Z" fill="${tone(scale(hull, 0.7), 0.4)}"/><path d="M${-s * 0.7} ${-s * 0.24} H${s * 0.74} l${-s * 0.03} ${s * 0.05} H${-s * 0.69} z" fill="${tone(mix(hull, [255, 255, 255], 0.6), 1)}"/><rect x="${-s * 0.34}" y="${-s * 0.38}" width="${s * 0.3}" height="${s * 0.15}" rx="${s * 0.03}" fill="${tone([240, 234, 220], 0.85)}"/></g>`,
    )
  }
  return parts.join('')
}
