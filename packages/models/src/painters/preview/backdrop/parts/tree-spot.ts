import { scale } from './colour.ts'
import { dab } from './dab.ts'
import type { Drawing } from './drawing.ts'
import { shaded } from './mood.ts'
import { greeneryOf } from './plants.ts'

/** Where a tree stands, how tall it is in pixels, and how far away (0 near to 1 at the horizon). */
export interface TreeSpot {
  readonly x: number
  readonly y: number
  readonly tall: number
  readonly distance: number
}

/** The soft shadow under a tree, `breadth` pixels half across; none where shadows are unwanted. */
export function paintTreeShadow(drawing: Drawing, { x, y, tall, distance }: TreeSpot, breadth: number): void {
  const { mood, canvas, backdrop } = drawing
  if (mood.hardness <= 0.02) return
  const ground = shaded(mood, scale(greeneryOf(backdrop).shady, 0.52), 0.1, distance)
  const side = mood.sun.x < 0.5 ? 1 : -1
  dab(canvas, ground, {
    x: x + side * tall * 0.12,
    y: y + tall * 0.01,
    radius: breadth,
    flatness: 0.16,
    softness: 0.85,
    alpha: 0.35 + 0.45 * mood.hardness,
  })
}
