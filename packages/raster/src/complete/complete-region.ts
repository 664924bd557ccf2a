import { compositeExact } from '../compose/composite-exact.ts'
import { crop, cropMask } from '../compose/crop.ts'
import { paste } from '../compose/paste.ts'
import { assertSameSize } from '../compose/same-size.ts'
import { maskBounds } from '../mask/mask-values.ts'
import type { Mask, Picture, Rectangle, Work } from '../picture.ts'
import { createRandom } from '../random.ts'
import { createPacer, type Pacer } from '../work.ts'
import { continueSmoothly } from './continue-smoothly.ts'
import { markFringe } from './fringe.ts'
import { guidanceFrom } from './guidance.ts'
import { meetFringe } from './meet-fringe.ts'
import { solvePoisson } from './poisson.ts'
import { createPyramid } from './pyramid.ts'
import { synthesise } from './synthesise.ts'

/** What a completion is made from. */
export interface CompleteOptions {
  /** Another seed gives another completion. */
  readonly seed: number
  /** Pixels (128 and above) that must not be copied from, such as a subject that would appear twice. */
  readonly forbidden?: Mask
  /** The direction in which sources are preferred: `horizontal` keeps horizons level. Default `any`. */
  readonly axis?: 'any' | 'horizontal' | 'vertical'
}

/** Fewer whole patches than this are no texture to continue; colours are then continued smoothly. */
const fewestSources = 100
/** Alpha below this hides a pixel's colour; it is neither looked at nor copied. */
const visibleAlpha = 16

/**
 * Completes the part of a picture where the mask is 128 or more from what surrounds it; everything else stays bit for
 * bit. Texture and structure are continued by coarse-to-fine patch synthesis (Wexler and others, "Space-Time
 * Completion of Video", 2007) and joined in the gradient domain. An alpha channel is continued smoothly.
 * Throws a `RangeError` where nothing visible is left outside the mask to continue from.
 */
export async function completeRegion(
  picture: Picture,
  mask: Mask,
  options: CompleteOptions,
  work?: Work,
): Promise<Picture> {
  assertSameSize(picture, mask, 'the mask')
  if (options.forbidden) assertSameSize(picture, options.forbidden, 'the forbidden mask')
  const pacer = createPacer(work)
  const bounds = maskBounds(mask)
  if (!bounds) return picture
  const window = surroundings(bounds, picture)
  const part = crop(picture, window)
  const partMask = cropMask(mask, window)
  const forbidden = options.forbidden && cropMask(options.forbidden, window)
  const completed = await completePart(part, partMask, { ...options, forbidden }, pacer)
  await pacer.pause(1)
  return paste(picture, compositeExact(part, completed, partMask), window)
}

/** The part of the picture that is looked at: the region and about its own size to each side. */
function surroundings(bounds: Rectangle, picture: Picture): Rectangle {
  const margin = Math.max(128, Math.round(0.8 * Math.max(bounds.width, bounds.height)))
  const x = Math.max(0, bounds.x - margin)
  const y = Math.max(0, bounds.y - margin)
  return {
    x,
    y,
    width: Math.min(picture.width, bounds.x + bounds.width + margin) - x,
    height: Math.min(picture.height, bounds.y + bounds.height + margin) - y,
  }
}

async function completePart(picture: Picture, mask: Mask, options: CompleteOptions, pacer: Pacer): Promise<Picture> {
  const { width, height, alpha } = picture
  const area = width * height
  const masked = new Uint8Array(area)
  for (let i = 0; i < area; i++) masked[i] = mask.data[i] >= 128 ? 1 : 0
  const fringe = await markFringe(picture, masked, pacer)
  const hole = new Uint8Array(area)
  const hidden = new Uint8Array(area)
  for (let i = 0; i < area; i++) {
    hole[i] = masked[i] | fringe[i]
    hidden[i] = alpha && alpha[i] < visibleAlpha && !hole[i] ? 1 : 0
  }
  assertSomethingVisible(hole, hidden)

  const rgb = hidden.includes(1) ? await withoutHidden(picture, hole, hidden, pacer) : picture.rgb
  const forbidden = hidden.slice()
  if (options.forbidden) for (let i = 0; i < area; i++) if (options.forbidden.data[i] >= 128) forbidden[i] = 1
  const levels = await createPyramid({ width, height, rgb, hole, forbidden }, pacer)
  const values = new Float32Array(rgb)
  const kind = hole.map((value, i) => (value ? 1 : hidden[i] ? 2 : 0))
  const random = createRandom(options.seed)
  if (levels[0].sources.length < fewestSources) {
    await continueSmoothly(values, kind, width, height, pacer, share => share)
  } else {
    const source = await synthesise(levels, options.axis ?? 'any', random, pacer)
    if (pacer.due()) await pacer.pause(0.9)
    for (let i = 0; i < area; i++) {
      if (source[i] >= 0) for (let c = 0; c < 3; c++) values[3 * i + c] = rgb[3 * source[i] + c]
    }
    const guidance = await guidanceFrom(rgb, hole, source, width, height, pacer)
    await solvePoisson(values, kind, width, height, guidance, 4, pacer, share => 0.9 + 0.1 * share)
  }
  if (fringe.includes(1)) await meetFringe(values, rgb, masked, fringe, width, height, pacer)
  const completed = new Uint8ClampedArray(values)
  return {
    width,
    height,
    rgb: new Uint8Array(completed.buffer),
    alpha: alpha && (await continueAlpha(alpha, masked, width, height, pacer)),
  }
}

function assertSomethingVisible(hole: Uint8Array, hidden: Uint8Array): void {
  for (let i = 0; i < hole.length; i++) if (!hole[i] && !hidden[i]) return
  throw new RangeError('Expected something visible outside the mask to continue from but the mask covers everything')
}

/** Colours with those of hidden pixels replaced by what is visible around them. */
async function withoutHidden(
  { width, height, rgb }: Picture,
  hole: Uint8Array,
  hidden: Uint8Array,
  pacer: Pacer,
): Promise<Uint8Array> {
  const values = new Float32Array(rgb)
  const kind = hole.map((value, i) => (value ? 2 : hidden[i]))
  await continueSmoothly(values, kind, width, height, pacer, () => 0)
  return new Uint8Array(new Uint8ClampedArray(values).buffer)
}

async function continueAlpha(
  alpha: Uint8Array,
  masked: Uint8Array,
  width: number,
  height: number,
  pacer: Pacer,
): Promise<Uint8Array> {
  const values = new Float32Array(3 * alpha.length)
  for (let i = 0; i < alpha.length; i++) values[3 * i] = alpha[i]
  await continueSmoothly(values, masked, width, height, pacer, () => 0.99)
  const continued = new Uint8ClampedArray(alpha.length)
  for (let i = 0; i < alpha.length; i++) continued[i] = values[3 * i]
  return new Uint8Array(continued.buffer)
}
