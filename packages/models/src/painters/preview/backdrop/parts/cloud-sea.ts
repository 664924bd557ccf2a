import { between } from './chance.ts'
import { cloudColours, paintHeap } from './clouds.ts'
import { mix } from './colour.ts'
import type { Drawing } from './drawing.ts'

/** Clouds seen from above them: banks that grow towards the viewer, from row `from` to the lower edge. */
export function paintCloudSea(drawing: Drawing, from: number): void {
  const { canvas, width, height, unit, mood } = drawing
  const dice = drawing.chance('cloud sea')
  const [bright] = cloudColours(drawing, 0.9)
  const base = mix(bright, mood.haze, 0.45)
  for (let y = Math.max(0, Math.floor(from - 40 * unit)); y < height; y++) {
    const alpha = Math.min(1, Math.max(0, (y - from + 40 * unit) / (70 * unit))) ** 1.5
    for (let at = y * width * 3; at < (y + 1) * width * 3; at += 3) {
      for (let channel = 0; channel < 3; channel++)
        canvas.data[at + channel] += (base[channel] - canvas.data[at + channel]) * alpha
    }
  }
  const rows = 6
  for (let row = 0; row < rows; row++) {
    const share = row / (rows - 1)
    const y = from + (height * 1.1 - from) * share
    const breadth = (150 + 420 * share) * unit
    const count = Math.ceil(width / (breadth * 0.55)) + 1
    const start = dice()
    for (let index = 0; index < count; index++) {
      const x = ((index + start) / count) * (width + breadth) - breadth / 2
      paintHeap(
        drawing,
        dice,
        x,
        y + between(dice, -0.08, 0.12) * breadth,
        breadth * between(dice, 0.8, 1.25),
        height * 1.3,
      )
    }
  }
}
