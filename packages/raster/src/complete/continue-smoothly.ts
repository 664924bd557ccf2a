import type { Pacer } from '../work.ts'
import { type Guidance, solvePoisson } from './poisson.ts'

/**
 * Fills a region of three-channel numbers with the smoothest surface that joins its rim (Laplace's equation).
 * `kind` is 1 in the region, 0 where values are given, 2 where there are none.
 */
export async function continueSmoothly(
  values: Float32Array,
  kind: Uint8Array,
  width: number,
  height: number,
  pacer: Pacer,
  share: (done: number) => number,
): Promise<void> {
  const mean = [0, 0, 0]
  let given = 0
  for (let i = 0; i < kind.length; i++) {
    if (kind[i] !== 0) continue
    given++
    for (let c = 0; c < 3; c++) mean[c] += values[3 * i + c]
  }
  for (let i = 0; i < kind.length; i++) {
    if (kind[i] === 1) for (let c = 0; c < 3; c++) values[3 * i + c] = mean[c] / Math.max(1, given)
  }
  const none = new Float32Array(values.length)
  const flat: Guidance = { right: none, down: none, reach: Number.POSITIVE_INFINITY }
  await solvePoisson(values, kind, width, height, flat, 6, pacer, share)
}
