import type { Mask, Picture } from '@sfumato/raster'
import type { Colour } from '../scene/scene.ts'
import type { Surroundings } from './sprite.ts'

/** What a middling, neutral photograph shows on average. */
const middling = 118

/**
 * Guesses the light of a photograph from the pixels around a region (or of all it shows, where the mask selects all
 * of it): its colour and strength from their mean, the side it comes from by comparing left and right.
 */
export function sampleLight(picture: Picture, mask: Mask | null): Surroundings {
  const { width, height, rgb } = picture
  const sums = [0, 0, 0]
  const sides = [0, 0]
  const sideCounts = [0, 0]
  let count = 0
  const step = Math.max(1, Math.floor(Math.sqrt((width * height) / 60000)))
  for (let y = 0; y < height; y += step) {
    for (let x = 0; x < width; x += step) {
      const i = y * width + x
      if (mask !== null && mask.data[i] >= 64) continue
      count++
      for (let c = 0; c < 3; c++) sums[c] += rgb[3 * i + c]
      const side = x < width / 2 ? 0 : 1
      sides[side] += rgb[3 * i] + 2 * rgb[3 * i + 1] + rgb[3 * i + 2]
      sideCounts[side]++
    }
  }
  if (count === 0)
    return {
      light: { from: 0, colour: [245, 245, 245], hardness: 0.3, ambient: [215, 218, 224] },
      haze: { colour: [200, 205, 210], strength: 0 },
    }
  const mean = sums.map(sum => sum / count)
  const brightness = (mean[0] + 2 * mean[1] + mean[2]) / 4
  const strength = Math.max(0.5, Math.min(1.08, 0.58 + (0.42 * brightness) / middling))
  const tint = mean.map(value => Math.max(0.72, Math.min(1.3, value / Math.max(brightness, 8))) ** 0.45)
  const colour = tint.map(value => Math.max(40, Math.min(255, 245 * strength * value))) as unknown as Colour
  const left = sideCounts[0] === 0 ? brightness * 4 : sides[0] / sideCounts[0]
  const right = sideCounts[1] === 0 ? brightness * 4 : sides[1] / sideCounts[1]
  return {
    light: {
      from: Math.max(-1, Math.min(1, ((right - left) / Math.max(1, right + left)) * 3)),
      colour,
      hardness: brightness > 90 ? 0.4 : 0.25,
      ambient: colour.map(value => value * 0.84) as unknown as Colour,
    },
    haze: { colour, strength: 0 },
  }
}
