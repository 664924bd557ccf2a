import type { Colour } from '../../scene/scene.ts'
import { between, type Chance, pick } from '../parts/chance.ts'
import { mix, scale, shift } from '../parts/colour.ts'
import type { Drawing, PlaceArtist } from '../parts/drawing.ts'
import { box, paintHousePlant } from '../parts/furniture.ts'
import { type IndoorLight, indoorLight, ink, inside, paintContact } from '../parts/indoor.ts'
import { interiorPaint, middleOf, paintInterior, standInside } from '../parts/interior.ts'
import { paintPendants } from '../parts/pendant.ts'
import { planRoom } from '../parts/room-plan.ts'
import { paintSvg } from '../parts/svg.ts'
import type { WindowLook } from '../parts/window.ts'

const paints: readonly Colour[] = [
  [92, 122, 112],
  [196, 142, 108],
  [104, 118, 140],
  [222, 208, 184],
]

/** A café: counter with machine and cakes, chalkboard, bottles, hanging lamps, a window, small tables. */
export const cafe: PlaceArtist = {
  horizon: [0.62, 0.66],
  indoors: true,
  async draw(drawing) {
    const { width, height, horizon, unit, backdrop, canvas, work } = drawing
    const dice = drawing.chance('cafe')
    // A café keeps its lamps on by day too.
    const light = indoorLight(drawing, 0.35)
    const wall = interiorPaint(drawing, dice, paints, 8)
    const plan = planRoom(drawing, dice)
    const size = Math.min(width, horizon * 1.5)
    const windowWide = size * 0.4
    const window: WindowLook = {
      x: plan.from(0.05, windowWide),
      y: horizon * 0.14,
      wide: windowWide,
      tall: horizon * 0.6,
      view: 'town',
      columns: 3,
      rows: 2,
      frame: [70, 60, 56],
    }
    await paintInterior(drawing, {
      light,
      wall,
      floor: {
        kind: dice() < 0.5 ? 'boards' : 'chequered',
        eye: horizon * 0.54,
        colour: inside(light, [186, 146, 108], 0.9),
        second: inside(light, [92, 74, 66], 0.8),
        size: dice() < 0.5 ? 90 : 150,
        sheen: inside(light, [255, 232, 196], 1),
        gloss: 0.22,
      },
      window,
      daylight: [0.38, plan.lean(0.4)],
    })
    const wide = Math.max(size * 0.56, width * 0.52)
    const counterX = plan.from(0.5, wide)
    const parts = [panels(drawing, light, wall)]
    if (!backdrop.without.has('furniture')) {
      parts.push(shelvesAndBoard(light, dice, counterX, horizon, wide, unit))
      await paintSvg(canvas, parts.join(''), work)
      paintContact(drawing, counterX + wide / 2, horizon + 18 * unit, wide * 0.54, 0.6)
      await paintSvg(canvas, counter(light, dice, counterX, horizon + 16 * unit, wide, unit), work)
      for (const share of [0.1, 0.31]) {
        const x = plan.at(share)
        const foot = horizon + (height - horizon) * 0.2
        paintContact(drawing, x, foot, 62 * unit, 0.5)
        await paintSvg(canvas, table(light, x, foot, 100 * unit), work, {
          within: { x: x - 60 * unit, y: foot - 110 * unit, width: 120 * unit, height: 120 * unit },
        })
      }
      await paintPendants(drawing, light, {
        columns: [0.58, 0.72, 0.86].map(plan.at),
        y: horizon * 0.26,
        size: 70 * unit,
        colour: [58, 54, 56],
        reach: 300 * unit,
      })
      paintHousePlant(drawing, light, dice, plan.at(0.02), horizon + 24 * unit, 210 * unit)
    } else await paintSvg(canvas, parts.join(''), work)
    return standInside(drawing, light, middleOf(window), 0.26)
  },
}

