import type { Colour } from '../../scene/scene.ts'
import { breathe } from '../parts/breathe.ts'
import { paintBroadTree } from '../parts/broad-tree.ts'
import { paintBush } from '../parts/bush.ts'
import { between, pick } from '../parts/chance.ts'
import { css } from '../parts/colour.ts'
import { paintHeaven, paintLawn } from '../parts/countryside.ts'
import { type Drawing, openGround, type PlaceArtist } from '../parts/drawing.ts'
import { earthColours } from '../parts/earth.ts'
import { paintCastShade } from '../parts/ground.ts'
import { shaded } from '../parts/mood.ts'
import { paintPath } from '../parts/path.ts'
import { greeneryOf, paintFlowers, paintGrass } from '../parts/plants.ts'
import { paintSvg } from '../parts/svg.ts'
import { paintTreeLine } from '../parts/tree-line.ts'

const blossoms: readonly Colour[] = [
  [232, 96, 128],
  [246, 178, 92],
  [198, 136, 226],
  [250, 250, 250],
  [240, 92, 84],
  [250, 214, 96],
]

/** A lawn between flower beds, a path to a white fence, hedges and fruit trees. */
export const garden: PlaceArtist = {
  horizon: [0.46, 0.52],
  async draw(drawing) {
    const { backdrop, height, width, horizon, unit, work } = drawing
    const greenery = greeneryOf(backdrop)
    const dice = drawing.chance('garden')
    await paintHeaven(drawing)
    paintTreeLine(drawing, { row: horizon - 2 * unit, tall: 130 * unit, distance: 0.55, kind: 'mixed', bushes: true })
    paintTreeLine(drawing, { row: horizon + 2 * unit, tall: 150 * unit, distance: 0.36, kind: 'broad', gaps: 0.5 })
    await breathe(work)
    await paintSvg(drawing.canvas, fence(drawing), work)
    await paintLawn(drawing, 1)
    paintCastShade(drawing, [0.56, 0.68, 0.8], 0.8, horizon)
    paintGrass(drawing, horizon + (height - horizon) * 0.03, 0.8)
    await breathe(work)
    const stone: Colour = greenery.snowy ? [224, 230, 238] : [214, 202, 184]
    const path = paintPath(drawing, {
      start: between(dice, 0.42, 0.58),
      end: 0.5,
      half: 0.15,
      swing: between(dice, -0.07, 0.07),
      ...earthColours(drawing, stone, { lighting: 0.95, haze: 0.25, green: 0.45 }),
      grain: 0.1,
    })
    const bloom = backdrop.without.has('flowers') || backdrop.season === 'winter' ? undefined : true
    for (let row = 0; row < 9; row++) {
      const share = 0.02 + 0.1 * row ** 1.18 * 0.86
      const y = horizon + (height - horizon) * Math.min(1.02, share)
      for (const side of [-1, 1]) {
        const x = width * (0.5 + side * (0.2 + 0.3 * share + between(dice, 0.02, 0.1)))
        if (row === 3 && !backdrop.without.has('trees'))
          paintBroadTree(
            drawing,
            dice,
            { x: x + side * width * 0.1, y, tall: Math.min(height * 0.5, width * 0.5), distance: 0.1 },
            backdrop.season === 'spring' && bloom ? [246, 186, 206] : undefined,
          )
        for (let plant = 0; plant < 3; plant++) {
          const at = {
            x: x + side * plant * (34 + 120 * share) * unit,
            y: y + plant * 2 * unit,
            tall: (20 + 74 * share) * unit * between(dice, 0.7, 1.1),
            distance: Math.max(0, 0.3 - share),
          }
          paintBush(
            drawing,
            dice,
            at,
            pick(dice, [
              [84, 148, 78],
              [104, 158, 84],
              [66, 128, 84],
            ] as const),
            bloom && (backdrop.colours[0] ?? pick(dice, blossoms)),
          )
        }
      }
    }
    await breathe(work)
    if (!greenery.snowy)
      paintFlowers(drawing, {
        path,
        colours: backdrop.colours.length > 0 ? backdrop.colours : blossoms,
        from: horizon + (height - horizon) * 0.2,
        count: backdrop.season === 'autumn' ? 120 : 420,
      })
    return { ground: openGround(drawing), support: 'ground' }
  },
}

function fence(drawing: Drawing): string {
  const { width, horizon, unit, mood } = drawing
  const white = css(shaded(mood, [248, 247, 242], 0.95, 0.2))
  const grey = css(shaded(mood, [196, 200, 208], 0.45, 0.2))
  const tall = 50 * unit
  const parts = [
    `<rect x="0" y="${horizon - tall * 0.72}" width="${width}" height="${5 * unit}" fill="${grey}"/><rect x="0" y="${horizon - tall * 0.3}" width="${width}" height="${5 * unit}" fill="${grey}"/>`,
  ]
  const gap = 21 * unit
  for (let x = 0; x < width; x += gap) {
    const wide = 12 * unit
    parts.push(
      `<path d="M${x} ${horizon + 3 * unit} V${horizon - tall * 0.9} l${wide / 2} ${-wide * 0.55} l${wide / 2} ${wide * 0.55} V${horizon + 3 * unit} Z" fill="${white}"/>`,
    )
  }
  return parts.join('')
}
