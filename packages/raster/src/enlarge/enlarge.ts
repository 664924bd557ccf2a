import type { BlockQuantisation } from '../codec/jpeg-quantisation.ts'
import { continueSmoothly } from '../complete/continue-smoothly.ts'
import type { Picture, Work } from '../picture.ts'
import { createRandom } from '../random.ts'
import { resizeMask } from '../resample/resize-mask.ts'
import { assertSize } from '../resample/resize-picture.ts'
import { createPacer, type Pacer } from '../work.ts'
import { deblur } from './deblur.ts'
import { edgeWidth } from './edge-width.ts'
import { softnessOf } from './flaws.ts'
import { grow } from './grow.ts'
import { mend } from './mend.ts'
import { colourOf, type Plane, type Planes, planesOf, resizePlanes } from './planes.ts'

/** How far a picture is refined. */
export interface EnlargeOptions {
  /** Refinement steps, 10 to 50; every one brings out a little more. */
  readonly steps: number
  /** Chooses the fine grain that hides rounding. */
  readonly seed: number
  /** How the picture was compressed, where it is as it was decoded from a JPEG file. */
  readonly compression?: BlockQuantisation | null
}

/** One round of refinement at 10 steps, and one more for each so many further steps, fractions included. */
const stepsARound = 10
/** A picture that shrinks to less than this is mended afterwards: most flaws shrink away, and it takes less time. */
const leastMendedBefore = 0.7

/**
 * Brings a picture to a size and makes it crisp: a small network doubles it, which leaves out noise and traces of
 * compression where there are any, and back-projection brings it in line with what it was made of. The size may be
 * larger, the same or smaller. Colours stay. Throws a `RangeError` for other steps than 10 to 50.
 */
export async function enlarge(
  picture: Picture,
  width: number,
  height: number,
  options: EnlargeOptions,
  work?: Work,
): Promise<Picture> {
  assertSize(width, height)
  const { steps, seed } = options
  if (!(steps >= 10 && steps <= 50)) throw new RangeError(`Expected 10 to 50 steps but received ${steps}`)
  const pacer = createPacer(work)
  const visible = picture.alpha ? await withoutHidden(picture, picture.alpha, pacer) : picture
  const compression = options.compression ?? undefined
  const rounds = steps / stepsARound
  const planes =
    width > picture.width || height > picture.height
      ? await grow(await planesOf(visible, picture.width, picture.height, pacer), width, height, {
          rounds,
          compression,
          pacer,
        })
      : await shrink(visible, width, height, { rounds, compression, pacer })
  await addGrain(planes.luma, seed, pacer)
  const rgb = await colourOf(planes, pacer, 0.97)
  const alpha = picture.alpha && resizeMask({ ...picture, data: picture.alpha }, width, height).data
  await pacer.pause(1)
  return { width, height, rgb, alpha }
}

interface Shrinking {
  readonly rounds: number
  readonly compression: BlockQuantisation | undefined
  readonly pacer: Pacer
}

/** A picture at its own or a smaller size: mended where it needs it and sharpened as far as it is soft. */
async function shrink(picture: Picture, width: number, height: number, task: Shrinking): Promise<Planes> {
  const { rounds, compression, pacer } = task
  const mendsFirst = width / picture.width >= leastMendedBefore
  const size = mendsFirst ? picture : { width, height }
  const raw = await planesOf(picture, size.width, size.height, pacer)
  const mended = await mend(raw, mendsFirst ? compression : undefined, pacer)
  const planes = await resizePlanes(mended, width, height, 'lanczos3', pacer, 0.8)
  const softness = softnessOf(await edgeWidth(planes.luma, pacer))
  return { ...planes, luma: await deblur(planes.luma, rounds, softness, pacer) }
}

/** Standard deviation of the grain: too little to see, enough to keep smooth areas from banding. */
const grain = 0.25

async function addGrain({ width, height, values }: Plane, seed: number, pacer: Pacer): Promise<void> {
  const random = createRandom(seed)
  for (let y = 0; y < height; y++) {
    if (pacer.due()) await pacer.pause(0.95)
    for (let i = y * width; i < (y + 1) * width; i++) values[i] += grain * (random.next() + random.next() - 1) * 2.45
  }
}

/** Transparent pixels take the colours of what is visible around them, so that these do not mix with hidden ones. */
async function withoutHidden(picture: Picture, alpha: Uint8Array, pacer: Pacer): Promise<Picture> {
  const kind = alpha.map(value => (value < 16 ? 1 : 0))
  if (!kind.includes(1) || !kind.includes(0)) return picture
  const values = new Float32Array(picture.rgb)
  await continueSmoothly(values, kind, picture.width, picture.height, pacer, () => 0)
  return { ...picture, rgb: new Uint8Array(new Uint8ClampedArray(values).buffer) }
}