function panels({ width, horizon, unit }: Drawing, light: IndoorLight, wall: Colour): string {
  const top = horizon * 0.8
  const colour = scale(mix(wall, [110, 82, 62], 0.55), 0.86)
  const parts = [
    box(0, top, width, horizon - top, ink(light, colour, 0.55)),
    box(0, top - 6 * unit, width, 9 * unit, ink(light, scale(colour, 1.2), 0.9)),
  ]
  for (let x = 10 * unit; x < width; x += 62 * unit)
    parts.push(
      box(x, top + 12 * unit, 46 * unit, horizon - top - 26 * unit, ink(light, scale(colour, 1.08), 0.7), 2 * unit),
    )
  parts.push(box(0, horizon - 9 * unit, width, 9 * unit, ink(light, scale(colour, 0.8), 0.4)))
  return parts.join('')
}

function shelvesAndBoard(
  light: IndoorLight,
  dice: Chance,
  x: number,
  horizon: number,
  wide: number,
  unit: number,
): string {
  const parts: string[] = []
  const boardWide = wide * 0.36
  const boardX = x + wide * 0.58
  const boardY = horizon * 0.3
  parts.push(
    box(boardX, boardY, boardWide, horizon * 0.3, ink(light, [150, 110, 76], 0.9)),
    box(
      boardX + 6 * unit,
      boardY + 6 * unit,
      boardWide - 12 * unit,
      horizon * 0.3 - 12 * unit,
      ink(light, [48, 56, 54], 0.8),
    ),
  )
  for (let line = 0; line < 6; line++) {
    const y = boardY + horizon * (0.05 + 0.038 * line)
    const chalk = ink(light, [232, 232, 222], 0.9)
    if (line === 0)
      parts.push(
        `<path d="M${boardX + boardWide * 0.28} ${y} q${boardWide * 0.06} ${-9 * unit} ${boardWide * 0.11} 0 t${boardWide * 0.11} 0 t${boardWide * 0.11} 0 t${boardWide * 0.11} 0" stroke="${chalk}" stroke-width="${3.4 * unit}" fill="none" stroke-linecap="round"/>`,
      )
    else
      parts.push(
        box(boardX + boardWide * 0.12, y, boardWide * between(dice, 0.26, 0.46), 3.4 * unit, chalk, 1.7 * unit),
        box(boardX + boardWide * 0.78, y, boardWide * 0.1, 3.4 * unit, chalk, 1.7 * unit),
      )
  }
  const wares: readonly Colour[] = [
    [120, 148, 120],
    [206, 142, 92],
    [240, 234, 220],
    [146, 84, 70],
    [96, 126, 146],
  ]
  for (const row of [0.34, 0.48, 0.61]) {
    const y = horizon * row
    for (let at = x + 14 * unit; at < x + wide * 0.5; at += between(dice, 20, 32) * unit) {
      const colour = pick(dice, wares)
      const w = 13 * unit
      const high = between(dice, 34, 52) * unit
      if (dice() < 0.55)
        parts.push(
          `<path d="M${at} ${y} v${-high * 0.6} q0 ${-high * 0.12} ${w * 0.32} ${-high * 0.16} v${-high * 0.24} h${w * 0.36} v${high * 0.24} q${w * 0.32} ${high * 0.04} ${w * 0.32} ${high * 0.16} v${high * 0.6} z" fill="${ink(light, colour, 0.85)}"/>`,
        )
      else
        parts.push(
          `<path d="M${at} ${y - 18 * unit} h${18 * unit} l${-2.4 * unit} ${18 * unit} h${-13 * unit} z" fill="${ink(light, colour, 0.95)}"/>`,
        )
    }
    parts.push(
      box(x, y, wide * 0.52, 8 * unit, ink(light, [172, 128, 90], 1)),
      box(x, y + 8 * unit, wide * 0.52, 5 * unit, 'rgba(30,20,20,0.25)'),
    )
  }
  return parts.join('')
}

