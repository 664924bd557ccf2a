import { Failure } from '@sfumato/contract'
import {
  bleedColour,
  coverage,
  estimateForeground,
  flattenOnWhite,
  type Mask,
  type Picture,
  resizeMask,
  resizePicture,
} from '@sfumato/raster'
import type { Matte, PaintContext } from '../../painters/painter.ts'
import type { Studio } from '../recipe.ts'

/** A subject apart from its ground. */
export interface CutSubject {
  /** The whole picture without transparency: what the matte was found on. */
  readonly original: Picture
  /** The subject's own colours at soft edges. */
  readonly foreground: Picture
  readonly matte: Mask
}

/** Below this a cut-out is reported as uncertain. */
const sureConfidence = 0.5

/** Share of the picture below which there is no subject. */
const leastSubject = 0.002

const product = (a: Mask, b: Uint8Array): Mask => ({
  ...a,
  data: a.data.map((value, i) => Math.round((value * b[i]) / 255)),
})

/** The matte of a picture, found at the painter's working size and brought back to the picture's. */
const matteAtWorkingSize = async (picture: Picture, studio: Studio, context: PaintContext): Promise<Matte> => {
  const { width, height } = picture
  const scale = Math.min(1, Math.sqrt(studio.painter.workingPixels / (width * height)))
  const small = resizePicture(picture, Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)))
  const { alpha, confidence } = await studio.painter.matte(small, context)
  return { alpha: resizeMask(alpha, width, height), confidence }
}

/**
 * Finds the subject. Transparency that the picture brings is the matte, unless `force` asks to find the subject anew
 * within what is visible. An uncertain cut-out is reported; where there is none at all this throws `mask_empty`, since
 * a ground without a subject is nobody's wish.
 */
export const cutSubject = async (
  picture: Picture,
  force: boolean,
  studio: Studio,
  context: PaintContext,
): Promise<CutSubject> => {
  const original = bleedColour(picture)
  const { width, height } = picture
  if (picture.alpha && !force) {
    return { original, foreground: original, matte: { width, height, data: picture.alpha } }
  }
  // On white, since colours that bleed outwards would hide where a cut-out ends.
  const found = await matteAtWorkingSize(flattenOnWhite(picture), studio, context)
  const matte = picture.alpha ? product(found.alpha, picture.alpha) : found.alpha
  if (coverage(matte) < leastSubject) {
    throw new Failure(
      'mask_empty',
      '`image`: Expected a subject to keep but found none; a picture with transparency says exactly what to keep.',
    )
  }
  if (found.confidence < sureConfidence) {
    context.warn(
      'cut_out_uncertain',
      'The subject could not be told from its background with confidence; a picture with transparency gives an exact cut-out.',
    )
  }
  const foreground = await estimateForeground(original, matte, { signal: studio.signal })
  return { original, foreground, matte }
}
