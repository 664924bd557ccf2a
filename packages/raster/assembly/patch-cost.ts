// How unlike two patches are, and what it costs to take one for the other. Features are four bytes a pixel.

/** Patches are squares of 2 * `patchRadius` + 1 pixels. */
export const patchRadius: i32 = 3
/** Side of a patch in pixels. */
export const patchSide: i32 = 7

/**
 * Sum of squared differences between one row of two patches, in four parts. A row has 28 bytes: three groups of 8 and
 * one that overlaps the third by 4, which are blanked.
 */
// @ts-expect-error: decorator
function rowDifference(a: usize, b: usize): v128 {
  const first = i16x8.sub(v128.load_ext<u8>(a), v128.load_ext<u8>(b))
  const second = i16x8.sub(v128.load_ext<u8>(a, 8), v128.load_ext<u8>(b, 8))
  const third = i16x8.sub(v128.load_ext<u8>(a, 16), v128.load_ext<u8>(b, 16))
  const overlapping = i16x8.sub(v128.load_ext<u8>(a, 20), v128.load_ext<u8>(b, 20))
  const last = v128.and(overlapping, i16x8(0, 0, 0, 0, -1, -1, -1, -1))
  return i32x4.add(
    i32x4.add(i32x4.dot_i16x8_s(first, first), i32x4.dot_i16x8_s(second, second)),
    i32x4.add(i32x4.dot_i16x8_s(third, third), i32x4.dot_i16x8_s(last, last)),
  )
}

// @ts-expect-error: decorator
export function sumOfLanes(parts: v128): i32 {
  const pairs = i32x4.add(parts, v128.shuffle<i32>(parts, parts, 2, 3, 0, 1))
  return i32x4.extract_lane(i32x4.add(pairs, v128.shuffle<i32>(pairs, pairs, 1, 0, 3, 2)), 0)
}

/**
 * Sum of squared differences between two patches, plus `start`; gives up as soon as it exceeds `limit`. `a` and `b`
 * point to the patches' upper left corners. Rows are added one by one, as doubles: that order is part of the result.
 */
// @ts-expect-error: decorator
export function patchCost(a: usize, b: usize, stride: usize, start: f64, limit: f64): f64 {
  let sum = start
  for (let row = 0; row < patchSide; row++) {
    sum += f64(sumOfLanes(rowDifference(a, b)))
    if (sum > limit) break
    a += stride
    b += stride
  }
  return sum
}

let acrossSquared: f64 = 0
let downSquared: f64 = 0
let across: f64 = 0
let down: f64 = 0

/** Sets what distance costs: shares of its square and of itself, in each direction. */
export function setPrior(acrossSquaredShare: f64, downSquaredShare: f64, acrossShare: f64, downShare: f64): void {
  acrossSquared = acrossSquaredShare
  downSquared = downSquaredShare
  across = acrossShare
  down = downShare
}

/** The prior's cost of an offset in pixels. */
// @ts-expect-error: decorator
export function offsetCost(dx: f64, dy: f64): f64 {
  return acrossSquared * dx * dx + downSquared * dy * dy + across * Math.abs(dx) + down * Math.abs(dy)
}
