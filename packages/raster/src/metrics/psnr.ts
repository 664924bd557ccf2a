import { assertSameSize } from '../compose/same-size.ts'
import type { Mask, Picture } from '../picture.ts'

/** Stands for a mean squared error of 0, so that equal pictures have a finite figure (138 dB). */
const leastError = 1e-9

/**
 * Peak signal-to-noise ratio in dB over the three channels of the pixels where the mask is not 0. `NaN` where the mask
 * is 0 everywhere.
 */
export function psnr(result: Picture, truth: Picture, mask: Mask): number {
  assertSameSize(truth, result, 'the result')
  assertSameSize(truth, mask, 'the mask')
  let sum = 0
  let count = 0
  for (let i = 0; i < mask.data.length; i++) {
    if (mask.data[i] === 0) continue
    for (let c = 3 * i; c < 3 * i + 3; c++) sum += (result.rgb[c] - truth.rgb[c]) ** 2
    count += 3
  }
  return count === 0 ? Number.NaN : 10 * Math.log10(255 ** 2 / (sum / count || leastError))
}
