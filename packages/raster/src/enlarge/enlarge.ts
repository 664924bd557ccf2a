import { continueSmoothly } from '../complete/continue-smoothly.ts'
import { blurNumbersPaced } from '../filter/box-blur.ts'
import type { Picture, Work } from '../picture.ts'
import { createRandom } from '../random.ts'
import { resizeMask } from '../resample/resize-mask.ts'
import { assertSize } from '../resample/resize-picture.ts'
import { createPacer, type Pacer } from '../work.ts'
import { findFlaws } from './flaws.ts'
import { mend } from './mend.ts'
import { colourOf, type Plane, planesOf, resizePlane } from './planes.ts'
import { backProject, deblur } from './refine.ts'

/** How far a picture is refined. */
export interface EnlargeOptions {
  /** Refinement steps, 10 to 50; every one brings out a little more. */
  readonly steps: number
  /** Chooses the fine grain that hides rounding. */
  readonly seed: number
}

/** One round of refinement at 10 steps, and one more for each so many further steps, fractions included. */
const stepsARound = 10

/**
 * Brings a picture to a size and makes it crisp: noise and compression blocks are taken out where there are any,
 * detail is brought out by back-projection, edges are sharpened with restraint. The size may be larger, the same or
 * smaller. Colours stay. Throws a `RangeError` for other steps than 10 to 50.
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
  const grows = width > picture.width || height > picture.height
  // What shrinks does so first: most flaws shrink away.
  const raw = grows
    ? await planesOf(visible, picture.width, picture.height, pacer)
    : await planesOf(visible, width, height, pacer)
  const source = await mend(raw, findFlaws(raw.luma), pacer)
  await pacer.pause(0.1)

  const rounds = steps / stepsARound
  const resized = await resizePlane(source.luma, width, height, 'lanczos3', pacer, 0.12)
  const refined = grows
    ? await backProject(resized, source.luma, rounds, pacer, done => 0.15 + 0.6 * done)
    : await deblur(resized, rounds, pacer)
  await pacer.pause(0.8)
  const luma = await sharpened(refined, steps, Math.max(1, width / picture.width), pacer)
  await pacer.pause(0.82)
  addGrain(luma.values, seed)
  await pacer.pause(0.84)
  const blueness = await resizePlane(source.blueness, width, height, 'lanczos3', pacer, 0.85)
  const redness = await resizePlane(source.redness, width, height, 'lanczos3', pacer, 0.9)
  const rgb = colourOf({ luma, blueness, redness })
  const alpha = picture.alpha && resizeMask({ ...picture, data: picture.alpha }, width, height).data
  await pacer.pause(1)
  return { width, height, rgb, alpha }
}

/** Amounts of sharpening at 10 and at 50 steps. */
const leastSharpening = 0.05
const mostSharpening = 0.25
/** Detail beyond this many levels is not raised any further: no halos at strong edges. */
const mostDetail = 10

async function sharpened({ width, height, values }: Plane, steps: number, scale: number, pacer: Pacer): Promise<Plane> {
  const amount = leastSharpening + ((mostSharpening - leastSharpening) * (steps - 10)) / 40
  const soft = values.slice()
  await blurNumbersPaced(soft, width, height, 1, 0.45 * scale + 0.3, pacer, 0.8)
  const result = values.map((value, i) => {
    const detail = value - soft[i]
    return value + (amount * detail) / (1 + Math.abs(detail) / mostDetail)
  })
  return { width, height, values: result }
}

/** Standard deviation of the grain: too little to see, enough to keep smooth areas from banding. */
const grain = 0.4

function addGrain(values: Float32Array, seed: number): void {
  const random = createRandom(seed)
  for (let i = 0; i < values.length; i++) values[i] += grain * (random.next() + random.next() - 1) * 2.45
}

/** Transparent pixels take the colours of what is visible around them, so that these do not mix with hidden ones. */
async function withoutHidden(picture: Picture, alpha: Uint8Array, pacer: Pacer): Promise<Picture> {
  const kind = alpha.map(value => (value < 16 ? 1 : 0))
  if (!kind.includes(1) || !kind.includes(0)) return picture
  const values = new Float32Array(picture.rgb)
  await continueSmoothly(values, kind, picture.width, picture.height, pacer, () => 0)
  return { ...picture, rgb: new Uint8Array(new Uint8ClampedArray(values).buffer) }
}
