import type { Colour } from '../../scene/scene.ts'
import { between, type Chance, fork, pick } from './chance.ts'
import { mix, scale, shift } from './colour.ts'
import { dab } from './dab.ts'
import type { Drawing } from './drawing.ts'
import { paintLimb } from './limb.ts'
import { shaded } from './mood.ts'
import { greeneryOf } from './plants.ts'
import { paintTreeShadow, type TreeSpot } from './tree-spot.ts'

/** A broad tree of the season: a crown of many touches of leaf, a trunk, a soft shadow; bare in winter. */
export function paintBroadTree(drawing: Drawing, dice: Chance, spot: TreeSpot, leaf?: Colour): void {
  const chance = fork(dice)
  const { canvas, mood, backdrop } = drawing
  const greenery = greeneryOf(backdrop)
  const { x, y, tall, distance } = spot
  paintTreeShadow(drawing, spot, tall * 0.42)
  const bark = shaded(mood, [104, 78, 62], 0.55, distance)
  const barkDark = shaded(mood, [70, 54, 50], 0.2, distance)
  const trunk = tall * between(chance, 0.05, 0.07)
  if (greenery.leaves.length === 0) {
    paintBranches(drawing, chance, x, y, -Math.PI / 2, tall * 0.34, trunk, bark, greenery.snowy ? distance : -1)
    return
  }
  paintLimb(drawing, x, y, x, y - tall * 0.5, trunk * 1.25, trunk * 0.6, bark, barkDark)
  const base = leaf ?? pick(chance, greenery.leaves)
  const lobes = Array.from({ length: 7 }, (_, index) => {
    const turn = (index / 7) * Math.PI * 2 + between(chance, -0.3, 0.3)
    const far = index === 0 ? 0 : between(chance, 0.55, 1)
    return {
      x: x + Math.cos(turn) * tall * 0.22 * far,
      y: y - tall * 0.66 + Math.sin(turn) * tall * 0.17 * far,
      radius: tall * between(chance, 0.15, 0.21),
    }
  })
  const dark = shaded(mood, shift(scale(base, 0.56), 10, 1.05), 0.12, distance)
  for (const lobe of lobes) dab(canvas, dark, { ...lobe, radius: lobe.radius * 0.96 })
  const side = mood.sun.x < 0.5 ? -1 : 1
  const half = shaded(mood, shift(scale(base, 0.8), 3), 0.5, distance)
  for (const { x: lobeX, y: lobeY, radius } of lobes) {
    const lit = { x: lobeX + side * radius * 0.12, y: lobeY - radius * 0.16, radius: radius * 0.84 }
    dab(canvas, half, { ...lit, softness: 0.55, alpha: 0.8 })
  }
  const touches = Math.round(Math.min(2000, 110 + (3 * tall) / drawing.unit, 12 + 0.6 * tall * tall))
  const leafSize = Math.max(0.9 * drawing.unit, Math.min(6.4 * drawing.unit, tall * 0.026))
  const strokes = Array.from({ length: touches }, () => {
    const lobe = pick(chance, lobes)
    const turn = chance() * Math.PI * 2
    const far = Math.sqrt(chance()) * 1.08
    const u = Math.cos(turn) * far
    const v = Math.sin(turn) * far
    const high = (y - tall * 0.66 - (lobe.y + v * lobe.radius)) / (tall * 0.34)
    const lighting = 0.42 - v * 0.3 + u * side * 0.22 + high * 0.28 + between(chance, -0.14, 0.14)
    return { x: lobe.x + u * lobe.radius, y: lobe.y + v * lobe.radius, lighting: Math.min(1, Math.max(0, lighting)) }
  }).sort((a, b) => a.lighting - b.lighting)
  for (const stroke of strokes) {
    const warm = mix(shift(scale(base, 0.64), 8), shift(scale(base, 1.12), -8), stroke.lighting)
    const colour = shaded(mood, warm, 0.15 + 0.85 * stroke.lighting, distance)
    dab(canvas, colour, {
      x: stroke.x,
      y: stroke.y,
      radius: leafSize * between(chance, 0.8, 1.9),
      flatness: 0.62,
      turn: between(chance, -0.9, 0.9),
      alpha: 0.92,
    })
  }
}

function paintBranches(
  drawing: Drawing,
  chance: Chance,
  x: number,
  y: number,
  turn: number,
  length: number,
  thick: number,
  bark: Colour,
  snowDistance: number,
): void {
  if (length < 2.5 * drawing.unit || thick < 0.35) return
  const toX = x + Math.cos(turn) * length
  const toY = y + Math.sin(turn) * length
  paintLimb(drawing, x, y, toX, toY, thick, thick * 0.66, bark, scale(bark, 0.7))
  if (snowDistance >= 0) {
    const white = shaded(drawing.mood, [246, 249, 255], 0.9, snowDistance)
    paintLimb(drawing, x, y - thick * 0.35, toX, toY - thick * 0.3, thick * 0.36, thick * 0.26, white, white)
  }
  const forks = chance() < 0.35 ? 3 : 2
  for (let fork = 0; fork < forks; fork++) {
    const spread = forks === 2 ? (fork === 0 ? -1 : 1) : fork - 1
    const next = turn + spread * between(chance, 0.28, 0.62) + between(chance, -0.12, 0.12)
    paintBranches(
      drawing,
      chance,
      toX,
      toY,
      next,
      length * between(chance, 0.64, 0.82),
      thick * 0.64,
      bark,
      snowDistance,
    )
  }
}
