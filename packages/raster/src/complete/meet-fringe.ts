import type { Pacer } from '../work.ts'
import { solvePoisson } from './poisson.ts'

/** Over about so many pixels a completion comes to meet the leftover at its rim: softer than a jump, and no stain. */
const reachPixels = 1.5

/**
 * Joins a completion to the leftovers around its mask. What was completed are `values` in `masked` and, as if it were
 * covered too, in `fringe`; but there the leftover itself stays, as colours `rgb`. Inside the mask the values are
 * moved by what they differ from it, all of it at the rim and fading inwards, so that its colour does not spread as it
 * would if the completion were solved for with the leftover as its boundary.
 */
export async function meetFringe(
  values: Float32Array,
  rgb: Uint8Array,
  masked: Uint8Array,
  fringe: Uint8Array,
  width: number,
  height: number,
  pacer: Pacer,
): Promise<void> {
  if (!fringe.includes(1)) return
  const difference = new Float32Array(values.length)
  for (let i = 0; i < fringe.length; i++) {
    if (fringe[i]) for (let c = 3 * i; c < 3 * i + 3; c++) difference[c] = rgb[c] - values[c]
  }
  const none = new Float32Array(values.length)
  const guidance = { right: none, down: none, reach: reachPixels }
  await solvePoisson(difference, masked, width, height, guidance, 2, pacer, () => 0.99)
  for (let i = 0; i < masked.length; i++) {
    if (masked[i]) for (let c = 3 * i; c < 3 * i + 3; c++) values[c] += difference[c]
  }
}
