import type { Colour } from '../../scene/scene.ts'
import { breathe } from '../parts/breathe.ts'
import { between } from '../parts/chance.ts'
import { css, mix, scale } from '../parts/colour.ts'
import { paintHeaven } from '../parts/countryside.ts'
import { openGround, type PlaceArtist } from '../parts/drawing.ts'
import { paintFloor } from '../parts/floor.ts'
import { paintCastShade } from '../parts/ground.ts'
import { paintFootMist } from '../parts/land.ts'
import { isWet, shaded } from '../parts/mood.ts'
import { paintSkyline } from '../parts/skyline.ts'
import { paintStreetLamp } from '../parts/street-lamp.ts'
import { paintSvg } from '../parts/svg.ts'
import { paintTreeLine } from '../parts/tree-line.ts'

/** A wide paved square before a skyline. */
export const city: PlaceArtist = {
  horizon: [0.58, 0.64],
  async draw(drawing) {
    const { canvas, width, height, horizon, unit, mood, backdrop, work } = drawing
    const dice = drawing.chance('city')
    await paintHeaven(drawing)
    await paintSkyline(drawing, { row: horizon, tall: between(dice, 0.62, 0.74), distance: 0.8, part: 'far' })
    paintFootMist(drawing, horizon, 0.5)
    await paintSkyline(drawing, { row: horizon, tall: between(dice, 0.48, 0.6), distance: 0.5, part: 'middle' })
    paintFootMist(drawing, horizon, 0.4)
    await paintSkyline(drawing, { row: horizon, tall: between(dice, 0.26, 0.34), distance: 0.24, part: 'near' })
    await breathe(work)
    paintTreeLine(drawing, {
      row: horizon + 4 * unit,
      tall: 62 * unit,
      distance: 0.2,
      kind: 'broad',
      gaps: 0.4,
      bushes: true,
    })
    const stone = backdrop.colours[0] ?? ([206, 200, 192] as Colour)
    const lit = shaded(mood, stone, 0.95)
    const wet = isWet(backdrop)
    paintFloor(drawing, {
      kind: 'slabs',
      from: horizon + 2 * unit,
      eye: horizon - height * 0.02,
      colour: lit,
      second: shaded(mood, scale(stone, 0.66), 0.6),
      size: 150,
      sheen: mix(mood.haze, lit, wet ? 0.1 : 0.4),
      gloss: wet ? 0.6 : 0.34,
    })
    paintCastShade(drawing, [0.62, 0.68, 0.82], 0.5, horizon + 10 * unit)
    const kerb = horizon + 2 * unit
    await paintSvg(
      canvas,
      `<rect x="0" y="${kerb - 5 * unit}" width="${width}" height="${8 * unit}" fill="${css(shaded(mood, scale(stone, 0.92), 0.9, 0.2))}"/><rect x="0" y="${kerb + 1 * unit}" width="${width}" height="${4 * unit}" fill="${css(shaded(mood, scale(stone, 0.6), 0.4, 0.2))}"/>`,
      work,
    )
    for (const share of [-0.42, -0.24, 0.26, 0.43]) {
      const near = Math.abs(share) > 0.35
      await paintStreetLamp(drawing, {
        x: width * (0.5 + share),
        y: horizon + (near ? 30 : 14) * unit,
        tall: Math.min(horizon * 0.5, (near ? 250 : 180) * unit),
        distance: near ? 0.04 : 0.16,
      })
    }
    return { ground: openGround(drawing), support: 'ground' }
  },
}
