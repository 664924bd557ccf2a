import { blurNumbers } from '../filter/box-blur.ts'
import type { Mask, Picture } from '../picture.ts'
import { createRandom } from '../random.ts'

/** Grain is taken from blocks of this many pixels a side; the smoothest tell it apart from texture. */
const blockSide = 12
/** More blocks than about this tell nothing new. */
const mostBlocks = 4000
/** So large a share of the blocks counts as smooth. */
const smoothShare = 0.1
/** Grain stronger than this is noise that nobody wants on a new ground. */
const strongestGrain = 6
/** Grain fainter than this, in steps of 255, does not show. */
const faintestGrain = 0.6

/**
 * Strength of a picture's grain where the mask (all of it without one) is 255: standard deviation of luma against its
 * neighbours' mean in the smoothest blocks, in steps of 255.
 */
export function grainOf({ width, height, rgb }: Picture, where: Mask | null): number {
  const deviations: number[] = []
  const step = Math.max(blockSide, Math.round(Math.sqrt((width * height) / mostBlocks)))
  for (let top = 1; top + blockSide < height; top += step) {
    for (let left = 1; left + blockSide < width; left += step) {
      let sum = 0
      let inside = true
      for (let y = top; y < top + blockSide && inside; y++) {
        for (let x = left; x < left + blockSide; x++) {
          const i = y * width + x
          if (where && where.data[i] < 255) {
            inside = false
            break
          }
          const around = luma(rgb, i - 1) + luma(rgb, i + 1) + luma(rgb, i - width) + luma(rgb, i + width)
          // The difference to the mean of four neighbours has 5/4 of the variance of independent grain.
          sum += (luma(rgb, i) - around / 4) ** 2 * 0.8
        }
      }
      if (inside) deviations.push(Math.sqrt(sum) / blockSide)
    }
  }
  if (deviations.length === 0) return 0
  return deviations.sort((a, b) => a - b)[Math.floor(smoothShare * deviations.length)]
}

const luma = (rgb: Uint8Array, i: number) => 0.299 * rgb[3 * i] + 0.587 * rgb[3 * i + 1] + 0.114 * rgb[3 * i + 2]

/** The ground with so much grain added that it has as much as the subject; as it was where it has enough. */
export function matchGrain(ground: Picture, subject: Picture, matte: Mask): Picture {
  const has = grainOf(ground, null)
  const missing = Math.sqrt(Math.max(0, Math.min(strongestGrain, grainOf(subject, matte)) ** 2 - has * has))
  if (missing < faintestGrain) return ground
  const random = createRandom(1)
  const { width, height } = ground
  const grain = Float32Array.from({ length: width * height }, () => random.next() + random.next() - 1)
  blurNumbers(grain, width, height, 1, 0.5)
  let square = 0
  for (const value of grain) square += value * value
  const scale = missing / Math.sqrt(square / grain.length)
  const rgb = new Uint8ClampedArray(ground.rgb)
  for (let i = 0; i < rgb.length; i++) rgb[i] = ground.rgb[i] + scale * grain[Math.floor(i / 3)]
  return { ...ground, rgb: new Uint8Array(rgb.buffer) }
}
