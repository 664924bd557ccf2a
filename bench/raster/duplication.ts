import {
  coverage,
  crop,
  cropMask,
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

/**
 * What must not appear twice: what the kept part shows of the subject, where half of that fits beside the kept part;
 * else the most distinctive window of the subject or, without one, of the kept part's middle. It does not depend on
 * what an engine took for the subject.
 */
export const recognisedPart = (truth: Picture, subject: Mask | null, kept: Rectangle): Mask => {
  const shown = subject && within(subject, kept)
  if (shown && !Number.isNaN(duplication(truth, shown, kept))) return shown
  return mostDistinctiveWindow(truth, shown, kept)
}

/** A mask without what lies on new canvas. */
const within = (mask: Mask, kept: Rectangle): Mask => {
  const inside = rectangleMask(mask.width, mask.height, kept)
  return { ...mask, data: mask.data.map((value, i) => value & inside.data[i]) }
}

/** Windows are squares of this share of the kept part's shorter side, compared at this length of its longer one. */
const windowShare = 0.3
const windowSide = 112
/** Windows lie at so many places across and down the middle of the kept part. */
const places = 5
/** A window of the subject shows mostly the subject. */
const leastOfSubject = 0.6
const middleShare = 0.7

/** The square window that looks least like any other place of the kept part. */
const mostDistinctiveWindow = (truth: Picture, subject: Mask | null, kept: Rectangle): Mask => {
  const scale = Math.min(1, windowSide / Math.max(kept.width, kept.height))
  const [width, height] = [Math.round(kept.width * scale), Math.round(kept.height * scale)]
  const small = resizePicture(crop(truth, kept), width, height)
  const shown = subject && resizeMask(cropMask(subject, kept), width, height)
  const side = Math.round(windowShare * Math.min(width, height))
  let best = { alike: Number.POSITIVE_INFINITY, x: (width - side) >> 1, y: (height - side) >> 1 }
  for (let n = 0; n < places * places; n++) {
    const at = (length: number, place: number) =>
      Math.round(length / 2 - side / 2 + middleShare * (length - side) * (place / (places - 1) - 0.5))
    const window = { x: at(width, n % places), y: at(height, Math.floor(n / places)), width: side, height: side }
    if (shown && coverage(cropMask(shown, window)) < leastOfSubject) continue
    const own = rectangleMask(width, height, window)
    const alike = zeroMeanCorrelation(small, own, invertMask(around(window, width, height)))
    if (alike < best.alike) best = { alike, x: window.x, y: window.y }
  }
  return rectangleMask(truth.width, truth.height, {
    x: kept.x + Math.round(best.x / scale),
    y: kept.y + Math.round(best.y / scale),
    width: Math.round(side / scale),
    height: Math.round(side / scale),
  })
}

/** A window with half its size to each side: what overlaps it is like it by nature. */
const around = ({ x, y, width, height }: Rectangle, allWidth: number, allHeight: number): Mask => {
  const left = Math.max(0, x - (width >> 1))
  const top = Math.max(0, y - (height >> 1))
  const right = Math.min(allWidth, x + width + (width >> 1))
  const bottom = Math.min(allHeight, y + height + (height >> 1))
  return rectangleMask(allWidth, allHeight, { x: left, y: top, width: right - left, height: bottom - top })
}

/** How alike the most similar place on new canvas is to a part of the kept picture, -1 to 1. */
export const duplication = (expanded: Picture, part: Mask, kept: Rectangle): number => {
  const scale = Math.min(1, comparedSide / Math.max(expanded.width, expanded.height))
  const [width, height] = [Math.round(expanded.width * scale), Math.round(expanded.height * scale)]
  const area = invertMask(rectangleMask(expanded.width, expanded.height, kept))
  return zeroMeanCorrelation(
    resizePicture(expanded, width, height),
    resizeMask(part, width, height),
    resizeMask(area, width, height),
  )
}
