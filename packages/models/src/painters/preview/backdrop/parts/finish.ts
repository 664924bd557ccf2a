import type { Drawing } from './drawing.ts'

/** The last coat: a trace of tooth and slightly darker corners, which bind the parts into one picture. */
export function finish({ canvas, width, height, noise, unit }: Drawing, corners = 0.1): void {
  const { data } = canvas
  const centreX = (width - 1) / 2
  const centreY = (height - 1) / 2
  for (let y = 0; y < height; y++) {
    const v = ((y - centreY) / centreY) ** 2
    for (let x = 0; x < width; x++) {
      const u = ((x - centreX) / centreX) ** 2
      const fall = (u + v) / 2
      const tone = (1 - corners * fall * fall) * (1 + 0.007 * noise.at(x / (1.7 * unit), y / (1.7 * unit)))
      const at = (y * width + x) * 3
      data[at] *= tone
      data[at + 1] *= tone
      data[at + 2] *= tone
    }
  }
}
