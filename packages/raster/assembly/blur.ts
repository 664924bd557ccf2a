// The inner loops of `box-blur.ts` of the filters: running sums in double precision over numbers in single precision,
// in the order that plain JavaScript has.

/** First byte that the kernel itself does not use. */
export function heapBase(): usize {
  return __heap_base
}

/**
 * One extended box filter along a row of `width` pixels of `channels` interleaved numbers. The box reaches `radius`
 * pixels to each side with weight 1 and one more with weight `end`; results are multiplied by `scale`. Beyond the
 * ends the outermost pixels go on.
 */
export function boxAlong(
  input: usize,
  output: usize,
  width: i32,
  channels: i32,
  radius: i32,
  end: f64,
  scale: f64,
): void {
  let channel = 0
  for (; channel + 1 < channels; channel += 2) {
    const at = usize(channel) << 2
    twoAlong(input + at, output + at, width - 1, channels << 2, radius, end, scale)
  }
  if (channel < channels) {
    const at = usize(channel) << 2
    oneAlong(input + at, output + at, width - 1, channels << 2, radius, end, scale)
  }
}

function twoAlong(input: usize, output: usize, last: i32, step: i32, radius: i32, end: f64, scale: f64): void {
  const ends = f64x2.splat(end)
  const scales = f64x2.splat(scale)
  let sum = f64x2.splat(0)
  for (let i = -radius; i <= radius; i++) sum = f64x2.add(sum, twoAt(input + min(last, max(0, i)) * step))
  for (let x = 0; x <= last; x++) {
    const before = twoAt(input + max(0, x - radius - 1) * step)
    const leaving = twoAt(input + max(0, x - radius) * step)
    const after = twoAt(input + min(last, x + radius + 1) * step)
    const result = f64x2.mul(f64x2.add(sum, f64x2.mul(ends, f64x2.add(before, after))), scales)
    v128.store64_lane(output + x * step, f32x4.demote_f64x2_zero(result), 0)
    sum = f64x2.add(sum, f64x2.sub(after, leaving))
  }
}

function twoAt(address: usize): v128 {
  return f64x2.promote_low_f32x4(v128.load64_zero(address))
}

function oneAlong(input: usize, output: usize, last: i32, step: i32, radius: i32, end: f64, scale: f64): void {
  let sum: f64 = 0
  for (let i = -radius; i <= radius; i++) sum += f64(load<f32>(input + min(last, max(0, i)) * step))
  for (let x = 0; x <= last; x++) {
    const before = f64(load<f32>(input + max(0, x - radius - 1) * step))
    const leaving = f64(load<f32>(input + max(0, x - radius) * step))
    const after = f64(load<f32>(input + min(last, x + radius + 1) * step))
    store<f32>(output + x * step, f32((sum + end * (before + after)) * scale))
    sum += after - leaving
  }
}

/** Adds a row of `length` numbers to the sums of its columns, which are doubles. */
export function addRow(sums: usize, row: usize, length: i32): void {
  for (let x = 0; x < length; x++) {
    const sum = sums + (usize(x) << 3)
    store<f64>(sum, load<f64>(sum) + f64(load<f32>(row + (usize(x) << 2))))
  }
}

/**
 * One row of an extended box filter down the columns: from the columns' sums, the rows just before and just after the
 * box. Then moves the sums on by a row. `length` is rounded up to a multiple of 4; rows and sums must have room.
 */
export function boxDown(
  sums: usize,
  before: usize,
  leaving: usize,
  after: usize,
  output: usize,
  length: i32,
  end: f64,
  scale: f64,
): void {
  const ends = f64x2.splat(end)
  const scales = f64x2.splat(scale)
  const bytes = usize(length) << 2
  for (let x: usize = 0; x < bytes; x += 16) {
    const entering = v128.load(after + x)
    const gone = v128.load(leaving + x)
    const edge = v128.load(before + x)
    const enteringLow = f64x2.promote_low_f32x4(entering)
    const enteringHigh = f64x2.promote_low_f32x4(v128.shuffle<i64>(entering, entering, 1, 1))
    const edgeLow = f64x2.promote_low_f32x4(edge)
    const edgeHigh = f64x2.promote_low_f32x4(v128.shuffle<i64>(edge, edge, 1, 1))
    const sum = sums + (x << 1)
    const low = v128.load(sum)
    const high = v128.load(sum, 16)
    const resultLow = f64x2.mul(f64x2.add(low, f64x2.mul(ends, f64x2.add(edgeLow, enteringLow))), scales)
    const resultHigh = f64x2.mul(f64x2.add(high, f64x2.mul(ends, f64x2.add(edgeHigh, enteringHigh))), scales)
    v128.store(
      output + x,
      v128.shuffle<i64>(f32x4.demote_f64x2_zero(resultLow), f32x4.demote_f64x2_zero(resultHigh), 0, 2),
    )
    const goneHigh = f64x2.promote_low_f32x4(v128.shuffle<i64>(gone, gone, 1, 1))
    v128.store(sum, f64x2.add(low, f64x2.sub(enteringLow, f64x2.promote_low_f32x4(gone))))
    v128.store(sum, f64x2.add(high, f64x2.sub(enteringHigh, goneHigh)), 16)
  }
}
