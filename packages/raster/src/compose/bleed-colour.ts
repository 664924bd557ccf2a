import type { Picture } from '../picture.ts'
import { resizePicture } from '../resample/resize-picture.ts'

/** Alpha below this counts as hidden: its colour is not to be trusted. */
const visibleAlpha = 8

/**
 * An opaque picture whose transparent pixels carry the colour of the visible ones around them (push-pull over a
 * pyramid), so that filters and painters that know no alpha never pull a hidden colour or a paper white into view.
 * Visible pixels keep their colour.
 */
export function bleedColour(picture: Picture): Picture {
  const { width, height, alpha } = picture
  if (!alpha) return picture
  const rgb = picture.rgb.slice()
  const opaque = { width, height, rgb, alpha: null }
  if (alpha.every(value => value >= visibleAlpha) || (width === 1 && height === 1)) return opaque
  const smaller = resizePicture(picture, Math.ceil(width / 2), Math.ceil(height / 2), { kernel: 'area' })
  const coarse = resizePicture(bleedColour(smaller), width, height, { kernel: 'mitchell' })
  for (let i = 0; i < alpha.length; i++) {
    if (alpha[i] < visibleAlpha) rgb.set(coarse.rgb.subarray(3 * i, 3 * i + 3), 3 * i)
  }
  return opaque
}
