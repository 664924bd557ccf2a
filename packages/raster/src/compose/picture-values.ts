import type { Mask, Picture } from '../picture.ts'
import { assertSize } from '../resample/resize-picture.ts'
import { assertSameSize } from './same-size.ts'

/** An opaque picture of one colour, 0 to 255 each. */
export function solid(width: number, height: number, colour: readonly [number, number, number]): Picture {
  assertSize(width, height)
  const rgb = new Uint8Array(3 * width * height)
  for (let i = 0; i < rgb.length; i += 3) rgb.set(colour, i)
  return { width, height, rgb, alpha: null }
}

/** The picture laid on white; an opaque picture is returned as it is. */
export function flattenOnWhite(picture: Picture): Picture {
  const { width, height, alpha } = picture
  if (!alpha) return picture
  const rgb = new Uint8Array(3 * width * height)
  for (let i = 0; i < alpha.length; i++) {
    const white = 255 * (255 - alpha[i])
    for (let c = 0; c < 3; c++) rgb[3 * i + c] = Math.round((picture.rgb[3 * i + c] * alpha[i] + white) / 255)
  }
  return { width, height, rgb, alpha: null }
}

/** The same colours with another alpha; `null` makes the picture opaque. */
export function withAlpha(picture: Picture, alpha: Mask | null): Picture {
  if (alpha) assertSameSize(picture, alpha, 'the alpha')
  return { width: picture.width, height: picture.height, rgb: picture.rgb, alpha: alpha?.data ?? null }
}
