import type { ExpandedCanvas } from '@sfumato/contract'
import type { Mask, Picture } from '@sfumato/raster'

/** True where any pixel of a picture's border is fully transparent: there is nothing to continue there. */
export const hasTransparentBorder = ({ width, height, alpha }: Picture): boolean => {
  if (!alpha) return false
  for (let x = 0; x < width; x++) if (alpha[x] === 0 || alpha[(height - 1) * width + x] === 0) return true
  for (let y = 0; y < height; y++) if (alpha[y * width] === 0 || alpha[y * width + width - 1] === 0) return true
  return false
}

/** The alpha of a grown canvas: inside the original its own, outside that of the nearest border pixel. */
export const continuedAlpha = (picture: Picture, { width, height, original }: ExpandedCanvas): Mask | null => {
  if (!picture.alpha) return null
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    const row = Math.min(original.height - 1, Math.max(0, y - original.y)) * original.width
    for (let x = 0; x < width; x++) {
      data[y * width + x] = picture.alpha[row + Math.min(original.width - 1, Math.max(0, x - original.x))]
    }
  }
  return { width, height, data }
}
