import type { Colour } from '../../scene/scene.ts'
import { between, type Chance, pick } from '../parts/chance.ts'
import { mix, scale } from '../parts/colour.ts'
import type { Drawing, PlaceArtist } from '../parts/drawing.ts'
import { box, paintHousePlant } from '../parts/furniture.ts'
import { type IndoorLight, indoorLight, ink, inside } from '../parts/indoor.ts'
import { interiorPaint, middleOf, paintInterior, standInside } from '../parts/interior.ts'
import { paintPendants } from '../parts/pendant.ts'
import { paintSvg } from '../parts/svg.ts'
import type { WindowLook } from '../parts/window.ts'

const fronts: readonly Colour[] = [
  [108, 142, 136],
  [226, 222, 210],
  [92, 116, 142],
  [196, 142, 112],
  [138, 150, 118],
]

/** Cabinets with a worktop along the wall, a window over the sink, shelves, a hood, tiles. */
export const kitchen: PlaceArtist = {
  horizon: [0.66, 0.7],
  indoors: true,
  async draw(drawing) {
    const { width, horizon, unit, backdrop, canvas, work } = drawing
    const dice = drawing.chance('kitchen')
    const light = indoorLight(drawing)
    const front = interiorPaint(drawing, dice, fronts, 8)
    const wall: Colour = mix([238, 234, 226], front, 0.08)
    const counter = horizon * 0.64
    const size = Math.min(width, horizon * 1.5)
    const windowWide = size * 0.32
    const window: WindowLook = {
      x: width * between(dice, 0.42, 0.58) - windowWide / 2,
      y: horizon * 0.12,
      wide: windowWide,
      tall: horizon * 0.36,
      view: 'green',
      columns: 2,
      rows: 1,
      frame: [248, 246, 240],
    }
    await paintInterior(drawing, {
      light,
      wall,
      floor: {
        kind: dice() < 0.5 ? 'chequered' : 'tiles',
        eye: horizon * 0.62,
        colour: inside(light, [232, 226, 214], 0.85),
        second: inside(light, mix([150, 144, 138], front, 0.3), 0.8),
        size: 190,
        sheen: inside(light, [255, 250, 240], 1),
        gloss: 0.26,
      },
      cladding: backTiles(drawing, light, counter),
      window,
      daylight: [0.34, window.x > width / 2 ? -0.4 : 0.4],
    })
    if (!backdrop.without.has('furniture')) {
      const stoveX =
        window.x + windowWide * 1.45 < width * 0.9 ? window.x + windowWide * 1.42 : window.x - windowWide * 0.95
      const parts = [
        shelves(drawing, light, dice, window.x - 30 * unit, window.x + windowWide + 30 * unit, stoveX, front),
        lowCabinets(drawing, light, counter, front, stoveX, size * 0.24),
        tap(light, middleOf(window), counter, 58 * unit),
        worktopThings(light, dice, window.x - 90 * unit, counter, unit),
      ]
      await paintSvg(canvas, parts.join(''), work)
      await paintPendants(drawing, light, {
        columns: [0.32, 0.68].map(share => share * width),
        y: horizon * 0.17,
        size: 74 * unit,
        colour: [226, 178, 96],
        reach: 340 * unit,
      })
      paintHousePlant(drawing, light, dice, window.x + windowWide * 0.9, counter + 2 * unit, 74 * unit)
    }
    return standInside(drawing, light, middleOf(window), 0.2)
  },
}

function backTiles({ width, unit, horizon }: Drawing, light: IndoorLight, counter: number): string {
  const top = horizon * 0.36
  const wide = 44 * unit
  const tall = 22 * unit
  const parts = [box(0, top, width, counter - top, ink(light, [246, 244, 238], 0.75))]
  let path = ''
  for (let row = 0; top + row * tall < counter; row++) {
    const y = top + row * tall
    path += `M0 ${y.toFixed(1)}H${width}`
    for (let x = row % 2 === 0 ? 0 : wide / 2; x < width; x += wide)
      path += `M${x.toFixed(1)} ${y.toFixed(1)}v${tall.toFixed(1)}`
  }
  parts.push(
    `<path d="${path}" stroke="${ink(light, [206, 204, 198], 0.6)}" stroke-width="${1.4 * unit}" fill="none"/>`,
  )
  return parts.join('')
}

