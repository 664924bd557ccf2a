import type { Colour } from '../../scene/scene.ts'
import { paintBroadTree } from './broad-tree.ts'
import { between } from './chance.ts'
import { mix, scale } from './colour.ts'
import { paintConifer } from './conifer.ts'
import type { Drawing } from './drawing.ts'
import { shaded } from './mood.ts'
import { paintRange, peakLine } from './mountains.ts'
import { greeneryOf } from './plants.ts'
import { paintRidge, ridgeLine, rowAt } from './ridge.ts'

/** Blue mountains far behind a land, unless they are unwanted. */
export function paintFarMountains(drawing: Drawing, height = 0.16): void {
  if (drawing.backdrop.without.has('mountains')) return
  const { horizon, unit, chance, width } = drawing
  const dice = chance('far mountains')
  const tallest = Math.min(horizon * height * 1.5, width * 0.4)
  for (const [tall, distance] of [
    [1, 0.9],
    [0.62, 0.74],
  ] as const) {
    const line = peakLine(drawing, dice, { foot: horizon, tall: tallest * tall, gap: 150 * unit + tallest * 0.6 })
    const rock: Colour = [96, 118, 152]
    const snowRow = horizon - tallest * 0.5
    paintRange(drawing, line, {
      bottom: horizon + 12 * unit,
      distance,
      rock,
      snow: tallest > 120 * unit && !drawing.backdrop.without.has('snow') ? 1 : 0,
      snowRow,
    })
  }
}

/** How a chain of wooded hills is laid out. */
export interface HillsLook {
  /** Number of chains one before the other. */
  readonly chains: number
  /** Rise of the farthest crest above the horizon, as a share of the horizon's row. */
  readonly rise: number
  /** Rise of the nearest, likewise. */
  readonly nearRise?: number
  /** Trees a chain; none when trees are unwanted. */
  readonly trees: number
}

/** Chains of hills from far and hazy to near and green, dotted with trees. */
export function paintHills(drawing: Drawing, look: HillsLook): void {
  const { horizon, unit, backdrop, mood } = drawing
  const greenery = greeneryOf(backdrop)
  const dice = drawing.chance('hills')
  const bottom = horizon + 12 * unit
  for (let chain = 0; chain < look.chains; chain++) {
    const near = look.chains === 1 ? 1 : chain / (look.chains - 1)
    const distance = 0.86 - 0.5 * near
    const rise = look.rise + ((look.nearRise ?? 0.02) - look.rise) * near
    const line = ridgeLine(drawing, {
      row: horizon - horizon * rise,
      swing: horizon * Math.min(rise * 0.9, 0.1 - 0.05 * near),
      wave: between(dice, 260, 420) * unit,
      offset: dice() * 100,
      octaves: 2,
    })
    const green = mix(greenery.shady, greenery.sunny, 0.25 + 0.6 * dice())
    const toned: Colour = mix(green, scale(greenery.conifer, 1.1), 0.25 * (1 - near))
    paintRidge(drawing, line, {
      crest: shaded(mood, toned, 0.9, distance),
      foot: mix(shaded(mood, toned, 0.75, distance), mood.haze, 0.28),
      fade: horizon * 0.12,
      bottom,
      mottle: 0.07,
    })
    if (!backdrop.without.has('trees')) plantChain(drawing, line, look.trees, near, distance)
  }
  paintFootMist(drawing, horizon + 4 * unit)
}

function plantChain(drawing: Drawing, line: Float32Array, count: number, near: number, distance: number): void {
  const { width, unit, horizon } = drawing
  const dice = drawing.chance(`chain ${near.toFixed(2)}`)
  const tall = (13 + 34 * near) * unit
  const groves = Array.from({ length: 3 + Math.floor(dice() * 3) }, () => dice() * width)
  const spots = Array.from({ length: count }, () => {
    const x =
      dice() < 0.75 ? groves[Math.floor(dice() * groves.length)] + (dice() + dice() - 1) * 110 * unit : dice() * width
    return { x, y: Math.min(horizon, rowAt(line, x) + tall * 0.12 + dice() * dice() * tall * 0.9) }
  }).sort((a, b) => a.y - b.y)
  for (const { x, y } of spots) {
    const spot = { x, y, tall: tall * between(dice, 0.65, 1.15), distance: distance * 0.94 }
    if (dice() < 0.38) paintConifer(drawing, dice, spot)
    else paintBroadTree(drawing, dice, spot)
  }
}

/** A veil of light where the far land meets the near ground. */
export function paintFootMist(drawing: Drawing, row: number, strength = 0.34): void {
  const { canvas, width, unit, mood, height } = drawing
  const reach = 46 * unit
  for (let y = Math.max(0, Math.floor(row - reach)); y < Math.min(height, row); y++) {
    const t = 1 - (row - y) / reach
    const alpha = t * t * strength * mood.hazeStrength
    for (let at = y * width * 3; at < (y + 1) * width * 3; at += 3) {
      canvas.data[at] += (mood.haze[0] - canvas.data[at]) * alpha
      canvas.data[at + 1] += (mood.haze[1] - canvas.data[at + 1]) * alpha
      canvas.data[at + 2] += (mood.haze[2] - canvas.data[at + 2]) * alpha
    }
  }
}
