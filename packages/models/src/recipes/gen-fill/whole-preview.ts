import {
  compositeExact,
  crop,
  cropMask,
  type Mask,
  type Picture,
  paste,
  type Rectangle,
  resizeMask,
  resizePicture,
} from '@sfumato/raster'
import type { ShowPreview } from '../steps/paint-context.ts'
import { previewSide } from '../steps/previews.ts'

/**
 * Shows what is painted of a region in its place in the whole picture, which is scaled down to a preview's size when
 * the first look comes.
 */
export const wholePreview = (whole: Picture, mask: Mask, { x, y, width, height }: Rectangle): ShowPreview => {
  const scale = Math.min(1, previewSide / Math.max(whole.width, whole.height))
  const scaled = (length: number) => Math.max(1, Math.round(length * scale))
  const sides = [scaled(whole.width), scaled(whole.height)] as const
  const place = { x: Math.min(sides[0] - 1, Math.round(x * scale)), y: Math.min(sides[1] - 1, Math.round(y * scale)) }
  const part = {
    ...place,
    width: Math.min(scaled(width), sides[0] - place.x),
    height: Math.min(scaled(height), sides[1] - place.y),
  }
  let small: { readonly whole: Picture; readonly kept: Picture; readonly mask: Mask } | undefined
  return painted => {
    if (!small) {
      const picture = resizePicture(whole, ...sides, { kernel: 'area' })
      small = { whole: picture, kept: crop(picture, part), mask: cropMask(resizeMask(mask, ...sides), part) }
    }
    const patch = compositeExact(small.kept, resizePicture(painted, part.width, part.height), small.mask)
    return paste(small.whole, patch, part)
  }
}