function lowCabinets(
  { width, horizon, unit }: Drawing,
  light: IndoorLight,
  counter: number,
  front: Colour,
  stoveX: number,
  stoveWide: number,
): string {
  const top = counter + 16 * unit
  const kick = 20 * unit
  const foot = horizon + 6 * unit
  const parts = [
    box(0, top, width, foot - top, ink(light, scale(front, 0.8), 0.45)),
    box(0, foot - kick, width, kick, ink(light, [52, 48, 50], 0.4)),
  ]
  const wide = 150 * unit
  for (let x = -wide * 0.4; x < width; x += wide) {
    const tall = foot - kick - top - 10 * unit
    parts.push(box(x + 4 * unit, top + 6 * unit, wide - 8 * unit, tall * 0.24, ink(light, front, 0.95), 3 * unit))
    parts.push(
      box(x + wide * 0.36, top + 6 * unit + tall * 0.1, wide * 0.28, 5 * unit, ink(light, [212, 178, 116]), 2.5 * unit),
    )
    parts.push(
      box(x + 4 * unit, top + 6 * unit + tall * 0.27, wide - 8 * unit, tall * 0.73, ink(light, front, 0.85), 3 * unit),
    )
    parts.push(
      box(
        x + 16 * unit,
        top + 18 * unit + tall * 0.27,
        wide - 32 * unit,
        tall * 0.73 - 24 * unit,
        ink(light, scale(front, 0.95), 0.7),
        2 * unit,
      ),
    )
    parts.push(
      `<circle cx="${x + wide - 20 * unit}" cy="${top + tall * 0.42}" r="${4.5 * unit}" fill="${ink(light, [212, 178, 116])}"/>`,
    )
  }
  parts.push(box(stoveX, top, stoveWide, foot - kick - top, ink(light, [196, 198, 202], 0.85), 3 * unit))
  parts.push(
    box(
      stoveX + stoveWide * 0.1,
      top + (foot - top) * 0.3,
      stoveWide * 0.8,
      (foot - top) * 0.44,
      ink(light, [54, 58, 66], 0.7),
      5 * unit,
    ),
  )
  parts.push(
    box(
      stoveX + stoveWide * 0.1,
      top + (foot - top) * 0.21,
      stoveWide * 0.8,
      6 * unit,
      ink(light, [236, 238, 240]),
      3 * unit,
    ),
  )
  for (let knob = 0; knob < 4; knob++)
    parts.push(
      `<circle cx="${stoveX + stoveWide * (0.2 + 0.2 * knob)}" cy="${top + (foot - top) * 0.1}" r="${6 * unit}" fill="${ink(light, [84, 88, 94], 0.7)}"/>`,
    )
  parts.push(
    box(0, counter, width, 18 * unit, ink(light, [206, 168, 124], 1)),
    box(0, counter + 13 * unit, width, 6 * unit, ink(light, [150, 114, 80], 0.6)),
  )
  parts.push(
    box(
      stoveX + stoveWide * 0.05,
      counter - 3 * unit,
      stoveWide * 0.9,
      5 * unit,
      ink(light, [46, 48, 54], 0.7),
      2 * unit,
    ),
  )
  parts.push(pot(light, stoveX + stoveWide * 0.3, counter - 3 * unit, 56 * unit))
  return parts.join('')
}

function pot(light: IndoorLight, x: number, foot: number, wide: number): string {
  const paint: Colour = [200, 84, 72]
  return `${box(x - wide / 2, foot - wide * 0.52, wide, wide * 0.52, ink(light, paint, 0.9), wide * 0.1)}${box(x - wide * 0.55, foot - wide * 0.57, wide * 1.1, wide * 0.1, ink(light, scale(paint, 1.15), 1), wide * 0.05)}${box(x - wide * 0.09, foot - wide * 0.68, wide * 0.18, wide * 0.11, ink(light, [60, 52, 52], 0.6), wide * 0.04)}${box(x - wide * 0.72, foot - wide * 0.42, wide * 0.24, wide * 0.09, ink(light, scale(paint, 0.7), 0.6), wide * 0.04)}${box(x + wide * 0.48, foot - wide * 0.42, wide * 0.24, wide * 0.09, ink(light, scale(paint, 0.7), 0.6), wide * 0.04)}`
}

