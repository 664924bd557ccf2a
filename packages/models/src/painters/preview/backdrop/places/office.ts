import type { Colour } from '../../scene/scene.ts'
import { pick } from '../parts/chance.ts'
import { scale, shift } from '../parts/colour.ts'
import type { PlaceArtist } from '../parts/drawing.ts'
import { bookcase, box, paintHousePlant, pictureFrame } from '../parts/furniture.ts'
import { type IndoorLight, indoorLight, ink, inside, paintContact } from '../parts/indoor.ts'
import { interiorPaint, middleOf, paintInterior, skirting, standInside } from '../parts/interior.ts'
import { paintPendants } from '../parts/pendant.ts'
import { planRoom } from '../parts/room-plan.ts'
import { paintSvg } from '../parts/svg.ts'
import type { WindowLook } from '../parts/window.ts'

const wallPaints: readonly Colour[] = [
  [222, 226, 230],
  [226, 222, 214],
  [206, 216, 220],
]
const accents: readonly Colour[] = [
  [62, 102, 138],
  [70, 128, 116],
  [196, 124, 84],
  [96, 96, 132],
]

/** A bright office: a wide window over the town, desks with screens, shelves, a plant, carpet or concrete. */
export const office: PlaceArtist = {
  horizon: [0.62, 0.66],
  indoors: true,
  async draw(drawing) {
    const { width, height, horizon, unit, backdrop, canvas, work } = drawing
    const dice = drawing.chance('office')
    const light = indoorLight(drawing)
    const wall = interiorPaint(drawing, dice, wallPaints, 8)
    const accent = backdrop.colours[1] ?? pick(dice, accents)
    const plan = planRoom(drawing, dice)
    const windowWide = width * 0.54
    const window: WindowLook = {
      x: plan.from(0.07, windowWide),
      y: horizon * 0.12,
      wide: windowWide,
      tall: horizon * 0.58,
      view: 'town',
      columns: width > height ? 4 : 2,
      rows: 1,
      frame: [92, 98, 104],
    }
    await paintInterior(drawing, {
      light,
      wall,
      floor: {
        kind: dice() < 0.5 ? 'plain' : 'boards',
        eye: horizon * 0.52,
        colour: inside(light, dice() < 0.5 ? [170, 172, 176] : [196, 168, 140], 0.9),
        size: 84,
        sheen: inside(light, [250, 250, 250], 1),
        gloss: 0.3,
      },
      window,
      daylight: [0.4, plan.lean(0.35)],
    })
    await paintSvg(canvas, skirting(drawing, 11, ink(light, scale(wall, 0.9), 0.7), 'rgba(30,26,32,0.3)'), work)
    if (!backdrop.without.has('furniture')) {
      const size = Math.min(width, horizon * 1.5)
      const deskWide = size * 0.36
      const deskX = plan.from(0.1, deskWide)
      const foot = horizon + 30 * unit
      const shelfWide = size * 0.24
      const shelfX = plan.until(0.97, shelfWide)
      paintContact(drawing, deskX + deskWide / 2, foot, deskWide * 0.56, 0.5)
      paintContact(drawing, shelfX + shelfWide / 2, horizon + 6 * unit, shelfWide * 0.56, 0.5)
      const parts = [
        bookcase(light, dice, shelfX, horizon * 0.42, shelfWide, horizon + 6 * unit, [206, 178, 146], 3),
        pictureFrame(light, dice, shelfX + shelfWide * 0.2, horizon * 0.14, shelfWide * 0.6, shelfWide * 0.5, accent),
        desk(light, deskX, foot, deskWide, accent),
      ]
      await paintSvg(canvas, parts.join(''), work)
      const columns = [0.3, 0.56].map(plan.at)
      const lamps = { columns, y: horizon * 0.1, size: 86 * unit, colour: accent, reach: 420 * unit }
      await paintPendants(drawing, light, lamps)
      paintHousePlant(drawing, light, dice, plan.at(0.67), horizon + 16 * unit, 230 * unit)
    }
    return standInside(drawing, light, middleOf(window), 0.2)
  },
}

function desk(light: IndoorLight, x: number, foot: number, wide: number, accent: Colour): string {
  const wood: Colour = [212, 174, 132]
  const steel = ink(light, [70, 74, 80], 0.6)
  const top = foot - wide * 0.36
  const thick = wide * 0.028
  const screen = wide * 0.36
  const middle = x + wide * 0.44
  const chairX = x + wide * 0.5
  return [
    box(chairX - wide * 0.11, top - wide * 0.16, wide * 0.22, wide * 0.3, ink(light, accent, 0.7), wide * 0.05),
    box(chairX - wide * 0.012, top + wide * 0.1, wide * 0.024, wide * 0.2, steel),
    `<path d="M${chairX - wide * 0.12} ${foot - wide * 0.01} L${chairX} ${foot - wide * 0.07} L${chairX + wide * 0.12} ${foot - wide * 0.01}" stroke="${steel}" stroke-width="${wide * 0.018}" fill="none" stroke-linecap="round"/>`,
    box(x + wide * 0.03, top, wide * 0.025, foot - top, steel),
    box(x + wide * 0.945, top, wide * 0.025, foot - top, steel),
    box(x + wide * 0.7, top + thick, wide * 0.24, wide * 0.24, ink(light, [236, 234, 230], 0.85), wide * 0.008),
    box(x + wide * 0.77, top + thick + wide * 0.055, wide * 0.1, wide * 0.012, steel),
    box(x + wide * 0.77, top + thick + wide * 0.16, wide * 0.1, wide * 0.012, steel),
    box(x + wide * 0.7, top + thick + wide * 0.116, wide * 0.24, wide * 0.005, 'rgba(40,40,46,0.3)'),
    box(x, top, wide, thick, ink(light, wood, 1), thick * 0.2),
    box(x, top + thick * 0.7, wide, thick * 0.4, ink(light, scale(wood, 0.75), 0.5)),
    box(middle - wide * 0.02, top - wide * 0.08, wide * 0.04, wide * 0.08, steel),
    box(middle - wide * 0.08, top - wide * 0.012, wide * 0.16, wide * 0.012, steel),
    box(
      middle - screen / 2,
      top - wide * 0.07 - screen * 0.58,
      screen,
      screen * 0.58,
      ink(light, [44, 48, 56], 0.7),
      screen * 0.02,
    ),
    `<linearGradient id="screen" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${ink(light, shift(accent, 0, 0.8, 0.25), 1)}"/><stop offset="1" stop-color="${ink(light, shift(accent, 30, 0.9, 0.05), 1)}"/></linearGradient>`,
    box(middle - screen * 0.47, top - wide * 0.07 - screen * 0.55, screen * 0.94, screen * 0.52, 'url(#screen)'),
    box(x + wide * 0.78, top - wide * 0.05, wide * 0.05, wide * 0.05, ink(light, [244, 242, 236]), wide * 0.008),
    box(x + wide * 0.09, top - wide * 0.02, wide * 0.13, wide * 0.02, ink(light, accent, 0.9)),
    box(x + wide * 0.1, top - wide * 0.036, wide * 0.12, wide * 0.016, ink(light, [232, 178, 104], 0.9)),
  ].join('')
}
