import { breathe } from '../parts/breathe.ts'
import { between } from '../parts/chance.ts'
import { paintHeaven, paintLawn } from '../parts/countryside.ts'
import { openGround, type PlaceArtist } from '../parts/drawing.ts'
import { paintFarMountains, paintFootMist, paintHills } from '../parts/land.ts'
import { paintReeds } from '../parts/reeds.ts'
import { paintTreeLine } from '../parts/tree-line.ts'
import { paintRipples, paintWater } from '../parts/water.ts'

/** Still water that mirrors wooded shores and mountains; reeds in the foreground. */
export const lake: PlaceArtist = {
  horizon: [0.46, 0.54],
  async draw(drawing) {
    const { height, horizon, unit, mood, backdrop } = drawing
    const dice = drawing.chance('lake')
    await paintHeaven(drawing)
    paintFarMountains(drawing, 0.42)
    await breathe(drawing.work)
    paintHills(drawing, { chains: 3, rise: between(dice, 0.16, 0.24), nearRise: 0.05, trees: 10 })
    paintTreeLine(drawing, { row: horizon + 1, tall: 58 * unit, distance: 0.42, kind: 'conifer' })
    paintTreeLine(drawing, {
      row: horizon + 3,
      tall: 92 * unit,
      distance: 0.24,
      kind: 'mixed',
      gaps: 0.5,
      bushes: true,
    })
    paintFootMist(drawing, horizon + 3, 0.3)
    await breathe(drawing.work)
    if (backdrop.without.has('water')) {
      await paintLawn(drawing)
      return { ground: openGround(drawing), support: 'ground' }
    }
    paintWater(drawing, {
      from: horizon + 3,
      to: height,
      far: [120, 168, 190],
      near: [38, 98, 122],
      mirror: 0.72,
      ripples: 0.16,
    })
    await breathe(drawing.work)
    paintRipples(drawing, horizon + 10 * unit, height, mood.haze, 90)
    paintReeds(drawing)
    return { ground: [(horizon + (height - horizon) * 0.16) / height, 0.94], support: 'water' }
  },
}
