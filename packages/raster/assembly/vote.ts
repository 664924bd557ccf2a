// Completes pixels by the votes of the patches that cover them; the rules are those that `vote.ts` of the completion
// states.
import { area, features, hole, width } from './level'
import { patchRadius, patchSide } from './patch-cost'

/**
 * Writes the mean of the votes into the pixels `from` ... `to` that are to be completed. `sources` holds for each
 * target's pixel its match and -1 elsewhere, `strengths` a double a pixel. Each vote is counted in double precision and
 * the sum rounded to single, in the order of the targets.
 */
export function vote(sources: usize, strengths: usize, from: i32, to: i32): void {
  const border = patchRadius * width
  for (let pixel = from; pixel < to; pixel++) {
    if (load<u8>(hole + usize(pixel)) !== 1) continue
    let weight: f32 = 0
    let sum = f32x4.splat(0)
    for (let v = -patchRadius; v <= patchRadius; v++) {
      const row = pixel + v * width
      // No target lies so near the border; the row's ends may lie in other rows, where there is none either.
      if (row < border || row >= area - border) continue
      for (let target = row - patchRadius, end = target + patchSide; target < end; target++) {
        const source = load<i32>(sources + (usize(target) << 2))
        if (source < 0) continue
        const strength = load<f64>(strengths + (usize(target) << 3))
        const both = f64x2.splat(strength)
        const feature = v128.load32_zero(features + (usize(source + pixel - target) << 2))
        const four = i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(feature))
        weight = f32(f64(weight) + strength)
        const low = f64x2.add(f64x2.promote_low_f32x4(sum), f64x2.mul(both, f64x2.convert_low_i32x4_s(four)))
        const high = f64x2.add(
          f64x2.promote_low_f32x4(v128.shuffle<i64>(sum, sum, 1, 1)),
          f64x2.mul(both, f64x2.convert_low_i32x4_s(v128.shuffle<i64>(four, four, 1, 1))),
        )
        sum = v128.shuffle<i64>(f32x4.demote_f64x2_zero(low), f32x4.demote_f64x2_zero(high), 0, 2)
      }
    }
    if (weight === 0) continue
    const scale = 1 / f64(weight)
    const at = features + (usize(pixel) << 2)
    store<u8>(at, u8(f64(f32x4.extract_lane(sum, 0)) * scale + 0.5))
    store<u8>(at, u8(f64(f32x4.extract_lane(sum, 1)) * scale + 0.5), 1)
    store<u8>(at, u8(f64(f32x4.extract_lane(sum, 2)) * scale + 0.5), 2)
    store<u8>(at, u8(f64(f32x4.extract_lane(sum, 3)) * scale + 0.5), 3)
  }
}
