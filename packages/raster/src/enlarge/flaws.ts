import type { BlockQuantisation } from '../codec/jpeg-quantisation.ts'
import type { Pacer } from '../work.ts'
import { blockSide } from './block-transform.ts'
import { edgeWidth } from './edge-width.ts'
import { estimateNoise } from './estimate-noise.ts'
import { findQuantisation } from './find-quantisation.ts'
import type { Planes } from './planes.ts'

/** What is wrong with a picture before it is enlarged. */
export interface Flaws {
  /** How the picture was compressed, where it was and was not resampled since. */
  readonly compression: BlockQuantisation | undefined
  /** Standard deviation of white noise in luma and in the colour differences, of 255 levels. */
  readonly lumaNoise: number
  readonly colourNoise: number
  /** How coarsely JPEG rounded it: the mean of its ten lowest luma steps over 16; 0 where it was not compressed. */
  readonly coarseness: number
  /** How blurred it is: 0 where its sharper edges are sharp or too few, 1 where they are three pixels wide or more. */
  readonly softness: number
  /** Standard deviation in pixels of the blur that would make sharp edges so wide. */
  readonly blur: number
}

/** The worst that the network was trained on; what is worse is treated as this. */
const mostNoise = 9
const mostCoarseness = 1.05
/** Widths in pixels between which pictures go from sharp to soft. */
const sharpEdge = 1.4
const softEdge = 3
/** Width of an edge that was blurred by a standard deviation of 1 pixel. */
const widthOfBlur = 2.1
/** What is less than this is best left alone: it is as likely texture as noise, and enlarging hardly shows it. */
const visibleNoise = 2
const visibleCoarseness = 0.25

/**
 * Estimates noise and, where the file did not tell it (`told`), how the picture was compressed. A clean picture gets 0
 * or little for all.
 */
export async function findFlaws(planes: Planes, told: BlockQuantisation | undefined, pacer: Pacer): Promise<Flaws> {
  const compression = told ?? (await findQuantisation(planes.luma, pacer))
  return describe(planes, compression, pacer)
}

/** What the network itself made has no traces of compression, but may be soft, and noisy where it took noise for detail. */
export const findFlawsAgain = (planes: Planes, pacer: Pacer): Promise<Flaws> => describe(planes, undefined, pacer)

async function describe(
  { luma, blueness, redness }: Planes,
  compression: BlockQuantisation | undefined,
  pacer: Pacer,
): Promise<Flaws> {
  const origin = compression ?? { originX: 0, originY: 0 }
  const [lumaNoise, blueNoise, redNoise] = await estimateNoise([luma, blueness, redness], origin, pacer)
  const width = await edgeWidth(luma, pacer)
  return {
    compression,
    lumaNoise,
    colourNoise: (blueNoise + redNoise) / 2,
    coarseness: compression ? coarsenessOf(compression) : 0,
    blur: Math.sqrt(Math.max(0, width ** 2 - sharpEdge ** 2)) / widthOfBlur,
    softness: softnessOf(width),
  }
}

/** How soft a picture is whose sharper edges are so many pixels wide: 0 to 1. */
export const softnessOf = (width: number): number =>
  Math.min(1, Math.max(0, (width - sharpEdge) / (softEdge - sharpEdge)))

function coarsenessOf({ steps }: BlockQuantisation): number {
  const low = Array.from(steps).filter((_, i) => Math.floor(i / blockSide) + (i % blockSide) <= 3)
  return low.reduce((sum, step) => sum + step, 0) / low.length / 16
}

/** Whether there are flaws to be seen that are no blur; a picture where they cannot is not mended. */
export const areVisible = ({ lumaNoise, colourNoise, coarseness }: Flaws): boolean =>
  lumaNoise > visibleNoise || colourNoise > 2 * visibleNoise || coarseness > visibleCoarseness

/** The numbers that tune the network to a picture; `again` where the picture is what the network itself made. */
export function featuresOf(flaws: Flaws, again: boolean): number[] {
  const lumaNoise = Math.min(mostNoise, flaws.lumaNoise)
  const colourNoise = Math.min(mostNoise, flaws.colourNoise)
  const coarseness = Math.min(mostCoarseness, flaws.coarseness)
  return [
    lumaNoise / 8,
    1 - Math.exp(-lumaNoise / 1.5),
    colourNoise / 8,
    coarseness,
    1 - Math.exp(-4 * coarseness),
    again ? 1 : 0,
    flaws.softness,
    flaws.softness ** 2,
  ]
}