function shelves(
  { width, horizon, unit }: Drawing,
  light: IndoorLight,
  dice: Chance,
  from: number,
  to: number,
  stoveX: number,
  front: Colour,
): string {
  const parts: string[] = []
  const wares: readonly Colour[] = [
    [244, 240, 230],
    [206, 126, 92],
    [120, 146, 138],
    [226, 184, 110],
    [176, 192, 200],
  ]
  const spans = [
    [width * 0.02, from],
    [to, width * 0.98],
  ].filter(([a, b]) => b - a > 110 * unit)
  for (const [a, b] of spans) {
    const overStove = stoveX > a - 20 * unit && stoveX < b
    if (overStove) {
      const middle = stoveX + horizon * 0.17
      parts.push(
        `<path d="M${middle - 60 * unit} ${horizon * 0.3} L${middle - 26 * unit} ${horizon * 0.2} V-4 h${52 * unit} V${horizon * 0.2} L${middle + 60 * unit} ${horizon * 0.3} v${18 * unit} h${-120 * unit} z" fill="${ink(light, mix(front, [230, 230, 230], 0.7), 0.85)}"/><rect x="${middle - 60 * unit}" y="${horizon * 0.3}" width="${120 * unit}" height="${18 * unit}" fill="${ink(light, mix(front, [200, 200, 200], 0.7), 0.5)}"/>`,
      )
      continue
    }
    for (const row of [0.2, 0.36]) {
      const y = horizon * row
      let x = a + 12 * unit
      while (x < b - 40 * unit) {
        const size = between(dice, 24, 46) * unit
        const colour = pick(dice, wares)
        if (dice() < 0.5)
          parts.push(
            box(x, y - size * 1.1, size * 0.8, size * 1.1, ink(light, colour, 0.9), size * 0.12),
            box(
              x - size * 0.02,
              y - size * 1.22,
              size * 0.84,
              size * 0.18,
              ink(light, scale(colour, 0.75), 0.7),
              size * 0.05,
            ),
          )
        else
          parts.push(
            `<path d="M${x} ${y - size * 0.6} h${size} q0 ${size * 0.6} ${-size * 0.32} ${size * 0.6} h${-size * 0.36} q${-size * 0.32} 0 ${-size * 0.32} ${-size * 0.6} z" fill="${ink(light, colour, 0.9)}"/>`,
          )
        x += size * between(dice, 1.15, 1.7)
      }
      parts.push(
        box(a, y, b - a, 9 * unit, ink(light, [192, 150, 108], 1)),
        box(a, y + 9 * unit, b - a, 5 * unit, 'rgba(40,28,24,0.2)'),
      )
    }
  }
  return parts.join('')
}

function tap(light: IndoorLight, x: number, counter: number, tall: number): string {
  return `<path d="M${x} ${counter} v${-tall * 0.75} q0 ${-tall * 0.25} ${tall * 0.25} ${-tall * 0.25} q${tall * 0.25} 0 ${tall * 0.25} ${tall * 0.25} v${tall * 0.1}" fill="none" stroke="${ink(light, [206, 212, 216], 1)}" stroke-width="${tall * 0.1}" stroke-linecap="round"/>${box(x - tall * 0.12, counter - tall * 0.14, tall * 0.24, tall * 0.14, ink(light, [176, 182, 188], 0.9), tall * 0.04)}`
}

function worktopThings(light: IndoorLight, dice: Chance, x: number, counter: number, unit: number): string {
  const size = 50 * unit
  const jar = pick(dice, [
    [236, 232, 222],
    [120, 150, 160],
    [226, 178, 110],
  ] as const)
  const tools = [-0.3, -0.05, 0.22].map(
    (lean, index) =>
      `<path d="M${x + lean * size * 0.5} ${counter - size * 0.7} L${x + lean * size * 1.3} ${counter - size * (1.5 + 0.16 * index)}" stroke="${ink(light, [180, 132, 90], 0.9)}" stroke-width="${size * 0.08}" stroke-linecap="round"/>`,
  )
  return `${tools.join('')}${box(x - size * 0.3, counter - size * 0.8, size * 0.6, size * 0.8, ink(light, jar, 0.9), size * 0.08)}${box(x - size * 1.6, counter - size * 1.1, size * 0.9, size * 1.1, ink(light, [196, 148, 104], 0.85), size * 0.1)}`
}
