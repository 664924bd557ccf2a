import { crop, cropMask } from '../compose/crop.ts'
import { blurNumbersPaced } from '../filter/box-blur.ts'
import { squaredDistance } from '../mask/distance.ts'
import { maskBounds } from '../mask/mask-values.ts'
import type { Picture } from '../picture.ts'
import type { Pacer } from '../work.ts'

/** How far in pixels beyond a mask leftovers of what it covers are sought. */
const reachPixels = 4
/** From here on, out to twice the distance, a pixel counts as plain surroundings. */
const clearPixels = 6
/** Share of the way from the surroundings' colour to the covered thing's at which a pixel counts as leftover. */
const leftoverShare = 0.3
/** Below this colour distance the covered thing and its surroundings are too alike to tell. */
const leastContrast = 28

/**
 * Marks pixels just outside a mask that still show the covered thing: masks are often drawn tight. A pixel is one if
 * its colour lies well on the way from the surroundings' colour to the covered thing's. A covered area of one even
 * colour at the picture's border is empty canvas, which leaves nothing over.
 */
export async function markFringe(picture: Picture, hole: Uint8Array, pacer: Pacer): Promise<Uint8Array> {
  const { width, height, rgb } = picture
  const fringe = new Uint8Array(hole.length)
  const bounds = maskBounds({ width, height, data: hole }, 1)
  if (!bounds || (reachesBorder(hole, width, height) && isEven(rgb, hole))) return fringe
  const margin = 3 * clearPixels
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

async function fringeOf({ width, height, rgb }: Picture, hole: Uint8Array, pacer: Pacer): Promise<Uint8Array> {
  const fringe = new Uint8Array(hole.length)
  const known = hole.map(value => 1 - value)
  const outside = squaredDistance(hole, width, height)
  if (pacer.due()) await pacer.pause(0)
  const inside = squaredDistance(known, width, height)
  const plain = outside.map(squared => (squared >= clearPixels ** 2 && squared <= (2 * clearPixels) ** 2 ? 1 : 0))
  const rim = inside.map(squared => (squared >= 1 && squared <= reachPixels ** 2 ? 1 : 0))
  const around = await localMean(rgb, width, height, plain, pacer)
  const covered = await localMean(rgb, width, height, rim, pacer)
  for (let i = 0; i < hole.length; i++) {
    if (hole[i] || outside[i] > reachPixels ** 2) continue
    let along = 0
    let contrast = 0
    for (let c = 0; c < 3; c++) {
      const difference = covered[3 * i + c] - around[3 * i + c]
      along += (rgb[3 * i + c] - around[3 * i + c]) * difference
      contrast += difference * difference
    }
    if (contrast > leastContrast ** 2 && along > leftoverShare * contrast) fringe[i] = 1
  }
  return fringe
}

function reachesBorder(hole: Uint8Array, width: number, height: number): boolean {
  for (let x = 0; x < width; x++) if (hole[x] || hole[(height - 1) * width + x]) return true
  for (let y = 0; y < height; y++) if (hole[y * width] || hole[(y + 1) * width - 1]) return true
  return false
}

function isEven(rgb: Uint8Array, hole: Uint8Array): boolean {
  const first = hole.indexOf(1)
  for (let i = first; i < hole.length; i++) {
    if (!hole[i]) continue
    for (let c = 0; c < 3; c++) if (Math.abs(rgb[3 * i + c] - rgb[3 * first + c]) > 2) return false
  }
  return true
}

/** Mean colour near each pixel of those pixels that count. */
async function localMean(
  rgb: Uint8Array,
  width: number,
  height: number,
  counts: Float32Array,
  pacer: Pacer,
): Promise<Float32Array> {
  const sums = new Float32Array(4 * counts.length)
  for (let i = 0; i < counts.length; i++) {
    if (counts[i] === 0) continue
    for (let c = 0; c < 3; c++) sums[4 * i + c] = rgb[3 * i + c]
    sums[4 * i + 3] = 1
  }
  await blurNumbersPaced(sums, width, height, 4, clearPixels, pacer, 0)
  const mean = new Float32Array(3 * counts.length)
  for (let i = 0; i < counts.length; i++) {
    const scale = 1 / Math.max(1e-6, sums[4 * i + 3])
    for (let c = 0; c < 3; c++) mean[3 * i + c] = sums[4 * i + c] * scale
  }
  return mean
}
