import type { Mask } from '../picture.ts'
import { rasterError } from '../raster-error.ts'
import { resizeMask } from '../resample/resize-mask.ts'

const ratioTolerance = 0.01

/**
 * A mask at a picture's size. It may have been drawn at another size but must have the picture's aspect ratio, to
 * within 1 % or the half pixel that rounding of small sizes costs; else throws `mask_ratio`.
 */
export function fitMask(mask: Mask, width: number, height: number): Mask {
  const ratio = mask.width / mask.height
  const expected = width / height
  const rounding = 0.5 / Math.min(mask.width, mask.height)
  if (Math.abs(ratio / expected - 1) > Math.max(ratioTolerance, rounding)) {
    throw rasterError(
      'mask_ratio',
      `Expected a mask with the aspect ratio of the picture, ${width} x ${height}, but received ${mask.width} x ${mask.height}`,
    )
  }
  return resizeMask(mask, width, height)
}
