import type { Mask, Picture, Work } from '../picture.ts'
import { createRandom } from '../random.ts'
import { resizeMask } from '../resample/resize-mask.ts'
import { createPacer } from '../work.ts'
import { locateSubject } from './locate.ts'
import { refineAlpha } from './refine-alpha.ts'

/** A subject's alpha and how sure the cut-out is of it. */
export interface CutOut {
  /** 255 = subject, 0 = ground, in between at soft edges; all 0 where no subject was found. */
  readonly alpha: Mask
  /** 0 to 1: above about 0.8 the cut is rarely wrong, below about 0.5 it is a guess. */
  readonly confidence: number
}

/**
 * Finds the subject of a picture and cuts it out: colours and edges say where it is, at a small size; its soft edge is
 * then worked out at full size. The picture's own alpha is not looked at. The same picture gives the same cut.
 */
export async function cutOut(picture: Picture, work?: Work): Promise<CutOut> {
  const pacer = createPacer(work)
  const { width, height } = picture
  const located = await locateSubject(picture, createRandom(1), pacer)
  const cut = { width: located.width, height: located.height, data: located.labels.map(value => 255 * value) }
  const soft = resizeMask(cut, width, height)
  const band = Math.max(2, Math.ceil((1.8 * width) / located.width) + 1)
  const data = await refineAlpha(picture, { soft: soft.data, band }, pacer)
  await pacer.pause(1)
  return { alpha: { width, height, data }, confidence: Math.round(1000 * located.confidence) / 1000 }
}
