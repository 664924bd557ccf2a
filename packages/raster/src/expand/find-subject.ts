import { cutOut } from '../cut-out/cut-out.ts'
import { coverage } from '../mask/mask-values.ts'
import type { Mask, Picture, Work } from '../picture.ts'
import { resizeMask } from '../resample/resize-mask.ts'
import { resizePicture } from '../resample/resize-picture.ts'

/** The subject is looked for at this size: its place matters, its edge is refined at the old frame only. */
const searchPixels = 80_000
/** Below this the cut-out is a guess, and what a guess forbids would starve the completion. */
const leastConfidence = 0.45
const subjectShares = [0.004, 0.55] as const
/** A "subject" that covers more than this of two opposite edges and of an edge between them is ground or sky. */
const mostOfBothEdges = 0.08
const mostBetween = 0.5

/** The alpha of a picture's subject, at the picture's size; `null` where none is found with confidence. */
export async function findSubject(picture: Picture, work: Work): Promise<Mask | null> {
  const { width, height } = picture
  const scale = Math.min(1, Math.sqrt(searchPixels / (width * height)))
  const [smallWidth, smallHeight] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))]
  const { alpha, confidence } = await cutOut(resizePicture(picture, smallWidth, smallHeight), work)
  const share = coverage(alpha)
  const isSubject = confidence >= leastConfidence && share >= subjectShares[0] && share <= subjectShares[1]
  return isSubject && !runsAcross(alpha) ? resizeMask(alpha, width, height) : null
}

function runsAcross({ width, height, data }: Mask): boolean {
  const covered = (from: number, step: number, count: number) => {
    let sum = 0
    for (let k = 0, i = from; k < count; k++, i += step) if (data[i] >= 128) sum++
    return sum / count
  }
  const [left, right] = [covered(0, width, height), covered(width - 1, width, height)]
  const [top, bottom] = [covered(0, 1, width), covered(width * (height - 1), 1, width)]
  return (
    (Math.min(left, right) > mostOfBothEdges && Math.max(top, bottom) > mostBetween) ||
    (Math.min(top, bottom) > mostOfBothEdges && Math.max(left, right) > mostBetween)
  )
}
