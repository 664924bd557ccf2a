import { growMask, type Mask, softenMask } from '@sfumato/raster'

/** How far a brushed mask is grown and softened for painting, as a share of the region's shorter side. */
const brushShare = 0.012

/**
 * The mask as the painter sees it. A brush blob (`manual`) is grown and softened a little, since brushed rims are
 * tight and rough; the edge of a segmentation (`automatic`) is kept as it is.
 */
export const paintedMask = (mask: Mask, maskType: 'manual' | 'automatic'): Mask => {
  if (maskType === 'automatic') return mask
  const radiusPixels = Math.max(2, Math.round(Math.min(mask.width, mask.height) * brushShare))
  return softenMask(growMask(mask, radiusPixels), radiusPixels)
}
