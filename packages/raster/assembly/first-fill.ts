// Finds what the pixels at the rim of a hole look like; the rules are those that `first-fill.ts` of the completion
// states.
import { features, scratch, width } from './level'
import { offsetCost, patchRadius, patchSide, sumOfLanes } from './patch-cost'

/**
 * For the pixels `from` ... `to` of a rim: writes the pixel that sits in the most alike source patch where the rim's
 * pixel sits in its own patch. Sources are the `sampleCount` in `sample`; of the rim's patch only what is not unknown
 * counts. Prior, width and features are those set.
 */
export function takeAlike(
  rim: usize,
  taken: usize,
  unknown: usize,
  sample: usize,
  sampleCount: i32,
  height: i32,
  from: i32,
  to: i32,
): void {
  const corner = patchRadius * (width + 1)
  for (let n = from; n < to; n++) {
    const pixel = load<i32>(rim + (usize(n) << 2))
    const y = pixel / width
    const x = pixel - y * width
    const centreX = min(width - 1 - patchRadius, max(patchRadius, x))
    const centreY = min(height - 1 - patchRadius, max(patchRadius, y))
    const centre = centreY * width + centreX
    const known = maskKnown(unknown + usize(centre - corner))
    const scale = f64(patchSide * patchSide) / f64(max(1, known))
    const patch = features + (usize(centre - corner) << 2)
    let best = load<i32>(sample)
    let bestCost: f64 = Infinity
    for (let k = 0; k < sampleCount; k++) {
      const source = load<i32>(sample + (usize(k) << 2))
      const sourceY = source / width
      const start = offsetCost(f64(centreX - (source - sourceY * width)), f64(centreY - sourceY))
      const cost = knownCost(patch, features + (usize(source - corner) << 2), start, scale, bestCost)
      if (cost >= bestCost) continue
      best = source
      bestCost = cost
    }
    store<i32>(taken + (usize(n) << 2), best + pixel - centre)
  }
}

/**
 * Writes to the scratch memory which numbers of a patch count, as masks of 16 bits a number: for each row three groups
 * of two pixels, then one of which only the last pixel is the row's. Returns how many pixels count.
 */
function maskKnown(unknown: usize): i32 {
  let count = 0
  let out = scratch
  for (let row = 0; row < patchSide; row++) {
    for (let u = 0; u < patchSide; u++) {
      const known = load<u8>(unknown + usize(u)) === 0
      store<i64>(out + (usize(u === 6 ? 7 : u) << 3), known ? -1 : 0)
      count += i32(known)
    }
    store<i64>(out, 0, 48)
    out += 64
    unknown += usize(width)
  }
  return count
}

/** Sum of squared differences between what counts of two patches, times `scale`, plus `start`; gives up at `limit`. */
// @ts-expect-error: decorator
function knownCost(a: usize, b: usize, start: f64, scale: f64, limit: f64): f64 {
  const stride = usize(width) << 2
  let sum = start
  let mask = scratch
  for (let row = 0; row < patchSide && sum < limit; row++) {
    const first = v128.and(i16x8.sub(v128.load_ext<u8>(a), v128.load_ext<u8>(b)), v128.load(mask))
    const second = v128.and(i16x8.sub(v128.load_ext<u8>(a, 8), v128.load_ext<u8>(b, 8)), v128.load(mask, 16))
    const third = v128.and(i16x8.sub(v128.load_ext<u8>(a, 16), v128.load_ext<u8>(b, 16)), v128.load(mask, 32))
    const last = v128.and(i16x8.sub(v128.load_ext<u8>(a, 20), v128.load_ext<u8>(b, 20)), v128.load(mask, 48))
    const parts = i32x4.add(
      i32x4.add(i32x4.dot_i16x8_s(first, first), i32x4.dot_i16x8_s(second, second)),
      i32x4.add(i32x4.dot_i16x8_s(third, third), i32x4.dot_i16x8_s(last, last)),
    )
    sum += scale * f64(sumOfLanes(parts))
    a += stride
    b += stride
    mask += 64
  }
  return sum
}
