import { createRandom } from '../random.ts'
import { findPieces } from './pieces.ts'
import type { CutScore } from './score.ts'
import { probably } from './segment.ts'
import { separation } from './separation.ts'
import type { SmallPicture } from './small-picture.ts'

/** A cut and what makes it believable. */
export interface RatedCut {
  readonly labels: Uint8Array
  readonly score: CutScore
}

/** Colours tell the sides of a cut with a body apart at least this well, and by so much better than without it. */
const leastSeparation = 0.9
const leastGain = 0.06
/** A body moves the subject's middle away from the picture's, and weakens its outline, by no more than this. */
const mostAside = 0.1
const mostEdgeLoss = 0.05
/** A cut with a body loses no more of the subject than this share of it, and gains no more of the upper border. */
const mostLost = 0.1
const mostUpperBorder = 0.2

/**
 * Looks for the rest of a subject that the lower border cuts off, such as the shoulders beneath a face: takes all that
 * lies beneath the cut for subject and cuts again. That cut is believed only if the sides then share far fewer colours,
 * which they do not where mere ground lies beneath. `null` where nothing of the subject was missing.
 */
export async function withBody<T extends RatedCut>(
  picture: SmallPicture,
  cut: RatedCut,
  recut: (guess: Uint8Array) => Promise<T>,
): Promise<T | null> {
  const { width } = picture
  // Chance of its own: a body that is not believed leaves what follows as it was.
  const random = createRandom(1)
  const needed = Math.max(leastSeparation, separation(picture, cut.labels, random) + leastGain)
  if (needed > 1) return null
  const body = await recut(guessBeneath(cut.labels, width))
  if (body.score.aside > cut.score.aside + mostAside || body.score.edge < cut.score.edge - mostEdgeLoss) return null
  if (lostShare(cut.labels, body.labels) > mostLost || upperGain(cut.labels, body.labels, width) > mostUpperBorder) {
    return null
  }
  return separation(picture, body.labels, random) >= needed ? body : null
}

/** A guess by which all that lies beneath the largest piece of a cut belongs to the subject. */
function guessBeneath(labels: Uint8Array, width: number): Uint8Array {
  const pieces = findPieces(labels, 1, width)
  const largest = pieces.area.indexOf(Math.max(...pieces.area))
  const begun = new Uint8Array(width)
  return labels.map((value, i) => {
    if (value && pieces.number[i] === largest) begun[i % width] = 1
    return value || begun[i % width] ? probably.subject : probably.ground
  })
}

/** Share of one cut's subject that another one takes for ground. */
function lostShare(before: Uint8Array, after: Uint8Array): number {
  let area = 0
  let lost = 0
  for (let i = 0; i < before.length; i++) {
    area += before[i]
    lost += before[i] & (1 - after[i])
  }
  return lost / Math.max(1, area)
}

/** Share of the upper border that is subject in one cut but was not in another. */
function upperGain(before: Uint8Array, after: Uint8Array, width: number): number {
  let gained = 0
  for (let x = 0; x < width; x++) gained += after[x] & (1 - before[x])
  return gained / width
}
