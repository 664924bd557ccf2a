import type { Colour } from '../../scene/scene.ts'
import { pick } from '../parts/chance.ts'
import { scale, shift } from '../parts/colour.ts'
import type { PlaceArtist } from '../parts/drawing.ts'
import { box, cushion, pictureFrame } from '../parts/furniture.ts'
import { type IndoorLight, indoorLight, ink, inside, paintContact, paintLampLight } from '../parts/indoor.ts'
import { interiorPaint, middleOf, paintInterior, skirting, standInside } from '../parts/interior.ts'
import { planRoom } from '../parts/room-plan.ts'
import { rug } from '../parts/rug.ts'
import { paintSvg } from '../parts/svg.ts'
import type { WindowLook } from '../parts/window.ts'

const wallPaints: readonly Colour[] = [
  [206, 212, 224],
  [226, 212, 206],
  [204, 216, 206],
  [222, 214, 226],
]
const linens: readonly Colour[] = [
  [112, 138, 168],
  [190, 132, 126],
  [126, 146, 122],
  [150, 132, 168],
]

/** A bed by the wall with its night table and lamp, a curtained window, a rug. */
export const bedroom: PlaceArtist = {
  horizon: [0.6, 0.64],
  indoors: true,
  async draw(drawing) {
    const { width, height, horizon, unit, backdrop, canvas, work } = drawing
    const dice = drawing.chance('bedroom')
    const light = indoorLight(drawing)
    const wall = interiorPaint(drawing, dice, wallPaints, 10)
    const linen = backdrop.colours[1] ?? pick(dice, linens)
    const plan = planRoom(drawing, dice)
    const size = Math.min(width, horizon * 1.5)
    const windowWide = size * 0.34
    const window: WindowLook = {
      x: plan.from(0.62, windowWide),
      y: horizon * 0.14,
      wide: windowWide,
      tall: Math.min(horizon * 0.62, windowWide * 1.2),
      view: dice() < 0.7 ? 'green' : 'town',
      columns: 2,
      rows: 1,
      frame: [246, 244, 240],
      curtain: shift(linen, 0, 0.55, 0.2),
    }
    await paintInterior(drawing, {
      light,
      wall,
      floor: {
        kind: 'boards',
        eye: horizon * 0.5,
        colour: inside(light, [204, 172, 138], 0.85),
        size: 80,
        sheen: inside(light, wall, 0.9),
        gloss: 0.18,
      },
      window,
      daylight: [0.4, plan.lean(-0.5)],
    })
    await paintSvg(canvas, skirting(drawing, 14, ink(light, [244, 242, 238], 0.8), 'rgba(30,22,28,0.3)'), work)
    if (!backdrop.without.has('furniture')) {
      const bedWide = size * 0.5
      const bedX = plan.from(0.06, bedWide)
      const foot = horizon + (height - horizon) * 0.3
      const tableWide = bedWide * 0.2
      const tableX = plan.mirrored ? bedX - tableWide * 1.25 : bedX + bedWide + tableWide * 0.25
      const tableFoot = horizon + 18 * unit
      paintContact(drawing, bedX + bedWide / 2, foot, bedWide * 0.58, 0.7)
      paintContact(drawing, tableX + tableWide / 2, tableFoot, tableWide * 0.7, 0.5)
      const lampX = tableX + tableWide / 2
      const lampY = tableFoot - tableWide * 2.1
      const parts = [
        rug(light, drawing, width / 2, linen),
        pictureFrame(light, dice, bedX + bedWide * 0.32, horizon * 0.14, bedWide * 0.36, bedWide * 0.26, linen),
        nightTable(light, tableX, tableFoot, tableWide, dice() < 0.5),
        bed(light, bedX, horizon, foot, bedWide, linen),
        cushion(light, bedX + bedWide * 0.5, horizon - bedWide * 0.1, bedWide * 0.15, shift(linen, 150, 0.8, 0.12), 6),
      ]
      await paintSvg(canvas, parts.join(''), work)
      paintLampLight(drawing, light, lampX, lampY, 380 * unit)
    }
    return standInside(drawing, light, middleOf(window), 0.36)
  },
}

