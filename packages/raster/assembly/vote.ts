// Adds the votes of patches for the pixels they cover; the rules are those that `vote.ts` of the completion states.

/** Patches are squares of this many pixels. */
const patchSide: i32 = 7
const patchRadius: i32 = 3

/**
 * Lets the targets `from` ... `to` vote: `strengths` holds a double for each of them, `sums` four numbers a pixel and
 * `weights` one. Products are doubles and sums are rounded to single precision at each vote, as in plain JavaScript.
 */
export function castVotes(
  width: i32,
  features: usize,
  targets: usize,
  sources: usize,
  strengths: usize,
  sums: usize,
  weights: usize,
  from: i32,
  to: i32,
): void {
  for (let n = from; n < to; n++) {
    const target = load<i32>(targets + (usize(n) << 2))
    const source = load<i32>(sources + (usize(target) << 2))
    const strength = load<f64>(strengths + (usize(n - from) << 3))
    const both = f64x2.splat(strength)
    for (let v = -patchRadius; v <= patchRadius; v++) {
      let pixel = usize(target + v * width - patchRadius)
      let feature = features + (usize(source + v * width - patchRadius) << 2)
      for (let u = 0; u < patchSide; u++) {
        const weight = weights + (pixel << 2)
        store<f32>(weight, f32(f64(load<f32>(weight)) + strength))
        const sum = sums + (pixel << 4)
        const present = v128.load(sum)
        const four = i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(v128.load32_zero(feature)))
        const low = f64x2.add(f64x2.promote_low_f32x4(present), f64x2.mul(both, f64x2.convert_low_i32x4_s(four)))
        const high = f64x2.add(
          f64x2.promote_low_f32x4(v128.shuffle<i64>(present, present, 1, 1)),
          f64x2.mul(both, f64x2.convert_low_i32x4_s(v128.shuffle<i64>(four, four, 1, 1))),
        )
        v128.store(sum, v128.shuffle<i64>(f32x4.demote_f64x2_zero(low), f32x4.demote_f64x2_zero(high), 0, 2))
        pixel++
        feature += 4
      }
    }
  }
}
