import {
  coverage,
  cutOut,
  invertMask,
  type Mask,
  type Picture,
  type Rectangle,
  rectangleMask,
  resizeMask,
  resizePicture,
} from '@sfumato/raster'
import { zeroMeanCorrelation } from '@sfumato/raster/metrics'

/** The subject is compared at this length of the longer side, in pixels. */
const comparedSide = 256
/** What the cut-out finds with less confidence, or that is as small or large as this, is no subject to recognise. */
const leastConfidence = 0.45
const subjectShares = [0.004, 0.55] as const

/**
 * A photograph's subject: the traced one where there is one, else what the cut-out finds with confidence; `null` where
 * it finds none.
 */
export const recognisedSubject = async (truth: Picture, traced: Mask | null): Promise<Mask | null> => {
  if (traced) return traced
  const { alpha, confidence } = await cutOut(truth)
  const share = coverage(alpha)
  return confidence < leastConfidence || share < subjectShares[0] || share > subjectShares[1] ? null : alpha
}

/** A mask without what lies on new canvas. */
const within = (mask: Mask, kept: Rectangle): Mask => {
  const inside = rectangleMask(mask.width, mask.height, kept)
  return { ...mask, data: mask.data.map((value, i) => value & inside.data[i]) }
}

/** How alike the most similar place on new canvas is to what the kept part shows of the subject, -1 to 1. */
export const duplication = (expanded: Picture, subject: Mask | null, kept: Rectangle): number => {
  if (!subject) return Number.NaN
  const scale = Math.min(1, comparedSide / Math.max(expanded.width, expanded.height))
  const [width, height] = [Math.round(expanded.width * scale), Math.round(expanded.height * scale)]
  const area = invertMask(rectangleMask(expanded.width, expanded.height, kept))
  return zeroMeanCorrelation(
    resizePicture(expanded, width, height),
    resizeMask(within(subject, kept), width, height),
    resizeMask(area, width, height),
  )
}
