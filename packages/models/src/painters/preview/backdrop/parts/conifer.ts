import { between, type Chance, fork } from './chance.ts'
import { mix, scale, shift } from './colour.ts'
import { dab } from './dab.ts'
import type { Drawing } from './drawing.ts'
import { paintLimb } from './limb.ts'
import { shaded } from './mood.ts'
import { greeneryOf } from './plants.ts'
import { paintTreeShadow, type TreeSpot } from './tree-spot.ts'

/** A pointed conifer of hanging tiers, with snow where it lies. */
export function paintConifer(drawing: Drawing, dice: Chance, spot: TreeSpot): void {
  const chance = fork(dice)
  const { canvas, mood, backdrop, unit } = drawing
  const greenery = greeneryOf(backdrop)
  const { x, y, tall, distance } = spot
  paintTreeShadow(drawing, spot, tall * 0.2)
  paintLimb(
    drawing,
    x,
    y,
    x,
    y - tall * 0.3,
    tall * 0.045,
    tall * 0.03,
    shaded(mood, [92, 70, 60], 0.4, distance),
    shaded(mood, [66, 52, 50], 0.2, distance),
  )
  const base = shift(
    greenery.conifer,
    between(chance, -12, 12),
    between(chance, 0.85, 1.15),
    between(chance, -0.03, 0.04),
  )
  const side = mood.sun.x < 0.5 ? -1 : 1
  const tiers = Math.max(6, Math.round(Math.min(30, tall / (13 * unit))))
  const twigs = tall > 170 * unit ? 13 : 9
  const slim = between(chance, 0.17, 0.23)
  const core = shaded(mood, scale(base, 0.55), 0.1, distance)
  for (let step = 0; step <= tiers * 2; step++) {
    const share = step / (tiers * 2)
    const radius = Math.max(0.7, tall * (0.013 + slim * 0.72 * (1 - share) ** 0.95))
    dab(canvas, core, { x, y: y - tall * (0.1 + 0.9 * share), radius, flatness: 0.5 })
  }
  for (let tier = 0; tier < tiers; tier++) {
    const share = tier / (tiers - 1)
    const half = tall * (0.012 + slim * (1 - share) ** 0.92) * between(chance, 0.88, 1.08)
    const row = y - tall * (0.1 + 0.88 * share)
    for (let twig = 0; twig < twigs; twig++) {
      const across = (twig / (twigs - 1)) * 2 - 1
      const lean = across * side * 0.4 + between(chance, -0.16, 0.16)
      const lighting = Math.min(1, Math.max(0, 0.42 + lean + share * 0.15))
      const tone = mix(scale(base, 0.62), shift(base, -12, 1, 0.07), lighting)
      const colour = shaded(mood, tone, 0.15 + lighting * 0.8, distance)
      const place = {
        x: x + across * half * 0.8 + between(chance, -1, 1) * half * 0.06,
        y: row + Math.abs(across) * half * 0.34 + between(chance, -0.06, 0.06) * half,
        radius: Math.max(0.8, half * 0.29 + tall * 0.011),
        turn: across * 0.8,
      }
      dab(canvas, colour, { ...place, flatness: 0.42 })
      if (greenery.snowy && chance() < 0.6) {
        const snow = shaded(mood, [246, 249, 255], 0.35 + lighting * 0.65, distance)
        const lying = { y: place.y - place.radius * 0.25, radius: place.radius * 0.95 }
        dab(canvas, snow, { ...place, ...lying, flatness: 0.3 })
      }
    }
  }
}
