import type { Pacer } from '../work.ts'

/** Beyond this distance in pixels from a leftover the completion stays as it is: farther, its colour is a stain. */
const reachPixels = 2.4
/** Right beside a leftover the completion goes this share of the way to it: a softer line than a jump. */
const shareBeside = 0.7

/**
 * Joins a completion to the leftovers around its mask. What was completed are `values` in `masked` and, as if it were
 * covered too, in `fringe`; but there the leftover itself stays, as colours `rgb`. Within two pixels of it the values
 * are moved towards it by a falling share of the difference. Its colour does not spread, as it would if the completion
 * were solved for with the leftover as its boundary.
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
  const reach = Math.floor(reachPixels)
  for (let i = 0; i < masked.length; i++) {
    if (!masked[i]) continue
    if (pacer.due()) await pacer.pause(0.99)
    const x = i % width
    const y = (i - x) / width
    const sums = [0, 0, 0]
    let weights = 0
    let nearest = reachPixels ** 2
    for (let v = Math.max(0, y - reach); v <= Math.min(height - 1, y + reach); v++) {
      for (let u = Math.max(0, x - reach); u <= Math.min(width - 1, x + reach); u++) {
        const at = v * width + u
        if (!fringe[at]) continue
        const squared = (u - x) ** 2 + (v - y) ** 2
        nearest = Math.min(nearest, squared)
        weights += 1 / squared
        for (let c = 0; c < 3; c++) sums[c] += (rgb[3 * at + c] - values[3 * at + c]) / squared
      }
    }
    const share = (shareBeside * (reachPixels - Math.sqrt(nearest))) / (reachPixels - 1)
    if (share > 0) for (let c = 0; c < 3; c++) values[3 * i + c] += (share * sums[c]) / weights
  }
}
