import type { Colour } from '../../scene/scene.ts'
import { breathe } from '../parts/breathe.ts'
import { between } from '../parts/chance.ts'
import { paintConifer } from '../parts/conifer.ts'
import { paintHeaven, paintLawn } from '../parts/countryside.ts'
import { openGround, type PlaceArtist } from '../parts/drawing.ts'
import { paintHills } from '../parts/land.ts'
import { paintRange, peakLine } from '../parts/mountains.ts'
import { paintDrifts } from '../parts/snow.ts'
import { paintTreeLine } from '../parts/tree-line.ts'

/** Deep snow with drifts, firs and white mountains, whatever the season says. */
export const snowfield: PlaceArtist = {
  horizon: [0.52, 0.6],
  async draw(given) {
    const drawing = { ...given, backdrop: { ...given.backdrop, season: 'winter' as const } }
    const { horizon, height, width, unit, backdrop } = drawing
    const dice = drawing.chance('snowfield')
    await paintHeaven(drawing)
    const snow = backdrop.without.has('snow') ? 0 : 1
    if (!backdrop.without.has('mountains')) {
      for (const [tall, distance] of [
        [0.6, 0.56],
        [0.34, 0.34],
      ] as const) {
        const line = peakLine(drawing, dice, {
          foot: horizon,
          tall: Math.min(horizon, width * 0.6) * tall,
          gap: 330 * unit,
        })
        const rock: Colour = [120, 130, 152]
        paintRange(drawing, line, { bottom: horizon + 12 * unit, distance, rock, snow, snowRow: horizon * 0.93 })
      }
    }
    await breathe(drawing.work)
    paintHills(drawing, { chains: 2, rise: 0.1, nearRise: 0.03, trees: 0 })
    paintTreeLine(drawing, { row: horizon + 3 * unit, tall: 66 * unit, distance: 0.45, kind: 'conifer', gaps: 0.3 })
    if (backdrop.without.has('snow')) await paintLawn(drawing)
    else await paintDrifts(drawing)
    if (!backdrop.without.has('trees')) {
      const tall = Math.min(horizon * 0.9, width * 0.5)
      for (const [share, far, size] of [
        [0.06, 0.42, 0.4],
        [0.1, -0.36, 0.5],
        [0.18, 0.34, 0.62],
        [0.26, -0.46, 0.86],
        [0.34, 0.47, 1],
      ]) {
        const x = width * (0.5 + far + between(dice, -0.04, 0.04))
        paintConifer(drawing, dice, {
          x,
          y: horizon + (height - horizon) * share,
          tall: tall * size,
          distance: 0.22 * (1 - share * 3) + 0.02,
        })
      }
    }
    return { ground: openGround(drawing), support: 'ground' }
  },
}
