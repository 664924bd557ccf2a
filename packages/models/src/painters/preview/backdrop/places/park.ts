import type { Colour } from '../../scene/scene.ts'
import { breathe } from '../parts/breathe.ts'
import { paintBroadTree } from '../parts/broad-tree.ts'
import { paintBush } from '../parts/bush.ts'
import { between, type Chance } from '../parts/chance.ts'
import { paintHeaven, paintLawn } from '../parts/countryside.ts'
import { dab, glow } from '../parts/dab.ts'
import { type Drawing, openGround, type PlaceArtist } from '../parts/drawing.ts'
import { earthColours } from '../parts/earth.ts'
import { paintCastShade } from '../parts/ground.ts'
import { shaded } from '../parts/mood.ts'
import { type PathLook, paintPath, pathMiddle } from '../parts/path.ts'
import { greeneryOf, paintFlowers, paintGrass } from '../parts/plants.ts'
import { paintSkyline } from '../parts/skyline.ts'
import { paintStreetLamp } from '../parts/street-lamp.ts'
import { paintTreeLine } from '../parts/tree-line.ts'

/** A lawn with a winding path between tall trees, lamps along it and the town behind. */
export const park: PlaceArtist = {
  horizon: [0.5, 0.56],
  async draw(drawing) {
    const { backdrop, height, horizon, unit } = drawing
    const greenery = greeneryOf(backdrop)
    const dice = drawing.chance('park')
    await paintHeaven(drawing)
    if (!backdrop.without.has('buildings') && dice() < 0.6)
      await paintSkyline(drawing, { row: horizon, tall: 0.24, distance: 0.78, part: 'far' })
    paintTreeLine(drawing, { row: horizon, tall: 74 * unit, distance: 0.62, kind: 'mixed' })
    paintTreeLine(drawing, {
      row: horizon + 8 * unit,
      tall: 104 * unit,
      distance: 0.4,
      kind: 'broad',
      gaps: 0.42,
      bushes: true,
    })
    await breathe(drawing.work)
    await paintLawn(drawing, 4)
    paintCastShade(drawing, [0.56, 0.68, 0.8], 0.85, horizon)
    paintGrass(drawing, horizon + (height - horizon) * 0.03, 0.85)
    await breathe(drawing.work)
    const gravel: Colour = greenery.snowy ? [222, 228, 238] : [226, 208, 176]
    const path: PathLook = {
      start: between(dice, 0.36, 0.64),
      end: between(dice, 0.4, 0.6),
      half: 0.17,
      swing: between(dice, 0.06, 0.2) * (dice() < 0.5 ? -1 : 1),
      ...earthColours(drawing, gravel, { lighting: 0.95, haze: 0.3, green: 0.45 }),
    }
    paintPath(drawing, path)
    if (!greenery.snowy && (backdrop.season === 'spring' || backdrop.season === 'summer')) {
      paintFlowers(drawing, {
        path,
        colours: [
          [255, 255, 255],
          [252, 226, 120],
        ],
        from: horizon + (height - horizon) * 0.3,
        count: 150,
      })
    }
    await paintSides(drawing, dice, path)
    return { ground: openGround(drawing), support: 'ground' }
  },
}

async function paintSides(drawing: Drawing, dice: Chance, path: PathLook): Promise<void> {
  const { width, height, horizon, unit, backdrop, mood } = drawing
  const rows = [0.07, 0.13, 0.22]
  const tallest = Math.min(width * 0.62, horizon * 0.98)
  for (const [index, share] of rows.entries()) {
    const y = horizon + (height - horizon) * share
    const distance = Math.max(0, 0.34 - share * 1.5)
    for (const side of [-1, 1]) {
      const middle = pathMiddle(drawing, path, y)
      const half = path.half * width * share
      if (!backdrop.without.has('trees')) {
        const x = width * (0.5 + side * (0.27 + 0.115 * index + between(dice, -0.03, 0.03)))
        paintBroadTree(drawing, dice, { x, y, tall: tallest * (0.5 + 0.2 * index) * between(dice, 0.9, 1.1), distance })
        if (dice() < 0.6)
          paintBush(drawing, dice, {
            x: x - side * 60 * unit,
            y: y + 4 * unit,
            tall: (22 + 16 * index) * unit,
            distance,
          })
      }
      if (index !== 1 || side === 1) continue
      await paintStreetLamp(drawing, { x: middle + side * half * 1.7, y: y + 6 * unit, tall: tallest * 0.34, distance })
      glow(drawing.canvas, [255, 220, 150], middle, y, 10 * unit, 0.1 * mood.lamps)
    }
  }
  if (backdrop.season === 'autumn' && !backdrop.without.has('trees')) {
    const leaves = greeneryOf(backdrop).leaves
    for (let index = 0; index < 420; index++) {
      const share = dice() ** 0.7
      const colour = leaves[Math.floor(dice() * leaves.length)]
      dab(drawing.canvas, shaded(mood, colour, 0.9), {
        x: dice() * width,
        y: horizon + (height - horizon) * (0.08 + 0.92 * share),
        radius: (1 + 6 * share) * unit,
        flatness: between(dice, 0.3, 0.6),
        turn: between(dice, -0.6, 0.6),
      })
    }
  }
}
