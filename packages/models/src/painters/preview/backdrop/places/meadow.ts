import type { Colour } from '../../scene/scene.ts'
import { breathe } from '../parts/breathe.ts'
import { paintBroadTree } from '../parts/broad-tree.ts'
import { paintBush } from '../parts/bush.ts'
import { between, type Chance } from '../parts/chance.ts'
import { paintHeaven, paintLawn } from '../parts/countryside.ts'
import { type Drawing, openGround, type PlaceArtist } from '../parts/drawing.ts'
import { paintCastShade } from '../parts/ground.ts'
import { paintFarMountains, paintHills } from '../parts/land.ts'
import { greeneryOf, paintFlowers, paintGrass } from '../parts/plants.ts'

const springFlowers: readonly Colour[] = [
  [255, 255, 255],
  [250, 214, 90],
  [244, 160, 190],
  [170, 140, 230],
]
const summerFlowers: readonly Colour[] = [
  [232, 72, 60],
  [255, 255, 255],
  [250, 206, 70],
  [112, 130, 226],
]

/** Open grass with drifts of flowers before hills. */
export const meadow: PlaceArtist = {
  horizon: [0.5, 0.58],
  async draw(drawing) {
    const { backdrop, height, horizon } = drawing
    const greenery = greeneryOf(backdrop)
    const dice = drawing.chance('meadow')
    await paintHeaven(drawing)
    paintFarMountains(drawing)
    paintHills(drawing, { chains: 3, rise: between(dice, 0.12, 0.2), trees: 26 })
    await breathe(drawing.work)
    await paintLawn(drawing)
    paintCastShade(drawing, [0.62, 0.7, 0.82], 0.7, horizon)
    if (!greenery.snowy) {
      paintGrass(drawing, horizon + (height - horizon) * 0.02)
      await breathe(drawing.work)
      const season = backdrop.season === 'spring' ? springFlowers : summerFlowers
      const colours = backdrop.colours.length > 0 ? backdrop.colours : season
      const few = backdrop.season === 'autumn' || backdrop.season === 'winter'
      paintFlowers(drawing, { colours, from: horizon + (height - horizon) * 0.06, count: few ? 60 : 900 })
    }
    if (!backdrop.without.has('trees') && dice() < 0.7) paintLoneTree(drawing, dice)
    return { ground: openGround(drawing), support: 'ground' }
  },
}

/** One large tree at the side, with a bush at its foot. */
function paintLoneTree(drawing: Drawing, dice: Chance): void {
  const { width, height, horizon, unit } = drawing
  const side = dice() < 0.5 ? -1 : 1
  const x = width * (0.5 + side * between(dice, 0.3, 0.38))
  const y = horizon + (height - horizon) * between(dice, 0.1, 0.2)
  const tall = Math.min(horizon * 0.86, width * 0.56) * between(dice, 0.8, 1)
  paintBroadTree(drawing, dice, { x, y, tall, distance: 0.05 })
  paintBush(drawing, dice, { x: x + side * tall * 0.22, y: y + 5 * unit, tall: tall * 0.12, distance: 0.05 })
}
