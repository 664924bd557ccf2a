import type { BlockQuantisation } from '../codec/jpeg-quantisation.ts'
import type { Pacer } from '../work.ts'
import { blockArea, blockSide, fromFrequencies, toFrequencies } from './block-transform.ts'
import type { Plane } from './planes.ts'

/** Rounding to whole levels makes differences of about this much: of those only part is kept. */
const rounding = 0.4
/** What a picture's texture may be taken for, though it has no noise. */
const doubtfulNoise = 1
/** Noise is seldom more than so many standard deviations off. */
const mostDeviations = 3

/**
 * Of the difference between a picture and what it should be by its enlargement, in place, the part that neither
 * rounding nor noise of that standard deviation explains.
 */
export function beyondNoise(difference: Plane, noise: number): void {
  const { values } = difference
  const explained = mostDeviations * Math.max(0, noise - doubtfulNoise)
  for (let i = 0; i < values.length; i++) {
    const size = Math.max(0, Math.abs(values[i]) - explained)
    values[i] = (Math.sign(values[i]) * size * size) / (size + rounding)
  }
}

/**
 * The part of a difference that JPEG's rounding does not explain: each frequency of each block may be off by half a
 * step, and about as much by what noise there was before, so only what is beyond a step is kept. Blocks and their echoes
 * at edges are not brought back.
 */
export async function beyondRounding(difference: Plane, compression: BlockQuantisation, pacer: Pacer): Promise<void> {
  const { width, height, values } = difference
  const { steps, originX, originY } = compression
  const block = new Float64Array(blockArea)
  for (let top = originY - blockSide * Math.sign(originY); top < height; top += blockSide) {
    if (pacer.due()) await pacer.pause(0)
    for (let left = originX - blockSide * Math.sign(originX); left < width; left += blockSide) {
      // Blocks that the sides cut are filled with what lies at the sides.
      for (let i = 0; i < blockArea; i++) {
        const y = Math.min(height - 1, Math.max(0, top + (i >> 3)))
        block[i] = values[y * width + Math.min(width - 1, Math.max(0, left + (i & 7)))]
      }
      toFrequencies(block)
      for (let i = 0; i < blockArea; i++) {
        block[i] = Math.sign(block[i]) * Math.max(0, Math.abs(block[i]) - steps[i])
      }
      fromFrequencies(block)
      for (let i = 0; i < blockArea; i++) {
        const [x, y] = [left + (i & 7), top + (i >> 3)]
        if (x >= 0 && y >= 0 && x < width && y < height) values[y * width + x] = block[i]
      }
    }
  }
}
