import type { DecodeLimits } from '../codec/decode-limits.ts'
import { decodePicture } from '../codec/decode-picture.ts'
import { luma } from '../filter/luma.ts'
import type { Mask, Picture } from '../picture.ts'

/** Luma that differs by less than this over a whole picture is the flat paper under a mask drawn in alpha. */
const contrastFloor = 16

/**
 * Reads a mask from a picture file: white = 255. A picture with alpha is laid on black; where its luma has no contrast
 * the alpha itself is the mask. Throws as `decodePicture` does.
 */
export async function readMask(bytes: Uint8Array, limits: DecodeLimits): Promise<Mask> {
  return maskFromPicture((await decodePicture(bytes, limits)).picture)
}

/** The rule of {@link readMask} for a decoded picture. */
export function maskFromPicture(picture: Picture): Mask {
  const mask = luma(picture)
  const alpha = picture.alpha
  if (!alpha) return mask
  const { width, height, data } = mask
  if (!hasContrast(data, alpha)) return { width, height, data: alpha.slice() }
  for (let i = 0; i < data.length; i++) data[i] = Math.round((data[i] * alpha[i]) / 255)
  return mask
}

/** Whether the visible pixels differ in luma; what fully transparent ones hide does not count. */
function hasContrast(data: Uint8Array, alpha: Uint8Array): boolean {
  let low = 255
  let high = 0
  for (let i = 0; i < data.length; i++) {
    if (alpha[i] === 0) continue
    if (data[i] < low) low = data[i]
    if (data[i] > high) high = data[i]
  }
  return high - low >= contrastFloor
}
