import type { Colour } from '../../scene/scene.ts'
import { pick } from '../parts/chance.ts'
import { shift } from '../parts/colour.ts'
import type { PlaceArtist } from '../parts/drawing.ts'
import { bookcase, cushion, paintHousePlant, pictureFrame, sofa } from '../parts/furniture.ts'
import { indoorLight, ink, inside, paintContact, paintLampLight } from '../parts/indoor.ts'
import { interiorPaint, middleOf, paintInterior, skirting, standInside } from '../parts/interior.ts'
import { pendant } from '../parts/pendant.ts'
import { planRoom } from '../parts/room-plan.ts'
import { rug } from '../parts/rug.ts'
import { paintSvg } from '../parts/svg.ts'
import type { WindowLook } from '../parts/window.ts'

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
const woods: readonly Colour[] = [
  [196, 150, 106],
  [176, 128, 90],
  [214, 178, 138],
]

/** A living room: window, sofa by the wall, pictures, a bookcase, a rug on boards. */
export const room: PlaceArtist = {
  horizon: [0.62, 0.66],
  indoors: true,
  async draw(drawing) {
    const { width, height, horizon, unit, backdrop } = drawing
    const dice = drawing.chance('room')
    const light = indoorLight(drawing)
    const wall = interiorPaint(drawing, dice, wallPaints, 10)
    const cloth = backdrop.colours[1] ?? pick(dice, cloths)
    const plan = planRoom(drawing, dice)
    const scaleTo = Math.min(width, horizon * 1.6)
    const windowWide = scaleTo * 0.34
    const wood = pick(dice, woods)
    const window: WindowLook = {
      x: plan.from(0.09, windowWide),
      y: horizon * 0.15,
      wide: windowWide,
      tall: Math.min(horizon * 0.6, windowWide * 1.25),
      view: dice() < 0.6 ? 'green' : 'town',
      columns: 2,
      rows: 2,
      frame: [244, 242, 236],
      curtain: shift(cloth, 20, 0.5, 0.25),
    }
    await paintInterior(drawing, {
      light,
      wall,
      floor: {
        kind: 'boards',
        eye: horizon * 0.52,
        colour: inside(light, wood, 0.85),
        size: 74,
        sheen: inside(light, wall, 0.9),
        gloss: 0.22,
      },
      window,
      daylight: [0.42, plan.lean(0.5)],
    })
    const base = skirting(drawing, 15, ink(light, [240, 238, 232], 0.8), 'rgba(30,22,28,0.35)')
    const pictures = backdrop.without.has('furniture')
      ? ''
      : [0, 1]
          .map(index =>
            pictureFrame(
              light,
              dice,
              plan.from(0.5 + 0.15 * index, scaleTo * 0.13),
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
      const sofaX = plan.from(width > height * 1.25 ? 0.4 : 0.46, sofaWide)
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
        pendant(light, plan.at(0.44), horizon * 0.2, 92 * unit, shift(cloth, 0, 0.7, -0.1)),
      ]
      if (width > height * 1.25) {
        const caseWide = scaleTo * 0.16
        const caseX = plan.until(0.98, caseWide)
        parts.unshift(bookcase(light, dice, caseX, horizon * 0.34, caseWide, horizon + 6 * unit, [170, 126, 92], 4))
      }
      await paintSvg(drawing.canvas, parts.join(''), drawing.work)
      paintLampLight(drawing, light, plan.at(0.44), horizon * 0.2, 420 * unit)
      paintHousePlant(drawing, light, dice, plan.at(0.045), horizon + 30 * unit, 220 * unit)
    }
    return standInside(drawing, light, middleOf(window), 0.16)
  },
}
