import { assertSameSize } from '../compose/same-size.ts'
import type { Mask, Picture } from '../picture.ts'
import { exactLuma } from './exact-luma.ts'

/**
 * Mean size of the Laplacian of luma where the mask is not 0; what is smeared has little. The picture's outermost
 * pixels are left out. `NaN` where nothing is counted.
 */
export function textureEnergy(picture: Picture, mask: Mask): number {
  assertSameSize(picture, mask, 'the mask')
  const { width, height } = picture
  const luma = exactLuma(picture)
  let sum = 0
  let count = 0
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1, i = y * width + 1; x < width - 1; x++, i++) {
      if (mask.data[i] === 0) continue
      sum += Math.abs(4 * luma[i] - luma[i - 1] - luma[i + 1] - luma[i - width] - luma[i + width])
      count++
    }
  }
  return sum / count
}
