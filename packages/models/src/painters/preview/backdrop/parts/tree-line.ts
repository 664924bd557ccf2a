import { paintBroadTree } from './broad-tree.ts'
import { paintBush } from './bush.ts'
import { between } from './chance.ts'
import { paintConifer } from './conifer.ts'
import type { Drawing } from './drawing.ts'

/** How a row of trees stands. */
export interface TreeLineLook {
  /** Row of their feet and their usual height, in pixels. */
  readonly row: number
  readonly tall: number
  /** 0 near to 1 at the horizon. */
  readonly distance: number
  readonly kind: 'broad' | 'conifer' | 'mixed'
  /** Share of the row left open, 0 by default. */
  readonly gaps?: number
  /** Bushes between the feet. */
  readonly bushes?: boolean
}

/** A row of trees across the picture, thick or with gaps; nothing where trees are unwanted. */
export function paintTreeLine(drawing: Drawing, look: TreeLineLook): void {
  const { width, noise, unit, backdrop } = drawing
  if (backdrop.without.has('trees')) return
  const { row, tall, distance, kind, gaps = 0, bushes = false } = look
  const dice = drawing.chance(`row ${kind} ${distance}`)
  const offset = dice() * 100
  const gap = tall * (kind === 'conifer' ? 0.27 : 0.42)
  const spots: { x: number; y: number; tall: number; low: boolean }[] = []
  for (let x = -gap; x < width + gap; x += gap * between(dice, 0.55, 1.3)) {
    const grove = noise.layered(x / (260 * unit) + offset, 7, 2) * 0.5 + 0.5
    const share = between(dice, 0.6, 1.15) * (0.75 + 0.5 * grove)
    const open = grove < gaps
    const y = row + between(dice, -0.02, 0.05) * tall
    if (!open) spots.push({ x, y, tall: tall * share, low: false })
    if (bushes && dice() < 0.7)
      spots.push({ x: x + gap * dice(), y: row + tall * 0.05, tall: tall * between(dice, 0.14, 0.26), low: true })
  }
  spots.sort((a, b) => a.y - b.y)
  for (const { low, ...place } of spots) {
    const spot = { ...place, distance }
    if (low) paintBush(drawing, dice, spot)
    else if (kind === 'conifer' || (kind === 'mixed' && dice() < 0.35)) paintConifer(drawing, dice, spot)
    else paintBroadTree(drawing, dice, spot)
  }
}
