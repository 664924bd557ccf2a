// Convolutions of small networks, one output row at a time, so that rows may be computed in any order, by anyone and in
// any number: the bytes are the same. Numbers are 16-bit integers with interleaved channels; sums are exact in 32 bits,
// which the host ensures by its choice of weights.

/** First byte that the kernel itself does not use. */
export function heapBase(): usize {
  return __heap_base
}

/**
 * One row of a convolution with 16 outputs a pixel. `rows` holds the addresses of the input rows above each other,
 * `side` of them; `pixelBytes` is an input pixel's size, an even number of channels. Output pixel x sees `side` input
 * pixels from x on. `weights` are ordered by row, column, pair of channels, output, channel of the pair; `tuning`
 * holds 16 factors, 16 summands and 16 slopes below zero, single precision, that make outputs of sums. Width is even.
 */
export function convolve16(
  rows: usize,
  side: i32,
  pixelBytes: usize,
  weights: usize,
  tuning: usize,
  output: usize,
  width: i32,
): void {
  const pairs = (side * i32(pixelBytes)) >> 2
  for (let x = 0; x < width; x += 2) {
    let a0 = i32x4.splat(0)
    let a1 = i32x4.splat(0)
    let a2 = i32x4.splat(0)
    let a3 = i32x4.splat(0)
    let b0 = i32x4.splat(0)
    let b1 = i32x4.splat(0)
    let b2 = i32x4.splat(0)
    let b3 = i32x4.splat(0)
    let weight = weights
    for (let row = 0; row < side; row++) {
      let left = load<usize>(rows + (usize(row) << 2)) + usize(x) * pixelBytes
      let right = left + pixelBytes
      for (let pair = 0; pair < pairs; pair++) {
        const w0 = v128.load(weight)
        const w1 = v128.load(weight, 16)
        const w2 = v128.load(weight, 32)
        const w3 = v128.load(weight, 48)
        const a = v128.load32_splat(left)
        const b = v128.load32_splat(right)
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(a, w0))
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(a, w1))
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(a, w2))
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(a, w3))
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(b, w0))
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(b, w1))
        b2 = i32x4.add(b2, i32x4.dot_i16x8_s(b, w2))
        b3 = i32x4.add(b3, i32x4.dot_i16x8_s(b, w3))
        weight += 64
        left += 4
        right += 4
      }
    }
    const to = output + (usize(x) << 5)
    v128.store(to, i16x8.narrow_i32x4_s(activated(a0, tuning), activated(a1, tuning + 16)))
    v128.store(to + 16, i16x8.narrow_i32x4_s(activated(a2, tuning + 32), activated(a3, tuning + 48)))
    v128.store(to + 32, i16x8.narrow_i32x4_s(activated(b0, tuning), activated(b1, tuning + 16)))
    v128.store(to + 48, i16x8.narrow_i32x4_s(activated(b2, tuning + 32), activated(b3, tuning + 48)))
  }
}

function activated(sum: v128, tuning: usize): v128 {
  const value = scaled(sum, tuning)
  const zero = f32x4.splat(0)
  const slope = v128.load(tuning, 128)
  const sloped = f32x4.add(f32x4.max(value, zero), f32x4.mul(slope, f32x4.min(value, zero)))
  return i32x4.trunc_sat_f32x4_s(f32x4.nearest(sloped))
}

function scaled(sum: v128, tuning: usize): v128 {
  return f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum), v128.load(tuning)), v128.load(tuning, 64))
}

/**
 * One row of a convolution of 16 channels by 3 x 3 with 12 outputs a pixel, which are three planes' squares of 2 x 2
 * pixels: upper left, upper right, lower left, lower right. They are added, in single precision, to the rows at
 * `upper` and `lower`: of each plane one, `planeBytes` apart. `tuning` is as above, of which 12
 * each are used and slopes are not.
 */
export function convolveToSquares(
  rows: usize,
  weights: usize,
  tuning: usize,
  upper: usize,
  lower: usize,
  planeBytes: usize,
  width: i32,
): void {
  for (let x = 0; x < width; x += 2) {
    let a0 = i32x4.splat(0)
    let a1 = i32x4.splat(0)
    let a2 = i32x4.splat(0)
    let b0 = i32x4.splat(0)
    let b1 = i32x4.splat(0)
    let b2 = i32x4.splat(0)
    let weight = weights
    for (let row = 0; row < 3; row++) {
      let left = load<usize>(rows + (usize(row) << 2)) + (usize(x) << 5)
      for (let pair = 0; pair < 24; pair++) {
        const w0 = v128.load(weight)
        const w1 = v128.load(weight, 16)
        const w2 = v128.load(weight, 32)
        const a = v128.load32_splat(left)
        const b = v128.load32_splat(left, 32)
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(a, w0))
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(a, w1))
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(a, w2))
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(b, w0))
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(b, w1))
        b2 = i32x4.add(b2, i32x4.dot_i16x8_s(b, w2))
        weight += 48
        left += 4
      }
    }
    const at = usize(x) << 3
    addSquares(scaled(a0, tuning), scaled(b0, tuning), upper + at, lower + at)
    const second = at + planeBytes
    addSquares(scaled(a1, tuning + 16), scaled(b1, tuning + 16), upper + second, lower + second)
    const third = second + planeBytes
    addSquares(scaled(a2, tuning + 32), scaled(b2, tuning + 32), upper + third, lower + third)
  }
}

function addSquares(left: v128, right: v128, upper: usize, lower: usize): void {
  v128.store(upper, f32x4.add(v128.load(upper), v128.shuffle<i64>(left, right, 0, 2)))
  v128.store(lower, f32x4.add(v128.load(lower), v128.shuffle<i64>(left, right, 1, 3)))
}

/** Adds `count` 16-bit integers to others, a multiple of 8, and stays at the limits where the sum passes them. */
export function addRow(target: usize, source: usize, count: i32): void {
  const end = target + (usize(count) << 1)
  for (; target < end; target += 16, source += 16) {
    v128.store(target, i16x8.add_sat_s(v128.load(target), v128.load(source)))
  }
}
