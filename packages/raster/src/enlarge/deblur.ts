import { blurNumbersPaced } from '../filter/box-blur.ts'
import type { Pacer } from '../work.ts'
import type { Plane } from './planes.ts'

/** Standard deviation in pixels of the blur that a picture is taken to have. */
const assumedBlur = 0.6
/** How much of that a round takes back in a sharp picture, which is next to nothing, and how much more in a soft one. */
const leastStrength = 0.02
const softStrength = 0.2

/**
 * Sharpens a plane that is not enlarged, as far as it is soft (0 to 1), as if it had been blurred a little (Van
 * Cittert's iteration). `rounds` may be fractional.
 */
export async function deblur(plane: Plane, rounds: number, softness: number, pacer: Pacer): Promise<Plane> {
  const { width, height } = plane
  const strength = leastStrength + softness * softStrength
  let values = plane.values
  for (let round = 0; round < rounds; round++) {
    const weight = strength * Math.min(1, rounds - round)
    const blurred = values.slice()
    await blurNumbersPaced(blurred, width, height, 1, assumedBlur, pacer, 0.9)
    values = values.map((value, i) => value + weight * (plane.values[i] - blurred[i]))
  }
  return { width, height, values }
}
