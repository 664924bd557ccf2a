import { assertSameSize } from '../compose/same-size.ts'
import type { Mask } from '../picture.ts'

/**
 * Shared area of two masks over their joint area, 0 to 1. A pixel belongs to a mask from 128 on, so that soft edges
 * count where they look half covered. 1 where both are empty.
 */
export function intersectionOverUnion(found: Mask, truth: Mask): number {
  assertSameSize(truth, found, 'the found mask')
  let shared = 0
  let joint = 0
  for (let i = 0; i < truth.data.length; i++) {
    const inFound = found.data[i] >= 128
    const inTruth = truth.data[i] >= 128
    if (inFound && inTruth) shared++
    if (inFound || inTruth) joint++
  }
  return joint === 0 ? 1 : shared / joint
}
