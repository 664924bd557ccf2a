import { blurMask } from '../filter/blur.ts'
import type { Mask } from '../picture.ts'

/** A mask whose edge is a ramp about `2 * radiusPixels` wide, centred on where the edge was. */
export function softenMask(mask: Mask, radiusPixels: number): Mask {
  return radiusPixels > 0 ? blurMask(mask, radiusPixels / 2) : mask
}
