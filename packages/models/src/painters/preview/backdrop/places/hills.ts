import { breathe } from '../parts/breathe.ts'
import { between } from '../parts/chance.ts'
import { mix, scale } from '../parts/colour.ts'
import { paintHeaven, paintLawn } from '../parts/countryside.ts'
import { openGround, type PlaceArtist } from '../parts/drawing.ts'
import { paintCastShade } from '../parts/ground.ts'
import { paintFarMountains, paintHills } from '../parts/land.ts'
import { shaded } from '../parts/mood.ts'
import { paintPath } from '../parts/path.ts'
import { greeneryOf, paintFlowers, paintGrass } from '../parts/plants.ts'

/** Many chains of rolling hills, a track that leads into them. */
export const hills: PlaceArtist = {
  horizon: [0.58, 0.64],
  async draw(drawing) {
    const { backdrop, mood, height, horizon } = drawing
    const greenery = greeneryOf(backdrop)
    const dice = drawing.chance('hill land')
    await paintHeaven(drawing)
    paintFarMountains(drawing, 0.12)
    paintHills(drawing, { chains: 6, rise: between(dice, 0.3, 0.42), nearRise: 0.03, trees: 22 })
    await breathe(drawing.work)
    await paintLawn(drawing, 12)
    const from = horizon + (height - horizon) * 0.02
    if (!greenery.snowy) paintGrass(drawing, greenery.sunny, greenery.shady, from)
    await breathe(drawing.work)
    const earth = greenery.snowy ? ([206, 214, 228] as const) : ([206, 180, 138] as const)
    const lit = shaded(mood, earth, 0.9)
    const path = paintPath(drawing, {
      start: between(dice, 0.3, 0.7),
      end: between(dice, 0.3, 0.7),
      half: 0.13,
      swing: between(dice, -0.2, 0.2),
      colour: lit,
      farColour: mix(lit, mood.haze, 0.3),
      rim: scale(shaded(mood, mix(earth, greenery.shady, 0.5), 0.7), 0.96),
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
