import { breathe } from '../parts/breathe.ts'
import { between } from '../parts/chance.ts'
import { paintHeaven, paintLawn } from '../parts/countryside.ts'
import { openGround, type PlaceArtist } from '../parts/drawing.ts'
import { earthColours } from '../parts/earth.ts'
import { paintCastShade } from '../parts/ground.ts'
import { paintFarMountains, paintHills } from '../parts/land.ts'
import { paintPath } from '../parts/path.ts'
import { greeneryOf, paintFlowers, paintGrass } from '../parts/plants.ts'

/** Many chains of rolling hills, a track that leads into them. */
export const hills: PlaceArtist = {
  horizon: [0.58, 0.64],
  async draw(drawing) {
    const { backdrop, height, horizon } = drawing
    const greenery = greeneryOf(backdrop)
    const dice = drawing.chance('hill land')
    await paintHeaven(drawing)
    paintFarMountains(drawing, 0.12)
    paintHills(drawing, { chains: 6, rise: between(dice, 0.3, 0.42), nearRise: 0.03, trees: 22 })
    await breathe(drawing.work)
    await paintLawn(drawing, 12)
    const from = horizon + (height - horizon) * 0.02
    paintGrass(drawing, from)
    await breathe(drawing.work)
    const earth = greenery.snowy ? ([206, 214, 228] as const) : ([206, 180, 138] as const)
    const path = paintPath(drawing, {
      start: between(dice, 0.3, 0.7),
      end: between(dice, 0.3, 0.7),
      half: 0.13,
      swing: between(dice, -0.2, 0.2),
      ...earthColours(drawing, earth, { lighting: 0.9, haze: 0.3, green: 0.5, rimTone: 0.96 }),
      from,
    })
    paintCastShade(drawing, [0.64, 0.7, 0.82], 0.6, horizon)
    if (!greenery.snowy && backdrop.season !== 'autumn') {
      paintFlowers(drawing, {
        path,
        colours: [
          [255, 255, 255],
          [250, 220, 110],
        ],
        from,
        count: 130,
      })
    }
    return { ground: openGround(drawing), support: 'ground' }
  },
}
