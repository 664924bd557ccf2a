import { breathe } from '../parts/breathe.ts'
import { paintBush } from '../parts/bush.ts'
import { between, type Chance } from '../parts/chance.ts'
import { mix, scale } from '../parts/colour.ts'
import { paintConifer } from '../parts/conifer.ts'
import { paintHeaven, paintLawn } from '../parts/countryside.ts'
import { dab } from '../parts/dab.ts'
import { type Drawing, openGround, type PlaceArtist } from '../parts/drawing.ts'
import { earthColours } from '../parts/earth.ts'
import { paintFrond } from '../parts/frond.ts'
import { paintCastShade } from '../parts/ground.ts'
import { paintShafts } from '../parts/light.ts'
import { paintLimb } from '../parts/limb.ts'
import { shaded } from '../parts/mood.ts'
import { type PathLook, paintPath } from '../parts/path.ts'
import { greeneryOf, paintFlowers, paintGrass } from '../parts/plants.ts'
import { paintTreeLine } from '../parts/tree-line.ts'

/** Trunks in haze one behind the other, a path, ferns, and light that falls through the crowns. */
export const forest: PlaceArtist = {
  horizon: [0.54, 0.6],
  async draw(drawing) {
    const { backdrop, horizon, unit } = drawing
    const greenery = greeneryOf(backdrop)
    const dice = drawing.chance('forest')
    await paintHeaven(drawing)
    if (backdrop.without.has('trees')) {
      await paintLawn(drawing)
      paintGrass(drawing, horizon + 20 * unit)
      return { ground: openGround(drawing), support: 'ground' }
    }
    paintTreeLine(drawing, { row: horizon, tall: horizon * 0.62, distance: 0.84, kind: 'mixed' })
    paintVeil(drawing, 0.4)
    paintTreeLine(drawing, { row: horizon + 6 * unit, tall: horizon * 0.7, distance: 0.62, kind: 'conifer', gaps: 0.3 })
    paintVeil(drawing, 0.22)
    await breathe(drawing.work)
    await paintLawn(drawing, 4)
    paintCastShade(drawing, [0.5, 0.62, 0.7], 1, horizon)
    const earth = greenery.snowy ? ([214, 222, 236] as const) : ([168, 134, 98] as const)
    const path = paintPath(drawing, {
      start: between(dice, 0.35, 0.65),
      end: between(dice, 0.44, 0.56),
      half: 0.15,
      swing: between(dice, -0.12, 0.12),
      ...earthColours(drawing, earth, { lighting: 0.75, haze: 0.4, green: 0.6, rimLighting: 0.5, rimTone: 0.9 }),
      grain: 0.14,
    })
    await breathe(drawing.work)
    const rows = [0.03, 0.07, 0.12, 0.2, 0.32, 0.5]
    for (const [index, share] of rows.entries()) {
      paintStand(drawing, dice, share, index)
      if (index === 2) paintVeil(drawing, 0.12)
      await breathe(drawing.work)
    }
    paintShafts(drawing, 0.55)
    paintUndergrowth(drawing, dice, path)
    await breathe(drawing.work)
    return { ground: openGround(drawing), support: 'ground' }
  },
}

/** Haze between two rows of trees, thickest at their feet. */
function paintVeil(drawing: Drawing, strength: number): void {
  const { canvas, width, horizon, mood } = drawing
  const light = mix(mood.haze, mood.sun.colour, 0.25 * mood.sun.power)
  const reach = 70 * drawing.unit
  for (let y = 0; y < Math.min(drawing.height, horizon + reach); y++) {
    const below = Math.max(0, 1 - Math.max(0, y - horizon) / reach)
    const alpha = strength * Math.min(1, y / horizon) ** 1.5 * below * below
    for (let at = y * width * 3; at < (y + 1) * width * 3; at += 3) {
      canvas.data[at] += (light[0] - canvas.data[at]) * alpha
      canvas.data[at + 1] += (light[1] - canvas.data[at + 1]) * alpha
      canvas.data[at + 2] += (light[2] - canvas.data[at + 2]) * alpha
    }
  }
}

