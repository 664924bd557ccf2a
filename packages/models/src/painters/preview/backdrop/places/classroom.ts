import type { Colour } from '../../scene/scene.ts'
import { between, type Chance } from '../parts/chance.ts'
import { scale, shift } from '../parts/colour.ts'
import type { PlaceArtist } from '../parts/drawing.ts'
import { bookcase, box, paintHousePlant } from '../parts/furniture.ts'
import { type IndoorLight, indoorLight, ink, inside, paintContact, paintLampLight } from '../parts/indoor.ts'
import { interiorPaint, middleOf, paintInterior, standInside } from '../parts/interior.ts'
import { planRoom } from '../parts/room-plan.ts'
import { paintSvg } from '../parts/svg.ts'
import type { WindowLook } from '../parts/window.ts'

const wallPaints: readonly Colour[] = [
  [232, 224, 200],
  [210, 220, 222],
  [226, 218, 206],
]

/** A classroom: green board with chalk, clock, map, window, pupils' desks, wooden floor. */
export const classroom: PlaceArtist = {
  horizon: [0.6, 0.64],
  indoors: true,
  async draw(drawing) {
    const { width, height, horizon, unit, backdrop, canvas, work } = drawing
    const dice = drawing.chance('classroom')
    const light = indoorLight(drawing)
    const wall = interiorPaint(drawing, dice, wallPaints, 8)
    const plan = planRoom(drawing, dice)
    const windowWide = width * 0.2
    const window: WindowLook = {
      x: plan.from(0.04, windowWide),
      y: horizon * 0.14,
      wide: windowWide,
      tall: horizon * 0.56,
      view: 'green',
      columns: 2,
      rows: 3,
      frame: [246, 244, 238],
    }
    await paintInterior(drawing, {
      light,
      wall,
      floor: {
        kind: 'boards',
        eye: horizon * 0.52,
        colour: inside(light, [204, 160, 114], 0.9),
        size: 70,
        sheen: inside(light, wall, 1),
        gloss: 0.24,
      },
      window,
      daylight: [0.46, plan.lean(0.6)],
    })
    const boardWide = width * 0.46
    const boardX = plan.from(0.31, boardWide)
    const boardTall = Math.min(horizon * 0.48, boardWide * 0.56)
    const boardY = horizon * 0.2
    const parts = [
      box(0, horizon - 14 * unit, width, 14 * unit, ink(light, [190, 150, 110], 0.7)),
      board(light, dice, boardX, boardY, boardWide, boardTall, unit),
      clock(light, plan.at(0.9), horizon * 0.16, 38 * unit, dice),
    ]
    if (!backdrop.without.has('furniture'))
      parts.push(
        bookcase(
          light,
          dice,
          plan.from(0.81, width * 0.16),
          horizon * 0.56,
          width * 0.16,
          horizon + 6 * unit,
          [206, 166, 122],
          2,
        ),
      )
    await paintSvg(canvas, parts.join(''), work)
    if (!backdrop.without.has('furniture')) {
      for (const [row, share] of [0.14, 0.36].entries()) {
        const foot = horizon + (height - horizon) * share
        const wide = (120 + 60 * row) * unit
        for (const at of row === 0 ? [0.12, 0.3, 0.7, 0.88] : [0.06, 0.94]) {
          paintContact(drawing, at * width, foot, wide * 0.6, 0.45)
          await paintSvg(
            canvas,
            desk(light, at * width, foot, wide, shift([206, 164, 116], between(dice, -4, 4))),
            work,
            { within: { x: at * width - wide * 0.6, y: foot - wide, width: wide * 1.2, height: wide * 1.1 } },
          )
        }
      }
      paintHousePlant(drawing, light, dice, plan.at(0.285), horizon + 10 * unit, 130 * unit)
    }
    if (light.lamps > 0.2)
      for (const share of [0.3, 0.7]) paintLampLight(drawing, light, share * width, 4 * unit, 420 * unit)
    return standInside(drawing, light, middleOf(window), 0.2)
  },
}