function nightTable(light: IndoorLight, x: number, foot: number, wide: number, books: boolean): string {
  const wood: Colour = [166, 122, 88]
  const tall = wide * 1.2
  const middle = x + wide / 2
  const shade = light.lamps > 0.3 ? 'rgb(255,230,176)' : ink(light, [244, 232, 206])
  return [
    box(x + wide * 0.06, foot - tall * 0.2, wide * 0.08, tall * 0.2, ink(light, scale(wood, 0.7), 0.4)),
    box(x + wide * 0.86, foot - tall * 0.2, wide * 0.08, tall * 0.2, ink(light, scale(wood, 0.7), 0.4)),
    box(x, foot - tall, wide, tall * 0.84, ink(light, wood, 0.75), wide * 0.04),
    box(x + wide * 0.07, foot - tall * 0.9, wide * 0.86, tall * 0.31, ink(light, wood, 1), wide * 0.03),
    box(x + wide * 0.07, foot - tall * 0.54, wide * 0.86, tall * 0.31, ink(light, wood, 1), wide * 0.03),
    `<circle cx="${middle}" cy="${foot - tall * 0.74}" r="${wide * 0.035}" fill="${ink(light, [236, 206, 140])}"/><circle cx="${middle}" cy="${foot - tall * 0.38}" r="${wide * 0.035}" fill="${ink(light, [236, 206, 140])}"/>`,
    box(x - wide * 0.04, foot - tall * 1.04, wide * 1.08, tall * 0.07, ink(light, scale(wood, 1.1), 1), wide * 0.02),
    books ? box(x + wide * 0.08, foot - tall * 1.11, wide * 0.34, tall * 0.07, ink(light, [190, 92, 76])) : '',
    `<ellipse cx="${middle}" cy="${foot - tall * 1.06}" rx="${wide * 0.17}" ry="${wide * 0.05}" fill="${ink(light, [120, 106, 96], 0.6)}"/>`,
    box(middle - wide * 0.03, foot - tall * 1.55, wide * 0.06, tall * 0.5, ink(light, [150, 130, 112], 0.8)),
    `<path d="M${middle - wide * 0.2} ${foot - tall * 2} h${wide * 0.4} l${wide * 0.14} ${tall * 0.46} h${-wide * 0.68} z" fill="${shade}"/>`,
  ].join('')
}

function bed(light: IndoorLight, x: number, floor: number, foot: number, wide: number, linen: Colour): string {
  const board: Colour = [150, 112, 84]
  const top = floor - wide * 0.34
  const lie = floor - wide * 0.02
  const out = wide * 0.05
  const white = ink(light, [250, 248, 244], 0.95)
  const pillow = (at: number) =>
    `<path d="M${at} ${lie - wide * 0.08} q${wide * 0.02} ${-wide * 0.09} ${wide * 0.19} ${-wide * 0.09} q${wide * 0.17} 0 ${wide * 0.19} ${wide * 0.09} q0 ${wide * 0.07} ${-wide * 0.19} ${wide * 0.07} q${-wide * 0.19} 0 ${-wide * 0.19} ${-wide * 0.07} z" fill="${white}"/><path d="M${at} ${lie - wide * 0.08} q0 ${wide * 0.07} ${wide * 0.19} ${wide * 0.07} q${wide * 0.19} 0 ${wide * 0.19} ${-wide * 0.07} q${-wide * 0.04} ${wide * 0.035} ${-wide * 0.19} ${wide * 0.035} q${-wide * 0.15} 0 ${-wide * 0.19} ${-wide * 0.035} z" fill="${ink(light, [214, 214, 222], 0.6)}"/>`
  const fall = foot - wide * 0.06
  return [
    `<path d="M${x} ${floor} V${top + wide * 0.06} q0 ${-wide * 0.06} ${wide * 0.06} ${-wide * 0.06} H${x + wide * 0.94} q${wide * 0.06} 0 ${wide * 0.06} ${wide * 0.06} V${floor} Z" fill="${ink(light, board, 0.8)}"/>`,
    box(x + wide * 0.05, top + wide * 0.05, wide * 0.9, wide * 0.2, ink(light, board, 1), wide * 0.03),
    box(x - out + wide * 0.02, foot - wide * 0.06, wide * 0.05, wide * 0.07, ink(light, scale(board, 0.7), 0.3)),
    box(x + wide + out - wide * 0.07, foot - wide * 0.06, wide * 0.05, wide * 0.07, ink(light, scale(board, 0.7), 0.3)),
    `<path d="M${x + wide * 0.02} ${lie - wide * 0.06} H${x + wide * 0.98} L${x + wide + out} ${fall} H${x - out} Z" fill="${ink(light, [240, 238, 234], 0.85)}"/>`,
    pillow(x + wide * 0.08),
    pillow(x + wide * 0.54),
    `<path d="M${x + wide * 0.012} ${lie + wide * 0.01} H${x + wide * 0.988} L${x + wide + out} ${fall - wide * 0.13} q0 ${wide * 0.02} ${-wide * 0.03} ${wide * 0.02} H${x - out + wide * 0.03} q${-wide * 0.03} 0 ${-wide * 0.03} ${-wide * 0.02} Z" fill="${ink(light, linen, 1)}"/>`,
    `<path d="M${x + wide * 0.012} ${lie + wide * 0.01} H${x + wide * 0.988} l${wide * 0.012} ${wide * 0.045} H${x} Z" fill="${ink(light, [246, 244, 240], 0.95)}"/>`,
    `<path d="M${x - out} ${fall - wide * 0.13} q0 ${wide * 0.02} ${wide * 0.03} ${wide * 0.02} H${x + wide + out - wide * 0.03} q${wide * 0.03} 0 ${wide * 0.03} ${-wide * 0.02} V${fall + wide * 0.01} q${-(wide / 2 + out) / 2} ${wide * 0.02} ${-(wide / 2 + out)} 0 t${-(wide / 2 + out)} 0 Z" fill="${ink(light, scale(linen, 0.85), 0.5)}"/>`,
  ].join('')
}
