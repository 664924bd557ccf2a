import { cutOut } from '../cut-out/cut-out.ts'
import { coverage } from '../mask/mask-values.ts'
import type { Mask, Picture, Work } from '../picture.ts'
import { resizeMask } from '../resample/resize-mask.ts'
import { resizePicture } from '../resample/resize-picture.ts'

/** The subject is looked for at this size: its place matters, its edge is refined at the old frame only. */
const searchPixels = 80_000
/** Below this the cut-out is a guess, and what a guess forbids would starve the completion. */
const leastConfidence = 0.5
/** From this confidence on the outline may be relied on, not only the place. */
const sureConfidence = 0.65
/** What covers more or less of the picture than this is no subject: dust, or the scene itself ... */
const subjectShares = [0.004, 0.65] as const
/** ... but a thing that stands out as clearly as this may fill the picture. */
const clearConfidence = 0.75
const mostOfClear = 0.95

/** A picture's subject, at the picture's size. */
export interface Subject {
  readonly alpha: Mask
  /** Whether its outline may be relied on; else only about where it is. */
  readonly sure: boolean
}

/** Finds a picture's subject; `null` where none is found with confidence. */
export async function findSubject(picture: Picture, work: Work): Promise<Subject | null> {
  const { width, height } = picture
  const scale = Math.min(1, Math.sqrt(searchPixels / (width * height)))
  const [smallWidth, smallHeight] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))]
  const { alpha, confidence } = await cutOut(resizePicture(picture, smallWidth, smallHeight), work)
  const share = coverage(alpha)
  const most = confidence >= clearConfidence ? mostOfClear : subjectShares[1]
  if (confidence < leastConfidence || share < subjectShares[0] || share > most) return null
  return { alpha: resizeMask(alpha, width, height), sure: confidence >= sureConfidence }
}
