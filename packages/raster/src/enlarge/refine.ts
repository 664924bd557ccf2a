import { blurNumbersPaced } from '../filter/box-blur.ts'
import type { Pacer } from '../work.ts'
import { type Plane, resizePlane } from './planes.ts'

/** How far beyond its surroundings' range a refined value may go, as a share of that range. */
const slack = 0.15

/** What is missing by about this much is as likely noise as detail, and only half of it is added. */
const faint = 0.8

/**
 * Brings out the detail of an enlarged plane by iterative back-projection (Irani and Peleg, 1991): reduced again it
 * must look like what it was enlarged from; what is missing is added. `rounds` may be fractional: the last one then
 * counts in part.
 */
export async function backProject(
  enlarged: Plane,
  source: Plane,
  rounds: number,
  pacer: Pacer,
  share: (done: number) => number,
): Promise<Plane> {
  const { width, height } = enlarged
  const range = await localRange(enlarged, source, pacer)
  let values = enlarged.values
  for (let round = 0; round < rounds; round++) {
    const told = share(round / rounds)
    const weight = Math.min(1, rounds - round)
    const reduced = await resizePlane({ width, height, values }, source.width, source.height, 'mitchell', pacer, told)
    const missing = new Float32Array(source.values.length)
    for (let i = 0; i < missing.length; i++) {
      const lack = source.values[i] - reduced.values[i]
      missing[i] = (lack * Math.abs(lack)) / (Math.abs(lack) + faint)
    }
    const detail = await resizePlane({ ...source, values: missing }, width, height, 'lanczos3', pacer, told)
    values = addHeld(values, detail.values, weight, range)
  }
  return { width, height, values }
}

/**
 * Sharpens a plane that is not enlarged, as if it had been blurred a little (Van Cittert's iteration). `rounds` may
 * be fractional.
 */
export async function deblur(plane: Plane, rounds: number, pacer: Pacer): Promise<Plane> {
  const { width, height } = plane
  let values = plane.values
  const strength = 0.08
  for (let round = 0; round < rounds; round++) {
    const weight = strength * Math.min(1, rounds - round)
    const blurred = values.slice()
    await blurNumbersPaced(blurred, width, height, 1, assumedBlur, pacer, 0.4)
    values = values.map((value, i) => value + weight * (plane.values[i] - blurred[i]))
  }
  return { width, height, values }
}

const assumedBlur = 0.6

interface LocalRange {
  readonly low: Float32Array
  readonly high: Float32Array
}

/** The range around each enlarged pixel: of the source's three by three pixels there, a little widened. */
async function localRange(enlarged: Plane, source: Plane, pacer: Pacer): Promise<LocalRange> {
  const { width, height } = enlarged
  const low = extreme(source, -1)
  const high = extreme(source, 1)
  const margin = high.map((value, i) => slack * (value - low[i]) + 0.5)
  const bounds: [Float32Array, Float32Array] = [
    low.map((value, i) => value - margin[i]),
    high.map((value, i) => value + margin[i]),
  ]
  const [lowest, highest] = await Promise.all(
    bounds.map(values => resizePlane({ ...source, values }, width, height, 'area', pacer, 0)),
  )
  return { low: lowest.values, high: highest.values }
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

function addHeld(values: Float32Array, detail: Float32Array, weight: number, { low, high }: LocalRange): Float32Array {
  const result = new Float32Array(values.length)
  for (let i = 0; i < result.length; i++) {
    result[i] = Math.min(high[i], Math.max(low[i], values[i] + weight * detail[i]))
  }
  return result
}
