import type { Colour } from '../../scene/scene.ts'
import { mix, scale } from './colour.ts'
import type { Drawing } from './drawing.ts'
import { shaded } from './mood.ts'
import type { PathLook } from './path.ts'
import { greeneryOf } from './plants.ts'

/** How a trodden way looks between the greens of its land. */
export interface EarthLook {
  /** How much light falls on it, 0 to 1. */
  readonly lighting: number
  /** Share of haze in its far end. */
  readonly haze: number
  /** Share of green in its rims, the light on them, and their tone. */
  readonly green: number
  readonly rimLighting?: number
  readonly rimTone?: number
}

/** The colours of a way of bare earth, gravel or stone through green land. */
export function earthColours(
  { mood, backdrop }: Drawing,
  earth: Colour,
  look: EarthLook,
): Pick<PathLook, 'colour' | 'farColour' | 'rim'> {
  const { lighting, haze, green, rimLighting = 0.7, rimTone = 0.95 } = look
  const colour = shaded(mood, earth, lighting)
  const overgrown = mix(earth, greeneryOf(backdrop).shady, green)
  return { colour, farColour: mix(colour, mood.haze, haze), rim: scale(shaded(mood, overgrown, rimLighting), rimTone) }
}
