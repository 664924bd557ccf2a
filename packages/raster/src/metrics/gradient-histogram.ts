import { assertSameSize } from '../compose/same-size.ts'
import type { Mask, Picture } from '../picture.ts'
import { exactLuma } from './exact-luma.ts'

const binCount = 24
const binsPerOctave = 4

/**
 * How often each strength of luma gradient occurs where the mask is not 0: 24 bins of a quarter octave of
 * `1 + magnitude`, summing to 1. The picture's outermost pixels are left out. `NaN` where nothing is counted.
 */
export function gradientHistogram(picture: Picture, mask: Mask): Float64Array {
  assertSameSize(picture, mask, 'the mask')
  const { width, height } = picture
  const luma = exactLuma(picture)
  const bins = new Float64Array(binCount)
  let count = 0
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1, i = y * width + 1; x < width - 1; x++, i++) {
      if (mask.data[i] === 0) continue
      const magnitude = Math.hypot(luma[i + 1] - luma[i - 1], luma[i + width] - luma[i - width]) / 2
      bins[Math.min(binCount - 1, Math.round(binsPerOctave * Math.log2(1 + magnitude)))]++
      count++
    }
  }
  return bins.map(value => value / count)
}
