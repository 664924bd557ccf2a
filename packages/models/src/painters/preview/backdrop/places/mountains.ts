import type { Colour } from '../../scene/scene.ts'
import { breathe } from '../parts/breathe.ts'
import { paintHeaven, paintLawn } from '../parts/countryside.ts'
import { openGround, type PlaceArtist } from '../parts/drawing.ts'
import { paintCastShade } from '../parts/ground.ts'
import { paintFootMist, paintHills } from '../parts/land.ts'
import { paintRange, peakLine } from '../parts/mountains.ts'
import { greeneryOf, paintFlowers, paintGrass } from '../parts/plants.ts'
import { paintTreeLine } from '../parts/tree-line.ts'

/** Snowy ranges above a wooded valley and an alpine meadow. */
export const mountains: PlaceArtist = {
  horizon: [0.64, 0.7],
  async draw(drawing) {
    const { backdrop, height, width, horizon, unit } = drawing
    const greenery = greeneryOf(backdrop)
    const dice = drawing.chance('mountain land')
    await paintHeaven(drawing)
    if (!backdrop.without.has('mountains')) {
      const tall = Math.min(1, (width / horizon) * 0.75)
      const snow = backdrop.without.has('snow') ? 0 : 1
      const ranges = [
        { tall: 0.78, gap: 300, distance: 0.62 },
        { tall: 0.62, gap: 360, distance: 0.36 },
        { tall: 0.3, gap: 240, distance: 0.2 },
      ]
      for (const range of ranges) {
        const line = peakLine(drawing, dice, {
          foot: horizon,
          tall: horizon * range.tall * tall,
          gap: range.gap * unit,
        })
        const snowRow = horizon * (1 - (greenery.snowy ? 0.12 : 0.3) * tall)
        const rock: Colour = backdrop.colours[0] ?? [112, 120, 140]
        paintRange(drawing, line, { bottom: horizon + 12 * unit, distance: range.distance, rock, snow, snowRow })
        await breathe(drawing.work)
      }
    }
    paintFootMist(drawing, horizon, 0.6)
    paintHills(drawing, { chains: 2, rise: 0.1, nearRise: 0.03, trees: 0 })
    paintTreeLine(drawing, { row: horizon + 4 * unit, tall: 60 * unit, distance: 0.34, kind: 'conifer' })
    paintTreeLine(drawing, { row: horizon + 9 * unit, tall: 84 * unit, distance: 0.2, kind: 'conifer', gaps: 0.35 })
    await breathe(drawing.work)
    await paintLawn(drawing)
    paintCastShade(drawing, [0.62, 0.7, 0.82], 0.6, horizon)
    if (!greenery.snowy) {
      paintGrass(drawing, horizon + (height - horizon) * 0.02)
      paintFlowers(drawing, {
        colours: [
          [255, 255, 255],
          [180, 150, 236],
          [250, 214, 96],
        ],
        from: horizon + 20 * unit,
        count: 260,
      })
    }
    return { ground: openGround(drawing), support: 'ground' }
  },
}
