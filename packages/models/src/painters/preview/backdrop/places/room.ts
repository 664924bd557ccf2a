import type { Colour } from '../../scene/scene.ts'
import { between, pick } from '../parts/chance.ts'
import { shift } from '../parts/colour.ts'
import type { PlaceArtist } from '../parts/drawing.ts'
import { paintFloor } from '../parts/floor.ts'
import { bookcase, box, cushion, paintHousePlant, pendant, pictureFrame, sofa } from '../parts/furniture.ts'
import {
  indoorLight,
  ink,
  inside,
  paintContact,
  paintFloorLight,
  paintLampLight,
  paintWall,
  roomLight,
} from '../parts/indoor.ts'
import { rug } from '../parts/rug.ts'
import { paintSvg } from '../parts/svg.ts'
import { paintWindow } from '../parts/window.ts'

const wallPaints: readonly Colour[] = [
  [226, 222, 212],
  [198, 210, 204],
  [222, 204, 188],
  [200, 208, 220],
  [214, 206, 190],
]
const cloths: readonly Colour[] = [
  [86, 124, 132],
  [196, 126, 96],
  [122, 134, 104],
  [202, 164, 98],
  [122, 108, 138],
]

/** A living room: window, sofa by the wall, pictures, a bookcase, a rug on boards. */
export const room: PlaceArtist = {
  horizon: [0.62, 0.66],
  indoors: true,
  async draw(drawing) {
    const { width, height, horizon, unit, backdrop } = drawing
    const dice = drawing.chance('room')
    const light = indoorLight(drawing)
    const wall = backdrop.colours[0] ?? shift(pick(dice, wallPaints), between(dice, -10, 10))
    const cloth = backdrop.colours[1] ?? pick(dice, cloths)
    const mirrored = dice() < 0.5
    const at = (share: number) => (mirrored ? 1 - share : share) * width
    const left = (share: number, wide: number) => at(share) - (mirrored ? wide : 0)
    const scaleTo = Math.min(width, horizon * 1.6)
    const windowWide = scaleTo * 0.34
    const windowTall = Math.min(horizon * 0.6, windowWide * 1.25)
    const windowX = left(0.09, windowWide)
    const windowY = horizon * 0.15
    paintWall(drawing, light, { colour: wall, windowX: windowX + windowWide / 2, windowY: windowY + windowTall / 2 })
    const wood = pick(dice, [
      [196, 150, 106],
      [176, 128, 90],
      [214, 178, 138],
    ] as const)
    paintFloor(drawing, {
      kind: 'boards',
      from: horizon,
      eye: horizon * 0.52,
      colour: inside(light, wood, 0.85),
      size: 74,
      sheen: inside(light, wall, 0.9),
      gloss: 0.22,
    })
    await paintWindow(drawing, light, {
      x: windowX,
      y: windowY,
      wide: windowWide,
      tall: windowTall,
      view: dice() < 0.6 ? 'green' : 'town',
      columns: 2,
      rows: 2,
      frame: [244, 242, 236],
      curtain: shift(cloth, 20, 0.5, 0.25),
    })
    paintFloorLight(drawing, light, windowX + windowWide / 2, windowWide * 0.42, mirrored ? -0.5 : 0.5)
    const base =
      box(0, horizon - 15 * unit, width, 15 * unit, ink(light, [240, 238, 232], 0.8)) +
      box(0, horizon - 1.5 * unit, width, 3 * unit, 'rgba(30,22,28,0.35)')
    const pictures = backdrop.without.has('furniture')
      ? ''
      : [0, 1]
          .map(index =>
            pictureFrame(
              light,
              dice,
              left(0.5 + 0.15 * index, scaleTo * 0.13),
              horizon * (0.2 + 0.03 * index),
              scaleTo * 0.13,
              scaleTo * (0.18 - 0.03 * index),
              cloth,
            ),
          )
          .join('')
    await paintSvg(drawing.canvas, base + pictures, drawing.work)
    if (!backdrop.without.has('furniture')) {
      const sofaWide = scaleTo * 0.5
      const sofaX = left(width > height * 1.25 ? 0.4 : 0.46, sofaWide)
      const foot = horizon + 16 * unit
      paintContact(drawing, sofaX + sofaWide / 2, foot, sofaWide * 0.56, 0.6)
      const parts = [
        sofa(light, sofaX, foot, sofaWide, cloth),
        cushion(
          light,
          sofaX + sofaWide * 0.2,
          foot - sofaWide * 0.25,
          sofaWide * 0.12,
          shift(cloth, 150, 0.8, 0.14),
          -12,
        ),
        cushion(light, sofaX + sofaWide * 0.8, foot - sofaWide * 0.25, sofaWide * 0.12, [236, 226, 206], 10),
        rug(light, drawing, width / 2, cloth),
        pendant(light, at(0.44), horizon * 0.2, 92 * unit, shift(cloth, 0, 0.7, -0.1)),
      ]
      if (width > height * 1.25) {
        const caseWide = scaleTo * 0.16
        const caseX = left(0.98, 0) - (mirrored ? 0 : caseWide)
        parts.unshift(bookcase(light, dice, caseX, horizon * 0.34, caseWide, horizon + 6 * unit, [170, 126, 92], 4))
      }
      await paintSvg(drawing.canvas, parts.join(''), drawing.work)
      paintLampLight(drawing, light, at(0.44), horizon * 0.2, 420 * unit)
      paintHousePlant(drawing, light, dice, at(0.045), horizon + 30 * unit, 220 * unit)
    }
    return {
      ground: [(horizon + (height - horizon) * 0.16) / height, 0.98],
      support: 'ground',
      light: roomLight(drawing, light, windowX + windowWide / 2),
    }
  },
}
