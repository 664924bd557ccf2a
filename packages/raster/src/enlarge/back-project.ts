import { blurNumbersPaced } from '../filter/box-blur.ts'
import type { Pacer } from '../work.ts'
import { type Plane, resizePlane } from './planes.ts'

/** The part of a difference, in place, that is the enlargement's fault and not the picture's. */
export type Explain = (difference: Plane) => Promise<void>

/** What back-projection is to bring an enlargement in line with. */
export interface Projection {
  readonly source: Plane
  /** Standard deviation in pixels of the blur that the source may have, or not. */
  readonly blur: number
  /** May be fractional: the last round then counts in part. */
  readonly rounds: number
  readonly explain: Explain
}

/** Less blur than this makes no difference. */
const leastBlur = 0.2

/**
 * Brings an enlarged plane nearer to what it was made of, in place, by iterative back-projection (Irani and Peleg,
 * 1991): reduced again it must look like the source, but for flaws of that; what is missing is added. It is reduced with
 * the kernel that the network was mostly trained for, so that neither undoes the other's work. Where the source may be
 * blurred, only what is missing both with and without that blur is added: what the network sharpened is neither blurred
 * again nor sharpened further.
 */
export async function backProject(
  enlarged: Plane,
  { source, blur, rounds, explain }: Projection,
  pacer: Pacer,
  share: (done: number) => number,
): Promise<void> {
  const { width, height, values } = enlarged
  for (let round = 0; round < rounds; round++) {
    const told = share(round / rounds)
    const weight = Math.min(1, rounds - round)
    const reduced = await resizePlane(enlarged, source.width, source.height, 'cubic', pacer, told)
    const difference = await missingIn(reduced, source, blur, pacer, told)
    await explain(difference)
    const missing = await resizePlane(difference, width, height, 'cubic', pacer, told)
    for (let i = 0; i < values.length; i++) values[i] += weight * missing.values[i]
  }
}

/** What `reduced` lacks of the source; overwrites it. */
async function missingIn(reduced: Plane, source: Plane, blur: number, pacer: Pacer, share: number): Promise<Plane> {
  const { width, height, values } = reduced
  const soft = blur > leastBlur ? values.slice() : undefined
  if (soft) await blurNumbersPaced(soft, width, height, 1, blur, pacer, share)
  for (let i = 0; i < values.length; i++) {
    const sharp = source.values[i] - values[i]
    values[i] = soft ? lesser(sharp, source.values[i] - soft[i]) : sharp
  }
  return reduced
}

/** The number that is nearer to 0; 0 if their signs differ. */
const lesser = (a: number, b: number) => (a * b <= 0 ? 0 : Math.abs(a) < Math.abs(b) ? a : b)
