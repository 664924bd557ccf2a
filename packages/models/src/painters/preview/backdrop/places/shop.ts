import type { Colour } from '../../scene/scene.ts'
import { between, type Chance, pick } from '../parts/chance.ts'
import { mix, scale, shift } from '../parts/colour.ts'
import type { PlaceArtist } from '../parts/drawing.ts'
import { paintFloor } from '../parts/floor.ts'
import { box, paintHousePlant } from '../parts/furniture.ts'
import { type IndoorLight, indoorLight, ink, inside, paintContact, paintWall } from '../parts/indoor.ts'
import { interiorPaint, standInside } from '../parts/interior.ts'
import { paintPendants } from '../parts/pendant.ts'
import { paintSvg } from '../parts/svg.ts'
import { paintWindow } from '../parts/window.ts'

const goods: readonly Colour[] = [
  [214, 98, 84],
  [86, 140, 150],
  [238, 190, 96],
  [122, 154, 110],
  [240, 230, 212],
  [150, 120, 166],
  [230, 150, 120],
]

const wallPaints: readonly Colour[] = [
  [232, 222, 206],
  [206, 218, 212],
  [226, 210, 204],
]

/** A small shop: shelves full of goods, a show window, hanging lamps, a polished floor. */
export const shop: PlaceArtist = {
  horizon: [0.63, 0.67],
  indoors: true,
  async draw(drawing) {
    const { width, horizon, unit, backdrop, canvas, work } = drawing
    const dice = drawing.chance('shop')
    const light = indoorLight(drawing, 0.4)
    const wall = interiorPaint(drawing, dice, wallPaints, 8)
    const middle = width * between(dice, 0.44, 0.56)
    const windowWide = width * 0.26
    const windowTall = horizon * 0.62
    paintWall(drawing, light, { colour: wall, windowX: middle, windowY: horizon * 0.4 })
    paintFloor(drawing, {
      kind: 'tiles',
      from: horizon,
      eye: horizon * 0.56,
      colour: inside(light, [226, 220, 210], 0.9),
      second: inside(light, [186, 178, 168], 0.7),
      size: 170,
      sheen: inside(light, [255, 250, 240], 1),
      gloss: 0.38,
    })
    await paintWindow(drawing, light, {
      x: middle - windowWide / 2,
      y: horizon * 0.2,
      wide: windowWide,
      tall: windowTall,
      view: 'town',
      columns: 2,
      rows: 1,
      frame: [80, 90, 92],
    })
    const parts = [
      box(0, 0, width, horizon * 0.09, ink(light, mix(wall, [90, 80, 76], 0.5), 0.5)),
      box(0, horizon * 0.09, width, 6 * unit, ink(light, mix(wall, [60, 52, 50], 0.5), 0.3)),
    ]
    if (!backdrop.without.has('furniture')) {
      const side = middle - windowWide / 2 - 34 * unit
      const other = width - (middle + windowWide / 2 + 34 * unit)
      parts.push(
        shelf(light, dice, 8 * unit, horizon, side - 8 * unit, unit),
        shelf(light, dice, width - other, horizon, other - 8 * unit, unit),
      )
      await paintSvg(canvas, parts.join(''), work)
      paintContact(drawing, side / 2, horizon + 8 * unit, side * 0.55, 0.5)
      paintContact(drawing, width - other / 2, horizon + 8 * unit, other * 0.55, 0.5)
      await paintPendants(drawing, light, {
        columns: [0.22, 0.5, 0.78].map(share => share * width),
        y: horizon * 0.2,
        size: 78 * unit,
        colour: [70, 96, 96],
        reach: 340 * unit,
      })
      paintHousePlant(drawing, light, dice, middle + windowWide * 0.62, horizon + 22 * unit, 150 * unit)
    } else await paintSvg(canvas, parts.join(''), work)
    return standInside(drawing, light, middle, 0.16)
  },
}

function shelf(light: IndoorLight, dice: Chance, x: number, horizon: number, wide: number, unit: number): string {
  const wood: Colour = [198, 156, 114]
  const top = horizon * 0.2
  const foot = horizon + 6 * unit
  const rows = 4
  const gap = (foot - top - 20 * unit) / rows
  const parts = [box(x, top, wide, foot - top, ink(light, scale(wood, 0.66), 0.45))]
  for (let row = 0; row < rows; row++) {
    const y = top + gap * (row + 1)
    const kind = Math.floor(dice() * 4)
    let at = x + 12 * unit
    let colour = pick(dice, goods)
    let run = 0
    while (at < x + wide - 34 * unit) {
      if (run-- <= 0) {
        colour = shift(pick(dice, goods), between(dice, -10, 10))
        run = 1 + Math.floor(dice() * 4)
      }
      const size = gap * between(dice, 0.44, 0.5)
      if (kind === 0)
        parts.push(
          box(at, y - size * 1.3, size * 0.9, size * 1.3, ink(light, colour, 0.9), 2 * unit),
          box(at + size * 0.15, y - size * 0.95, size * 0.6, size * 0.4, ink(light, mix(colour, [255, 250, 240], 0.7))),
        )
      else if (kind === 1)
        parts.push(
          `<path d="M${at} ${y} v${-size * 0.9} q0 ${-size * 0.2} ${size * 0.22} ${-size * 0.26} v${-size * 0.3} h${size * 0.3} v${size * 0.3} q${size * 0.22} ${size * 0.06} ${size * 0.22} ${size * 0.26} v${size * 0.9} z" fill="${ink(light, colour, 0.9)}"/>${box(at, y - size * 0.66, size * 0.74, size * 0.36, ink(light, mix(colour, [255, 250, 240], 0.75)))}`,
        )
      else if (kind === 2)
        for (let layer = 0; layer < 4; layer++)
          parts.push(
            box(
              at,
              y - size * 0.26 * (layer + 1),
              size * 1.3,
              size * 0.24,
              ink(light, shift(colour, layer * 6, 1, layer * 0.03), 0.9),
              3 * unit,
            ),
          )
      else
        parts.push(
          box(at, y - size * 0.9, size * 0.9, size * 0.9, ink(light, colour, 0.85), size * 0.16),
          box(at + size * 0.06, y - size * 1.08, size * 0.78, size * 0.22, ink(light, [222, 190, 130]), size * 0.06),
        )
      at += size * (kind === 2 ? 1.5 : 1.05)
    }
    parts.push(
      box(x, y, wide, 9 * unit, ink(light, wood, 1)),
      box(x, y + 9 * unit, wide, 6 * unit, 'rgba(40,26,20,0.25)'),
    )
  }
  parts.push(
    box(x, top, 9 * unit, foot - top, ink(light, wood, 0.9)),
    box(x + wide - 9 * unit, top, 9 * unit, foot - top, ink(light, wood, 0.7)),
    box(x - 4 * unit, top - 8 * unit, wide + 8 * unit, 12 * unit, ink(light, wood, 1)),
  )
  return parts.join('')
}
