import type { Picture } from '@sfumato/raster'
import type { DrawnBackdrop } from '../backdrop/drawn-backdrop.ts'

/** Light and air that a sprite is brought into. */
export interface Surroundings {
  readonly light: DrawnBackdrop['light']
  readonly haze: DrawnBackdrop['haze']
}

/** How far a sprite takes on the colour of the light, 0 to 1. */
const lightStrength = 0.72

/**
 * Brings a sprite into the light of its surroundings, in place: the light's colour on the side it comes from and
 * above, the ambient one below and on the other side, and haze by distance.
 * @param depth 0 at the horizon, 1 at the front
 */
export function gradeSprite(sprite: Picture, { light, haze }: Surroundings, depth: number): void {
  const { width, height, rgb, alpha } = sprite
  const mist = haze.strength * Math.max(0, 1 - depth) ** 1.4 * 0.85
  const lit = normalised(light.colour)
  const shade = normalised(light.ambient)
  for (let y = 0; y < height; y++) {
    const fromAbove = 1 - y / height
    for (let x = 0; x < width; x++) {
      const i = y * width + x
      if (alpha !== null && alpha[i] === 0) continue
      const across = (x / width - 0.5) * 2 * light.from
      const share = Math.max(0, Math.min(1, 0.62 + 0.3 * across + 0.26 * (fromAbove - 0.5)))
      for (let c = 0; c < 3; c++) {
        const tint = shade[c] + (lit[c] - shade[c]) * share
        const graded = rgb[3 * i + c] * (1 + (tint - 1) * lightStrength)
        rgb[3 * i + c] = Math.max(0, Math.min(255, graded + (haze.colour[c] - graded) * mist))
      }
    }
  }
}

/** A light's colour as factors; the darkest still lets things be seen. */
function normalised(colour: readonly [number, number, number]): [number, number, number] {
  const brightness = (colour[0] * 2 + colour[1] * 5 + colour[2]) / 8
  const lift = brightness < 104 ? Math.min(3, 104 / Math.max(brightness, 12)) : 1
  return [
    Math.min(1.08, (colour[0] * lift) / 245),
    Math.min(1.08, (colour[1] * lift) / 245),
    Math.min(1.08, (colour[2] * lift) / 245),
  ]
}
