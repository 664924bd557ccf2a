import type { Colour } from '../../scene/scene.ts'
import { between, type Chance, fork } from './chance.ts'
import { mix, scale, shift } from './colour.ts'
import { dab } from './dab.ts'
import type { Drawing } from './drawing.ts'
import { shaded } from './mood.ts'

/** One arching frond from (x, y), `length` pixels long, starting in direction `turn`. */
export function paintFrond(
  drawing: Drawing,
  dice: Chance,
  x: number,
  y: number,
  turn: number,
  length: number,
  distance: number,
  leaf: Colour = [76, 142, 70],
): void {
  const chance = fork(dice)
  const { canvas, mood } = drawing
  const steps = Math.max(14, Math.min(38, Math.round(length / (4.5 * drawing.unit))))
  const lit = shaded(mood, shift(leaf, -14, 1.05, 0.1), 1, distance)
  const dark = shaded(mood, scale(leaf, 0.62), 0.25, distance)
  const bright = 0.3 + 0.7 * Math.max(0, -Math.sin(turn)) * between(chance, 0.7, 1)
  for (let step = 0; step <= steps; step++) {
    const t = step / steps
    const spineX = x + Math.cos(turn) * length * t
    const spineY = y + Math.sin(turn) * length * t + length * 0.52 * t * t
    const along = Math.atan2(Math.sin(turn) + 1.04 * t, Math.cos(turn))
    const reach = length * 0.15 * Math.sin(Math.PI * (0.12 + 0.84 * t)) + length * 0.015
    for (const side of [-1, 1]) {
      const angle = along + side * (1.05 - 0.45 * t)
      const colour = mix(
        dark,
        lit,
        Math.min(1, Math.max(0, bright * (side * Math.cos(along) < 0 ? 1 : 0.62) + between(chance, -0.12, 0.12))),
      )
      dab(canvas, colour, {
        x: spineX + Math.cos(angle) * reach * 0.5,
        y: spineY + Math.sin(angle) * reach * 0.5,
        radius: reach * 0.56,
        flatness: 0.17,
        turn: angle,
      })
    }
  }
}
