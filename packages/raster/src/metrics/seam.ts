import { assertSameSize } from '../compose/same-size.ts'
import type { Mask, Picture } from '../picture.ts'
import { exactLuma } from './exact-luma.ts'

/** Keeps the ratio finite where everything beside the border is flat. */
const flatStep = 0.5

/**
 * How much luma jumps across the border of a mask (0 and not 0) compared with one pixel to either side: 1 where the
 * border cannot be told. `NaN` where the mask has no border at least 3 pixels within the picture.
 */
export function seam(picture: Picture, mask: Mask): number {
  assertSameSize(picture, mask, 'the mask')
  const { width, height } = picture
  const luma = exactLuma(picture)
  let across = 0
  let beside = 0
  let count = 0
  for (let y = 2; y < height - 3; y++) {
    for (let x = 2, i = y * width + 2; x < width - 3; x++, i++) {
      for (const step of [1, width]) {
        const next = i + step
        if ((mask.data[i] === 0) === (mask.data[next] === 0)) continue
        across += Math.abs(luma[i] - luma[next])
        beside += Math.abs(luma[i] - luma[i - step]) + Math.abs(luma[next] - luma[next + step])
        count++
      }
    }
  }
  return across / count / (beside / (2 * count) + flatStep)
}
