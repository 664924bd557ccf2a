import { between } from './chance.ts'
import type { Drawing } from './drawing.ts'
import { sunPoint } from './sky.ts'

/** Beams of light that fan out from the sun, as through leaves or windows. */
export function paintShafts(drawing: Drawing, strength: number): void {
  const { canvas, width, height, mood, noise } = drawing
  const power = mood.sun.power * strength
  if (power <= 0.05) return
  const dice = drawing.chance('shafts')
  const [sunX] = sunPoint(drawing)
  const originX = sunX + (sunX < width / 2 ? -0.2 : 0.2) * width
  const originY = -0.35 * height
  const phase = between(dice, 0, 50)
  const { data } = canvas
  for (let y = 0; y < height; y++) {
    const fade = Math.max(0, 1 - y / height) ** 0.75
    for (let x = 0; x < width; x++) {
      const turn = Math.atan2(x - originX, y - originY)
      const beam = noise.at(turn * 13 + phase, 1) * 0.65 + noise.at(turn * 31 + phase, 5) * 0.35
      const alpha = Math.max(0, beam - 0.02) * 0.75 * power * fade
      if (alpha <= 0) continue
      const at = (y * width + x) * 3
      data[at] += (255 - data[at]) * (mood.sun.colour[0] / 255) * alpha
      data[at + 1] += (255 - data[at + 1]) * (mood.sun.colour[1] / 255) * alpha
      data[at + 2] += (255 - data[at + 2]) * (mood.sun.colour[2] / 255) * alpha
    }
  }
}