function counter(light: IndoorLight, dice: Chance, x: number, foot: number, wide: number, unit: number): string {
  const tall = 170 * unit
  const wood: Colour = [150, 108, 76]
  const top = foot - tall
  const parts = [box(x, top, wide, tall, ink(light, wood, 0.6))]
  for (let at = x; at < x + wide - 4; at += wide / 14)
    parts.push(
      box(
        at + 1.5 * unit,
        top + 16 * unit,
        wide / 14 - 3 * unit,
        tall - 34 * unit,
        ink(light, shift(wood, 0, 1, between(dice, -0.03, 0.05)), 0.8),
      ),
    )
  parts.push(box(x, foot - 18 * unit, wide, 18 * unit, ink(light, [54, 44, 42], 0.5)))
  const caseX = x + wide * 0.06
  const caseWide = wide * 0.4
  const caseTall = 78 * unit
  parts.push(
    box(caseX, top - caseTall, caseWide, caseTall, 'rgba(220,236,240,0.35)', 6 * unit),
    box(caseX, top - caseTall * 0.5, caseWide, 3 * unit, ink(light, [240, 240, 240], 0.8)),
  )
  for (const row of [0, 0.5]) {
    for (let cake = 0; cake < 6; cake++) {
      const cx = caseX + caseWide * (0.1 + 0.16 * cake)
      const cy = top - caseTall * row
      const size = 19 * unit
      const colour = pick(dice, [
        [226, 160, 92],
        [150, 90, 62],
        [246, 206, 214],
        [248, 232, 196],
      ] as const)
      parts.push(
        `<path d="M${cx - size / 2} ${cy} v${-size * 0.5} q${size / 2} ${-size * 0.55} ${size} 0 v${size * 0.5} z" fill="${ink(light, colour, 1)}"/><rect x="${cx - size / 2}" y="${cy - size * 0.3}" width="${size}" height="${size * 0.3}" fill="${ink(light, scale(colour, 0.75), 0.8)}"/>`,
      )
    }
  }
  parts.push(
    `<rect x="${caseX}" y="${top - caseTall}" width="${caseWide}" height="${caseTall}" rx="${6 * unit}" fill="none" stroke="${ink(light, [210, 196, 170])}" stroke-width="${3 * unit}"/>`,
  )
  const machineX = x + wide * 0.62
  const m = 118 * unit
  parts.push(
    box(machineX, top - m * 0.66, m, m * 0.34, ink(light, [206, 84, 72], 0.95), m * 0.06),
    box(machineX + m * 0.08, top - m * 0.34, m * 0.84, m * 0.22, ink(light, [70, 72, 78], 0.6)),
    box(machineX, top - m * 0.13, m, m * 0.13, ink(light, [196, 198, 202], 0.9), m * 0.03),
  )
  for (const at of [0.28, 0.66])
    parts.push(
      box(machineX + m * at, top - m * 0.32, m * 0.1, m * 0.06, ink(light, [220, 222, 226])),
      box(machineX + m * (at - 0.01), top - m * 0.2, m * 0.12, m * 0.08, ink(light, [248, 246, 240]), m * 0.02),
    )
  parts.push(
    box(machineX + m * 0.1, top - m * 0.74, m * 0.16, m * 0.08, ink(light, [248, 246, 240])),
    box(machineX + m * 0.32, top - m * 0.74, m * 0.16, m * 0.08, ink(light, [248, 246, 240])),
  )
  parts.push(
    box(x - 8 * unit, top, wide + 16 * unit, 15 * unit, ink(light, [214, 176, 132], 1), 3 * unit),
    box(x - 8 * unit, top + 11 * unit, wide + 16 * unit, 6 * unit, ink(light, [140, 104, 76], 0.5)),
  )
  return parts.join('')
}

function table(light: IndoorLight, x: number, foot: number, wide: number): string {
  const steel = ink(light, [52, 50, 54], 0.6)
  const top = foot - wide * 0.9
  return `${box(x - wide * 0.03, top, wide * 0.06, wide * 0.88, steel)}<ellipse cx="${x}" cy="${foot - wide * 0.01}" rx="${wide * 0.26}" ry="${wide * 0.05}" fill="${steel}"/><ellipse cx="${x}" cy="${top + wide * 0.035}" rx="${wide * 0.5}" ry="${wide * 0.085}" fill="${ink(light, [130, 94, 68], 0.5)}"/><ellipse cx="${x}" cy="${top}" rx="${wide * 0.5}" ry="${wide * 0.085}" fill="${ink(light, [204, 162, 118], 1)}"/><path d="M${x - wide * 0.1} ${top - wide * 0.12} h${wide * 0.16} l${-wide * 0.02} ${wide * 0.12} h${-wide * 0.12} z" fill="${ink(light, [248, 246, 240], 0.95)}"/>`
}
