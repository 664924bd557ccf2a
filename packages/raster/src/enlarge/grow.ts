import type { BlockQuantisation } from '../codec/jpeg-quantisation.ts'
import type { Pacer } from '../work.ts'
import { backProject } from './back-project.ts'
import { beyondNoise, beyondRounding } from './explain-difference.ts'
import { areVisible, type Flaws, featuresOf, findFlaws, findFlawsAgain } from './flaws.ts'
import { holdInRange } from './hold-in-range.ts'
import { enlargeTwice } from './network/enlarge-twice.ts'
import { type Plane, type Planes, resizePlanes } from './planes.ts'

/** What a picture grows with. */
export interface Growing {
  /** Rounds of back-projection; may be fractional. */
  readonly rounds: number
  readonly compression: BlockQuantisation | undefined
  readonly pacer: Pacer
}

/** The network doubles a picture only where so much is left to grow; Lanczos3 does the rest as well. */
const leastGrowth = 1.4
/** A clean picture that grows by less has no use for the network. */
const leastCleanGrowth = 1.15

/** A picture at a larger size: doubled until it is as large or nearly so, resampled to the size, and back-projected. */
export async function grow(source: Planes, width: number, height: number, task: Growing): Promise<Planes> {
  const { rounds, compression, pacer } = task
  const flaws = await findFlaws(source, compression, pacer)
  const scale = Math.max(width / source.luma.width, height / source.luma.height)
  let planes = source
  if (scale >= leastCleanGrowth || areVisible(flaws)) {
    planes = await enlargeTwice(source, featuresOf(flaws, false), pacer, done => 0.4 * done)
  }
  while (planes !== source && width / planes.luma.width >= leastGrowth) {
    const again = featuresOf(await findFlawsAgain(planes, pacer), true)
    planes = await enlargeTwice(planes, again, pacer, done => 0.4 + 0.2 * done)
  }
  planes = await resizePlanes(planes, width, height, 'lanczos3', pacer, 0.62)
  await bringInLine(planes, source, flaws, rounds, pacer)
  await holdInRange(planes.luma, source.luma, pacer, 0.92)
  return planes
}

/** Back-projects all planes; colour has little detail, and one round is enough for it. */
async function bringInLine(planes: Planes, source: Planes, flaws: Flaws, rounds: number, pacer: Pacer): Promise<void> {
  const { compression, lumaNoise, colourNoise, blur } = flaws
  const explainLuma = async (difference: Plane) => {
    if (compression) await beyondRounding(difference, compression, pacer)
    beyondNoise(difference, lumaNoise)
  }
  const luma = { source: source.luma, blur, rounds, explain: explainLuma }
  await backProject(planes.luma, luma, pacer, done => 0.65 + 0.2 * done)
  // How coarsely JPEG rounded colours is not known, and it did so more than it did luma.
  if (compression) return
  const colour = { blur, rounds: 1, explain: async (difference: Plane) => beyondNoise(difference, colourNoise) }
  await backProject(planes.blueness, { ...colour, source: source.blueness }, pacer, () => 0.85)
  await backProject(planes.redness, { ...colour, source: source.redness }, pacer, () => 0.88)
}
