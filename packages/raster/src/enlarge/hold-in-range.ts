import type { Pacer } from '../work.ts'
import { type Plane, resizePlane } from './planes.ts'

/** How far beyond its surroundings' range an enlarged value may go, as a share of that range: less looks blunt. */
const slack = 0.15
/** The same in levels: rounding, and what is too little to be seen. */
const leastSlack = 1

/**
 * Keeps an enlarged plane, in place, near the range that its source's three by three pixels have around each place: no
 * halos, whatever the network and the back-projection made of a hard edge.
 */
export async function holdInRange(enlarged: Plane, source: Plane, pacer: Pacer, share: number): Promise<void> {
  const { width, height, values } = enlarged
  const low = extreme(source, -1)
  const high = extreme(source, 1)
  for (let i = 0; i < low.length; i++) {
    const margin = slack * (high[i] - low[i]) + leastSlack
    low[i] -= margin
    high[i] += margin
  }
  const lowest = await resizePlane({ ...source, values: low }, width, height, 'area', pacer, share)
  const highest = await resizePlane({ ...source, values: high }, width, height, 'area', pacer, share)
  for (let i = 0; i < values.length; i++) {
    values[i] = Math.min(highest.values[i], Math.max(lowest.values[i], values[i]))
  }
}

/** The least (`sign` -1) or greatest (1) of the three by three pixels around each. */
function extreme({ width, height, values }: Plane, sign: 1 | -1): Float32Array {
  const across = new Float32Array(values.length)
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const before = sign * values[x > 0 ? i - 1 : i]
      const after = sign * values[x + 1 < width ? i + 1 : i]
      across[i] = Math.max(sign * values[i], before, after)
    }
  }
  const both = new Float32Array(values.length)
  for (let i = 0; i < values.length; i++) {
    const above = across[i >= width ? i - width : i]
    const below = across[i + width < values.length ? i + width : i]
    both[i] = sign * Math.max(across[i], above, below)
  }
  return both
}