function board(
  light: IndoorLight,
  dice: Chance,
  x: number,
  y: number,
  wide: number,
  tall: number,
  unit: number,
): string {
  const chalk = ink(light, [236, 240, 230], 0.9)
  const parts = [
    box(x - 9 * unit, y - 9 * unit, wide + 18 * unit, tall + 18 * unit, ink(light, [176, 132, 90], 0.95), 4 * unit),
    `<linearGradient id="slate" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${ink(light, [70, 112, 92], 1)}"/><stop offset="1" stop-color="${ink(light, [48, 84, 72], 0.8)}"/></linearGradient>`,
    box(x, y, wide, tall, 'url(#slate)'),
    `<ellipse cx="${x + wide * 0.55}" cy="${y + tall * 0.5}" rx="${wide * 0.32}" ry="${tall * 0.2}" fill="rgba(255,255,255,0.06)" transform="rotate(-12 ${x + wide * 0.55} ${y + tall * 0.5})"/>`,
    box(x + wide * 0.1, y + tall + 8 * unit, wide * 0.8, 8 * unit, ink(light, [204, 160, 114], 1), 2 * unit),
    box(x + wide * 0.2, y + tall + 3 * unit, 22 * unit, 6 * unit, ink(light, [250, 250, 246])),
    box(x + wide * 0.6, y + tall - 2 * unit, 46 * unit, 11 * unit, ink(light, [206, 96, 84], 0.9), 2 * unit),
  ]
  const stroke = `stroke="${chalk}" stroke-width="${3 * unit}" fill="none" stroke-linecap="round" stroke-linejoin="round" opacity="0.85"`
  const shape = Math.floor(dice() * 3)
  const cx = x + wide * 0.76
  const cy = y + tall * 0.55
  const r = tall * 0.2
  if (shape === 0)
    parts.push(
      `<path d="M${cx - r} ${cy + r} L${cx + r} ${cy + r} L${cx - r} ${cy - r} Z M${cx - r} ${cy + r * 0.75} h${r * 0.25} v${r * 0.25}" ${stroke}/>`,
    )
  else if (shape === 1)
    parts.push(
      `<path d="M${cx - r * 1.2} ${cy + r} h${r * 2.4} M${cx - r} ${cy + r * 1.2} v${-r * 2.2} M${cx - r} ${cy + r * 0.6} q${r * 0.6} ${-r * 1.6} ${r} ${-r * 0.6} t${r} ${-r}" ${stroke}/>`,
    )
  else
    parts.push(
      `<circle cx="${cx}" cy="${cy}" r="${r}" ${stroke}/><path d="M${cx - r} ${cy} h${r * 2} M${cx} ${cy} l${r * 0.7} ${-r * 0.7}" ${stroke}/>`,
    )
  for (let line = 0; line < 4; line++) {
    const from = x + wide * 0.08
    const row = y + tall * (0.2 + 0.19 * line)
    let at = from
    let path = ''
    while (at < from + wide * between(dice, 0.34, 0.46)) {
      const letters = 2 + Math.floor(dice() * 4)
      path += `M${at.toFixed(1)} ${row.toFixed(1)}`
      for (let letter = 0; letter < letters; letter++) {
        path += `q${(3 * unit).toFixed(1)} ${(-between(dice, 9, 20) * unit).toFixed(1)} ${(6 * unit).toFixed(1)} ${(-2 * unit).toFixed(1)}t${(5 * unit).toFixed(1)} ${(2 * unit).toFixed(1)}`
        at += 11 * unit
      }
      at += 15 * unit
    }
    parts.push(`<path d="${path}" ${stroke}/>`)
  }
  return parts.join('')
}

function clock(light: IndoorLight, x: number, y: number, radius: number, dice: Chance): string {
  const hour = dice() * Math.PI * 2
  const hand = (turn: number, length: number, thick: number) =>
    `<path d="M${x} ${y} l${Math.sin(turn) * length} ${-Math.cos(turn) * length}" stroke="${ink(light, [46, 46, 52], 0.8)}" stroke-width="${thick}" stroke-linecap="round"/>`
  const ticks = Array.from({ length: 12 }, (_, index) => {
    const turn = (index / 12) * Math.PI * 2
    return `M${x + Math.sin(turn) * radius * 0.7} ${y - Math.cos(turn) * radius * 0.7} l${Math.sin(turn) * radius * 0.12} ${-Math.cos(turn) * radius * 0.12}`
  }).join('')
  return `<circle cx="${x + radius * 0.08}" cy="${y + radius * 0.12}" r="${radius}" fill="rgba(30,24,30,0.2)"/><circle cx="${x}" cy="${y}" r="${radius}" fill="${ink(light, [70, 84, 96], 0.9)}"/><circle cx="${x}" cy="${y}" r="${radius * 0.87}" fill="${ink(light, [250, 249, 244], 1)}"/><path d="${ticks}" stroke="${ink(light, [70, 70, 76])}" stroke-width="${radius * 0.05}"/>${hand(hour, radius * 0.42, radius * 0.09)}${hand(hour * 12, radius * 0.64, radius * 0.06)}`
}

function desk(light: IndoorLight, x: number, foot: number, wide: number, wood: Colour): string {
  const steel = ink(light, [104, 116, 128], 0.7)
  const top = foot - wide * 0.62
  return [
    box(x - wide * 0.44, top, wide * 0.045, wide * 0.62, steel),
    box(x + wide * 0.395, top, wide * 0.045, wide * 0.62, steel),
    box(x - wide * 0.3, top + wide * 0.06, wide * 0.6, wide * 0.16, ink(light, scale(wood, 0.7), 0.5)),
    `<path d="M${x - wide * 0.44} ${top - wide * 0.12} H${x + wide * 0.44} L${x + wide * 0.5} ${top} H${x - wide * 0.5} Z" fill="${ink(light, wood, 1)}"/>`,
    box(x - wide * 0.5, top, wide, wide * 0.055, ink(light, scale(wood, 0.82), 0.7), wide * 0.01),
    `<path d="M${x - wide * 0.2} ${top - wide * 0.09} h${wide * 0.22} l${wide * 0.02} ${wide * 0.06} h${-wide * 0.25} z" fill="${ink(light, [250, 248, 242])}"/>`,
  ].join('')
}
