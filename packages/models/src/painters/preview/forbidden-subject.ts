import {
  coverage,
  crop,
  cutOut,
  growMask,
  type Mask,
  type Picture,
  type Rectangle,
  resizeMask,
  resizePicture,
  type Work,
} from '@sfumato/raster'

/** The subject is looked for at this size: its place matters, its edge does not. */
const searchPixels = 120_000
/** Below this the cut-out is a guess, and forbidding a guess would starve the completion. */
const leastConfidence = 0.45
const subjectShares = [0.004, 0.55] as const
/** The subject's rim (shadow, blur) is forbidden with it, as a share of the shorter side. */
const rimShare = 0.02
/** A subject that the old edge cuts may be continued from this much of it, as a share of the shorter side. */
const edgeBandShare = 0.05

/** A "subject" that covers more than this of two opposite edges is the ground, not a subject. */
const mostOfBothEdges = 0.08

const edgeShare = ({ width, height, data }: Mask, line: 'left' | 'right' | 'top' | 'bottom'): number => {
  const sideways = line === 'top' || line === 'bottom'
  const length = sideways ? width : height
  const at = (k: number) =>
    sideways ? (line === 'top' ? 0 : height - 1) * width + k : k * width + (line === 'left' ? 0 : width - 1)
  let covered = 0
  for (let k = 0; k < length; k++) if (data[at(k)] >= 128) covered++
  return covered / length
}

const runsAcross = (mask: Mask): boolean =>
  Math.min(edgeShare(mask, 'left'), edgeShare(mask, 'right')) > mostOfBothEdges ||
  Math.min(edgeShare(mask, 'top'), edgeShare(mask, 'bottom')) > mostOfBothEdges

/**
 * What new canvas must not be copied from: the subject, since half an animal more is the failure one sees first. Where
 * the subject meets the old edge a thin band stays allowed, so that it is continued there and not cut off.
 * Absent where no subject is found with confidence. Same size as the canvas.
 */
export const forbiddenSubject = async (canvas: Picture, kept: Rectangle, work: Work): Promise<Mask | undefined> => {
  const original = crop(canvas, kept)
  const scale = Math.min(1, Math.sqrt(searchPixels / (kept.width * kept.height)))
  const small = resizePicture(
    original,
    Math.max(1, Math.round(kept.width * scale)),
    Math.max(1, Math.round(kept.height * scale)),
  )
  const { alpha, confidence } = await cutOut(small, work)
  const share = coverage(alpha)
  if (confidence < leastConfidence || share < subjectShares[0] || share > subjectShares[1] || runsAcross(alpha))
    return undefined
  const side = Math.min(kept.width, kept.height)
  const subject = growMask(resizeMask(alpha, kept.width, kept.height), Math.round(side * rimShare))
  const band = Math.round(side * edgeBandShare)
  const { width, height } = canvas
  const data = new Uint8Array(width * height)
  for (let y = 0; y < kept.height; y++) {
    for (let x = 0; x < kept.width; x++) {
      const nearGrownEdge =
        (kept.width < width && Math.min(x, kept.width - 1 - x) < band) ||
        (kept.height < height && Math.min(y, kept.height - 1 - y) < band)
      if (!nearGrownEdge) data[(kept.y + y) * width + kept.x + x] = subject.data[y * kept.width + x]
    }
  }
  return { width, height, data }
}
