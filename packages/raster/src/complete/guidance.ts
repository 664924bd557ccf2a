import { blurNumbersPaced } from '../filter/box-blur.ts'
import type { Pacer } from '../work.ts'
import type { Guidance } from './poisson.ts'

/**
 * The differences that a completed region should have: those that neighbouring pixels have where they were taken
 * from. Where two pieces meet, the mean of what both say of the even colours, and the texture as it was copied: a mean
 * of two textures is fainter than either. `source` is the source pixel of each completed pixel.
 */
export async function guidanceFrom(
  rgb: Uint8Array,
  hole: Uint8Array,
  source: Int32Array,
  width: number,
  height: number,
  pacer: Pacer,
): Promise<Guidance> {
  const even = await evenedOut(rgb, hole, width, height, pacer)
  const right = new Float32Array(rgb.length)
  const down = new Float32Array(rgb.length)
  for (let y = 0, i = 0; y < height; y++) {
    if (pacer.due()) await pacer.pause(0.9)
    for (let x = 0; x < width; x++, i++) {
      if (x + 1 < width) linkGuidance(rgb, even, hole, source, i, i + 1, right, width)
      if (y + 1 < height) linkGuidance(rgb, even, hole, source, i, i + width, down, width)
    }
  }
  return { right, down, reach: Math.max(leastReach, reachShare * Math.max(width, height)) }
}

/** Known colours with their texture averaged away, by which pieces are compared and joined. */
async function evenedOut(
  rgb: Uint8Array,
  hole: Uint8Array,
  width: number,
  height: number,
  pacer: Pacer,
): Promise<Float32Array> {
  const sums = new Float32Array(4 * hole.length)
  for (let i = 0; i < hole.length; i++) {
    if (hole[i]) continue
    for (let c = 0; c < 3; c++) sums[4 * i + c] = rgb[3 * i + c]
    sums[4 * i + 3] = 1
  }
  await blurNumbersPaced(sums, width, height, 4, evenSigma, pacer, 0.9)
  const even = new Float32Array(rgb.length)
  for (let i = 0; i < hole.length; i++) {
    const scale = 1 / Math.max(1e-6, sums[4 * i + 3])
    for (let c = 0; c < 3; c++) even[3 * i + c] = sums[4 * i + c] * scale
  }
  return even
}

const evenSigma = 2

const leastReach = 24
const reachShare = 0.06

/** Pieces that differ by less than `blendBelow` where they meet are joined smoothly; from `keepAbove` on, the edge stays. */
const blendBelow = 40
const keepAbove = 90
/** The rim of the hole is joined smoothly even where it differs more; from 100 on, its colour would stain the hole. */
const rimTolerance = 10

function linkGuidance(
  rgb: Uint8Array,
  even: Float32Array,
  hole: Uint8Array,
  source: Int32Array,
  i: number,
  j: number,
  out: Float32Array,
  width: number,
): void {
  if (!hole[i] && !hole[j]) return
  const step = j - i
  // Where each pixel shows from: its source, or itself where it is known.
  const atI = hole[i] ? source[i] : i
  const atJ = hole[j] ? source[j] : j
  if (atI < 0 || atJ < 0) return
  const fromI = hole[i] && joined(hole, atI, atI + step, width) ? atI : -1
  const fromJ = hole[j] && joined(hole, atJ - step, atJ, width) ? atJ - step : -1
  let mismatch = 0
  for (let c = 0; c < 3; c++) {
    if (fromI >= 0) mismatch = Math.max(mismatch, Math.abs(even[3 * (fromI + step) + c] - even[3 * atJ + c]))
    if (fromJ >= 0) mismatch = Math.max(mismatch, Math.abs(even[3 * fromJ + c] - even[3 * atI + c]))
  }
  if (!hole[i] || !hole[j]) mismatch -= rimTolerance
  const edge = Math.min(1, Math.max(0, (mismatch - blendBelow) / (keepAbove - blendBelow)))
  const within = hole[i] && hole[j]
  const colours = within ? even : rgb
  for (let c = 0; c < 3; c++) {
    let sum = 0
    let count = 0
    if (fromI >= 0) {
      sum += colours[3 * (fromI + step) + c] - colours[3 * fromI + c]
      count++
    }
    if (fromJ >= 0) {
      sum += colours[3 * (fromJ + step) + c] - colours[3 * fromJ + c]
      count++
    }
    const copied = rgb[3 * atJ + c] - rgb[3 * atI + c]
    const texture = within ? copied - (even[3 * atJ + c] - even[3 * atI + c]) : 0
    const smooth = texture + (count > 0 ? sum / count : 0)
    out[3 * i + c] = smooth + edge * (copied - smooth)
  }
}

/** Whether both pixels exist, are known and are neighbours in the picture. */
function joined(hole: Uint8Array, a: number, b: number, width: number): boolean {
  if (a < 0 || b >= hole.length || hole[a] || hole[b]) return false
  return b - a === width || Math.floor(a / width) === Math.floor(b / width)
}
