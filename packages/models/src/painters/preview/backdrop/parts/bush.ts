import type { Colour } from '../../scene/scene.ts'
import { between, type Chance, fork, pick } from './chance.ts'
import { mix, scale, shift } from './colour.ts'
import { dab } from './dab.ts'
import type { Drawing } from './drawing.ts'
import { shaded } from './mood.ts'
import { greeneryOf } from './plants.ts'
import type { TreeSpot } from './tree-spot.ts'

/** A bush of leaf touches, `radius` pixels half across, standing on row `y`. */
export function paintBush(drawing: Drawing, dice: Chance, spot: TreeSpot, leaf?: Colour, blossom?: Colour): void {
  const chance = fork(dice)
  const { canvas, mood, backdrop } = drawing
  const greenery = greeneryOf(backdrop)
  const { x, y, tall, distance } = spot
  const bare: Colour = greenery.snowy ? [214, 226, 240] : [132, 112, 86]
  const base = leaf && !greenery.snowy ? leaf : greenery.leaves.length > 0 ? pick(chance, greenery.leaves) : bare
  const dark = shaded(mood, shift(scale(base, 0.55), 8), 0.1, distance)
  if (mood.hardness > 0)
    dab(canvas, shaded(mood, scale(greenery.shady, 0.5), 0.1, distance), {
      x,
      y,
      radius: tall * 1.05,
      flatness: 0.2,
      softness: 0.8,
      alpha: 0.5,
    })
  for (let lobe = 0; lobe < 6; lobe++) {
    const across = (lobe / 5) * 2 - 1
    dab(canvas, dark, {
      x: x + across * tall * 0.62,
      y: y - tall * (0.36 + 0.2 * (1 - across * across)),
      radius: tall * between(chance, 0.34, 0.46),
      softness: 0.1,
    })
  }
  const side = mood.sun.x < 0.5 ? -1 : 1
  const size = Math.max(0.9 * drawing.unit, tall * 0.07)
  const touches = Math.round(Math.min(150, 10 + 1.5 * tall * tall))
  for (let index = 0; index < touches; index++) {
    const layer = index / touches
    const across = between(chance, -1, 1)
    const limit = Math.sqrt(Math.max(0.05, 1 - across * across * 0.8))
    const up = (layer * 0.75 + between(chance, 0, 0.25)) * limit
    const lighting = Math.min(1, Math.max(0, 0.18 + up * 0.62 + across * side * 0.22 + between(chance, -0.12, 0.12)))
    const colour =
      blossom && chance() < 0.2 * lighting + 0.05
        ? shift(blossom, between(chance, -8, 8))
        : mix(shift(scale(base, 0.66), 8), shift(base, -8, 1, 0.07), lighting)
    dab(canvas, shaded(mood, colour, 0.2 + 0.8 * lighting, distance), {
      x: x + across * tall * 0.98,
      y: y - up * tall * 0.92,
      radius: size * between(chance, 0.8, 1.7),
      flatness: 0.65,
      turn: between(chance, -1, 1),
    })
  }
}
