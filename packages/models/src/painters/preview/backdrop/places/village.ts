import { breathe } from '../parts/breathe.ts'
import { paintBroadTree } from '../parts/broad-tree.ts'
import { paintBush } from '../parts/bush.ts'
import { between, type Chance, pick } from '../parts/chance.ts'
import { shift } from '../parts/colour.ts'
import { paintHeaven, paintLawn } from '../parts/countryside.ts'
import { type Drawing, openGround, type PlaceArtist } from '../parts/drawing.ts'
import { earthColours } from '../parts/earth.ts'
import { house, housePaintsOf, roofPaints } from '../parts/facade.ts'
import { paintCastShade } from '../parts/ground.ts'
import { paintFarMountains, paintHills } from '../parts/land.ts'
import { paintPath } from '../parts/path.ts'
import { greeneryOf, paintFlowers, paintGrass } from '../parts/plants.ts'
import { paintSvg } from '../parts/svg.ts'
import { paintTreeLine } from '../parts/tree-line.ts'

/** Gabled houses along a lane, hills behind. */
export const village: PlaceArtist = {
  horizon: [0.54, 0.6],
  async draw(drawing) {
    const { backdrop, height, width, horizon, unit, work } = drawing
    const greenery = greeneryOf(backdrop)
    const dice = drawing.chance('village')
    await paintHeaven(drawing)
    paintFarMountains(drawing, 0.2)
    paintHills(drawing, { chains: 3, rise: 0.24, nearRise: 0.07, trees: 20 })
    await breathe(work)
    const bloom =
      backdrop.without.has('flowers') || backdrop.season === 'winter' ? undefined : ([236, 130, 150] as const)
    const built = !backdrop.without.has('buildings')
    if (built)
      await paintSvg(
        drawing.canvas,
        houses(drawing, dice, { foot: horizon - 12 * unit, size: 82, distance: 0.5, from: 0, to: 1, steeple: true }),
        work,
        { within: { x: 0, y: horizon - 260 * unit, width, height: 270 * unit } },
      )
    paintTreeLine(drawing, {
      row: horizon + 2 * unit,
      tall: 70 * unit,
      distance: 0.4,
      kind: 'broad',
      gaps: 0.55,
      bushes: true,
    })
    await paintLawn(drawing, 4)
    paintCastShade(drawing, [0.6, 0.7, 0.82], 0.6, horizon)
    paintGrass(drawing, horizon + (height - horizon) * 0.04)
    await breathe(work)
    const earth = greenery.snowy ? ([222, 228, 238] as const) : ([220, 196, 158] as const)
    const path = paintPath(drawing, {
      start: between(dice, 0.4, 0.6),
      end: 0.5,
      half: 0.22,
      swing: between(dice, -0.08, 0.08),
      ...earthColours(drawing, earth, { lighting: 0.92, haze: 0.25, green: 0.5 }),
    })
    if (built) {
      for (const [share, reach, size] of [
        [0.04, 0.16, 150],
        [0.13, 0.27, 230],
      ] as const) {
        const foot = horizon + (height - horizon) * share
        const big = Math.min(size * unit, width * 0.34)
        for (const side of [-1, 1]) {
          const x = width * 0.5 + side * width * reach + (side < 0 ? -big : 0) + side * between(dice, 0, 30) * unit
          await paintSvg(
            drawing.canvas,
            house(drawing, dice, {
              x,
              foot,
              wide: big,
              tall: big * between(dice, 0.56, 0.72),
              wall: shift(pick(dice, housePaintsOf(drawing.backdrop)), between(dice, -8, 8)),
              roof: pick(dice, roofPaints),
              distance: 0.24 - share,
              storeys: 2,
              gable: dice() < 0.5,
              snowy: greenery.snowy,
            }),
            work,
            { within: { x: x - big * 0.1, y: foot - big * 1.6, width: big * 1.2, height: big * 1.65 } },
          )
          paintBush(
            drawing,
            dice,
            { x: x + big * 0.1, y: foot + 3 * unit, tall: big * 0.13, distance: 0.15 },
            undefined,
            bloom,
          )
          paintBush(drawing, dice, { x: x + big * 0.84, y: foot + 4 * unit, tall: big * 0.16, distance: 0.15 })
          if (!backdrop.without.has('trees'))
            paintBroadTree(drawing, dice, {
              x: x + (side < 0 ? -0.16 : 1.16) * big,
              y: foot + 5 * unit,
              tall: big * 1.3,
              distance: 0.2 - share,
            })
        }
      }
    }
    if (!greenery.snowy)
      paintFlowers(drawing, {
        path,
        colours: [
          [255, 255, 255],
          [250, 200, 90],
          [232, 96, 96],
        ],
        from: horizon + (height - horizon) * 0.34,
        count: 190,
      })
    return { ground: openGround(drawing), support: 'ground' }
  },
}

interface RowLook {
  readonly foot: number
  readonly size: number
  readonly distance: number
  readonly from: number
  readonly to: number
  readonly steeple: boolean
}

function houses(drawing: Drawing, dice: Chance, look: RowLook): string {
  const { width, unit, backdrop } = drawing
  const snowy = greeneryOf(backdrop).snowy
  const parts: string[] = []
  let x = look.from * width
  const church = between(dice, 0.3, 0.65) * width
  let built = false
  while (x < look.to * width) {
    const wide = look.size * unit * between(dice, 0.8, 1.25)
    const wall = shift(pick(dice, housePaintsOf(drawing.backdrop)), between(dice, -8, 8), 0.9)
    if (look.steeple && !built && x > church) {
      built = true
      parts.push(
        house(drawing, dice, {
          x: x + wide * 0.3,
          foot: look.foot,
          wide: wide * 0.34,
          tall: wide * 1.25,
          wall: [240, 234, 220],
          roof: [112, 92, 96],
          distance: look.distance,
          storeys: 4,
          gable: true,
          door: false,
          snowy,
        }),
      )
    }
    parts.push(
      house(drawing, dice, {
        x,
        foot: look.foot + between(dice, -6, 6) * unit,
        wide,
        tall: wide * between(dice, 0.5, 0.7),
        wall,
        roof: pick(dice, roofPaints),
        distance: look.distance,
        storeys: 2,
        gable: dice() < 0.5,
        snowy,
      }),
    )
    x += wide * between(dice, 1.15, 2.1)
  }
  return parts.join('')
}
