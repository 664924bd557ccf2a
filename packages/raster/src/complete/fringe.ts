import { crop, cropMask } from '../compose/crop.ts'
import { blurNumbersPaced } from '../filter/box-blur.ts'
import { squaredDistance } from '../mask/distance.ts'
import { maskBounds } from '../mask/mask-values.ts'
import type { Picture } from '../picture.ts'
import type { Pacer } from '../work.ts'

/** How far in pixels beyond a mask leftovers of what it covers are sought. */
const reachPixels = 4
/** From so far inside on, in pixels, a pixel shows the covered thing itself, also where the mask cuts its soft rim. */
const coveredPixels = [1.9, 5] as const
/** From so far outside on, in pixels, a pixel shows plain surroundings. */
const clearPixels = [reachPixels + 0.5, 9] as const
/** Both colours are means over about so many pixels along the rim. */
const meanSigma = 4
/** Below this distance of both colours they are too alike to tell. */
const leastContrast = 28
/** What differs by this much from its surroundings is marked once the mask is known to be tight. */
const visibleContrast = 20
/** Less of the rim than this with enough contrast says nothing about the whole. */
const leastShare = 0.4
/** Where the share falls by this much from one ring to the next, the thing, or empty canvas, ends sharply between. */
const sharpFall = 0.85
/** The ring after the steep fall belongs to the leftover too if it shows as much as this. */
const lastLeftover = 0.1
/** How clearly the share of the covered colour must fall; see {@link leftoverWidth}. */
const clearFall = 0.45

/**
 * Marks pixels just outside a mask that still show the covered thing: masks are often drawn tight. Along the rim of a
 * thing the share of its colour falls from all to nothing within two pixels, at the same distance from the mask
 * everywhere. Where a mask cuts through a scene instead, the share falls slowly on the mean, and nothing is marked.
 */
export async function markFringe(picture: Picture, hole: Uint8Array, pacer: Pacer): Promise<Uint8Array> {
  const { width, height } = picture
  const fringe = new Uint8Array(hole.length)
  const bounds = maskBounds({ width, height, data: hole }, 1)
  if (!bounds) return fringe
  const margin = Math.ceil(clearPixels[1])
  const x = Math.max(0, bounds.x - margin)
  const y = Math.max(0, bounds.y - margin)
  const window = {
    x,
    y,
    width: Math.min(width, bounds.x + bounds.width + margin) - x,
    height: Math.min(height, bounds.y + bounds.height + margin) - y,
  }
  const part = crop({ ...picture, alpha: null }, window)
  const found = await fringeOf(part, cropMask({ width, height, data: hole }, window).data, pacer)
  for (let row = 0; row < window.height; row++) {
    fringe.set(found.subarray(row * window.width, (row + 1) * window.width), (y + row) * width + x)
  }
  return fringe
}

async function fringeOf(picture: Picture, hole: Uint8Array, pacer: Pacer): Promise<Uint8Array> {
  const { width, height } = picture
  const distance = squaredDistance(hole, width, height)
  if (pacer.due()) await pacer.pause(0)
  const depth = squaredDistance(
    hole.map(value => 1 - value),
    width,
    height,
  )
  for (let i = 0; i < hole.length; i++) distance[i] = hole[i] ? -Math.sqrt(depth[i]) : Math.sqrt(distance[i])
  const covered = await meanBetween(picture, distance, -coveredPixels[1], -coveredPixels[0], pacer)
  const around = await meanBetween(picture, distance, clearPixels[0], clearPixels[1], pacer)
  const shares = coveredShares(picture, distance, covered, around)
  const fringe = new Uint8Array(hole.length)
  const reach = leftoverWidth(shares)
  if (reach === 0) return fringe
  for (let i = 0; i < hole.length; i++) {
    if (hole[i] || distance[i] >= reach + 1) continue
    if (squaredContrast(covered, around, i) > visibleContrast ** 2) fringe[i] = 1
  }
  return fringe
}

/** Rings around the rim whose shares are looked at: the last one in the hole, then those 1, 2, ... pixels outside. */
const ringCount = reachPixels + 3

/**
 * The mean share of the covered colour in each ring, where both colours differ enough to tell; all zero where they do
 * on too little of the rim.
 */
function coveredShares(
  { rgb }: Picture,
  distance: Float32Array,
  covered: Float32Array,
  around: Float32Array,
): Float64Array {
  const sums = new Float64Array(ringCount)
  const counts = new Float64Array(ringCount)
  let first = 0
  for (let i = 0; i < distance.length; i++) {
    if (distance[i] <= -2 || distance[i] >= ringCount) continue
    const ring = distance[i] < 0 ? 0 : Math.floor(distance[i])
    if (ring === 1) first++
    const contrast = squaredContrast(covered, around, i)
    if (!(contrast > leastContrast ** 2)) continue
    let along = 0
    for (let c = 0; c < 3; c++) {
      along += (rgb[3 * i + c] - around[3 * i + c]) * (covered[3 * i + c] - around[3 * i + c])
    }
    sums[ring] += along / contrast
    counts[ring]++
  }
  if (counts[1] < leastShare * first) return sums.fill(0)
  return sums.map((sum, ring) => sum / Math.max(1, counts[ring]))
}

/**
 * How many pixels wide the leftover is, 0 where there is none: the ring over which the share falls steeply (from the
 * ring before to the ring after) and beyond which nothing of the covered colour is left.
 */
function leftoverWidth(shares: Float64Array): number {
  let best = 0
  let bestFall = clearFall
  for (let ring = 1; ring <= reachPixels; ring++) {
    const after = shares.subarray(ring + 1)
    const tail = after.reduce((sum, share) => sum + Math.abs(share), 0) / after.length
    const fall = shares[ring - 1] - shares[ring + 1] - tail
    if (fall <= bestFall) continue
    best = ring
    bestFall = fall
  }
  if (best > 0 && shares[best - 1] - shares[best] > sharpFall) return best - 1
  return best > 0 && best < reachPixels && shares[best + 1] > lastLeftover ? best + 1 : best
}

/** `NaN` where one of the two colours is not known. */
function squaredContrast(covered: Float32Array, around: Float32Array, i: number): number {
  let contrast = 0
  for (let c = 0; c < 3; c++) contrast += (covered[3 * i + c] - around[3 * i + c]) ** 2
  return contrast
}

/** Mean colour, near each pixel, of the pixels between two distances from the rim; `NaN` where there are none. */
async function meanBetween(
  { width, height, rgb }: Picture,
  distance: Float32Array,
  from: number,
  to: number,
  pacer: Pacer,
): Promise<Float32Array> {
  const sums = new Float32Array(4 * distance.length)
  for (let i = 0; i < distance.length; i++) {
    if (distance[i] < from || distance[i] > to) continue
    for (let c = 0; c < 3; c++) sums[4 * i + c] = rgb[3 * i + c]
    sums[4 * i + 3] = 1
  }
  await blurNumbersPaced(sums, width, height, 4, meanSigma, pacer, 0)
  const mean = new Float32Array(3 * distance.length)
  for (let i = 0; i < distance.length; i++) {
    const scale = sums[4 * i + 3] > 1e-4 ? 1 / sums[4 * i + 3] : Number.NaN
    for (let c = 0; c < 3; c++) mean[3 * i + c] = sums[4 * i + c] * scale
  }
  return mean
}