/** One row of trees that leaves the middle open: trunks that reach out of the picture, firs between them. */
function paintStand(drawing: Drawing, dice: Chance, share: number, index: number): void {
  const { width, height, horizon, unit, mood, backdrop } = drawing
  const { leaves } = greeneryOf(backdrop)
  const distance = Math.max(0, 0.55 - index * 0.12)
  const y = horizon + (height - horizon) * share
  const thick = (9 + 70 * share ** 0.8) * unit
  const open = 0.07 + 0.3 * share ** 0.8
  const count = index < 3 ? 5 : 2
  for (let tree = 0; tree < count * 2; tree++) {
    const side = tree % 2 === 0 ? -1 : 1
    const x = width * (0.5 + side * (open + ((0.52 - open) * ((tree >> 1) + between(dice, 0.2, 0.8))) / count))
    const foot = y + between(dice, -3, 6) * unit
    if (dice() < (index < 4 ? 0.38 : 0.12)) {
      paintConifer(drawing, dice, { x, y: foot, tall: horizon * between(dice, 0.5, 0.8) * (0.7 + share), distance })
      continue
    }
    const bark = shaded(mood, [122, 96, 78], 0.6, distance)
    const dark = shaded(mood, [66, 54, 54], 0.15, distance)
    const lean = between(dice, -0.05, 0.05) * height
    paintLimb(drawing, x, foot, x + lean, -20 * unit, thick * between(dice, 1, 1.2), thick * 0.72, bark, dark)
    if (mood.hardness > 0)
      dab(drawing.canvas, dark, { x, y: foot, radius: thick * 0.95, flatness: 0.2, softness: 0.5, alpha: 0.6 })
    if (leaves.length === 0) continue
    paintCanopy(drawing, dice, x + lean, thick, distance, leaves)
  }
  if (index < 5) {
    for (const side of [-1, 1]) {
      const x = width * (0.5 + side * (open + between(dice, 0.08, 0.3)))
      paintBush(drawing, dice, { x, y: y + 2 * unit, tall: (16 + 90 * share) * unit, distance })
    }
  }
}

function paintCanopy(
  drawing: Drawing,
  dice: Chance,
  x: number,
  thick: number,
  distance: number,
  leaves: readonly (readonly [number, number, number])[],
): void {
  const { canvas, mood, horizon, unit } = drawing
  const reach = thick * 3.4
  const base = leaves[Math.floor(dice() * leaves.length)]
  for (let index = 0; index < 190; index++) {
    const lighting = index / 190
    const colour = shaded(mood, scale(base, 0.55 + 0.5 * lighting), 0.15 + 0.7 * lighting, distance)
    dab(canvas, colour, {
      x: x + (dice() + dice() - 1) * reach,
      y: horizon * (0.02 + 0.24 * dice() * dice() + 0.05 * dice()),
      radius: Math.max(2.6 * unit, thick * (0.36 - 0.22 * lighting)) * between(dice, 0.7, 1.3),
      flatness: 0.62,
      turn: between(dice, -0.8, 0.8),
    })
  }
}

function paintUndergrowth(drawing: Drawing, dice: Chance, path: PathLook): void {
  const { width, height, horizon, unit, backdrop } = drawing
  const { snowy, sunny, shady } = greeneryOf(backdrop)
  if (snowy) return
  const ferns = Array.from({ length: 22 }, () => ({
    share: 0.12 + 0.86 * dice(),
    side: dice() < 0.5 ? -1 : 1,
    far: dice(),
  })).sort((a, b) => a.share - b.share)
  for (const { share, side, far } of ferns) {
    const x = width * (0.5 + side * (0.16 + 0.16 * share + far * 0.34))
    const y = horizon + (height - horizon) * share
    const leaf = mix(shady, sunny, dice() * 0.7)
    for (let frond = 0; frond < 7; frond++) {
      paintFrond(
        drawing,
        dice,
        x,
        y,
        -Math.PI * (0.08 + 0.84 * (frond / 6)),
        (16 + 92 * share) * unit * between(dice, 0.7, 1.1),
        0.12 * (1 - share),
        leaf,
      )
    }
  }
  paintFlowers(drawing, {
    path,
    colours: [
      [255, 255, 255],
      [214, 190, 246],
    ],
    from: horizon + (height - horizon) * 0.2,
    count: 110,
  })
}
