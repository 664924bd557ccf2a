import type { Colour } from '../../scene/scene.ts'
import { dab } from './dab.ts'
import type { Drawing } from './drawing.ts'

/** A tapering limb with a shaded side and, where it is thick, bark. */
export function paintLimb(
  drawing: Drawing,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  thick: number,
  thin: number,
  lit: Colour,
  dark: Colour,
): void {
  const { canvas, mood } = drawing
  if (thick > 3 && Math.abs(toY - fromY) > 2 * Math.abs(toX - fromX)) {
    paintTrunk(drawing, fromX, fromY, toX, toY, thick, thin, lit, dark)
    return
  }
  const side = mood.sun.x < 0.5 ? 1 : -1
  const length = Math.hypot(toX - fromX, toY - fromY)
  const steps = Math.max(3, Math.ceil(length / Math.max(0.7, thin * 0.3)))
  for (let step = 0; step <= steps; step++) {
    const t = step / steps
    const radius = (thick + (thin - thick) * t) / 2
    const x = fromX + (toX - fromX) * t
    const y = fromY + (toY - fromY) * t
    dab(canvas, lit, { x, y, radius })
    dab(canvas, dark, { x: x + side * radius * 0.4, y, radius: radius * 0.6, alpha: 0.6 })
  }
}

/** A nearly upright limb row by row: round in its light, furrowed, spreading at the foot. */
function paintTrunk(
  { canvas, mood, noise, unit }: Drawing,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  thick: number,
  thin: number,
  lit: Colour,
  dark: Colour,
): void {
  const { width, height, data } = canvas
  const side = mood.sun.x < 0.5 ? 1 : -1
  const first = Math.max(0, Math.ceil(Math.min(fromY, toY)))
  const last = Math.min(height - 1, Math.floor(Math.max(fromY, toY)))
  for (let y = first; y <= last; y++) {
    const t = (y - fromY) / (toY - fromY)
    const flare = 0.5 * Math.exp(-(t * Math.abs(toY - fromY)) / (thick * 0.7))
    const half = (thick + (thin - thick) * t) / 2 + (thick / 2) * flare * flare * 2
    const centre = fromX + (toX - fromX) * t + noise.at(y / (90 * unit), fromX) * thick * 0.07
    for (let x = Math.max(0, Math.floor(centre - half)); x <= Math.min(width - 1, Math.floor(centre + half)); x++) {
      const cover = Math.min(x + 1, centre + half) - Math.max(x, centre - half)
      if (cover <= 0) continue
      const u = (x + 0.5 - centre) / half
      const furrow =
        noise.layered((u * 3.4 + fromX) * 1.3, y / (26 * unit) + fromX, 2) * Math.min(1, thick / (14 * unit))
      const shade = Math.min(1, Math.max(0, 0.36 + u * side * 0.52 + furrow * 0.42))
      const at = (y * width + x) * 3
      for (let channel = 0; channel < 3; channel++) {
        const value = lit[channel] + (dark[channel] - lit[channel]) * shade
        data[at + channel] += (value - data[at + channel]) * Math.min(1, cover)
      }
    }
  }
}
