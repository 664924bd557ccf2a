// Completes pixels by the votes of the patches that cover them; the rules are those that `vote.ts` of the completion
// states.
import { area, features, hole, width } from './level'
import { patchRadius, patchSide } from './patch-cost'

/**
 * Writes the mean of the votes into the pixels `from` ... `to` that are to be completed. `sources` holds for each
 * target's pixel its match and -1 elsewhere, `strengths` a double a pixel. Votes are
 * summed in double precision, in the order of the targets.
 */
export function vote(sources: usize, strengths: usize, from: i32, to: i32): void {
  const border = patchRadius * width
  for (let pixel = from; pixel < to; pixel++) {
    if (load<u8>(hole + usize(pixel)) !== 1) continue
    let weight: f64 = 0
    let redGreen = f64x2.splat(0)
    let blueTexture = f64x2.splat(0)
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
        weight += strength
        redGreen = f64x2.add(redGreen, f64x2.mul(both, f64x2.convert_low_i32x4_s(four)))
        const lastTwo = v128.shuffle<i64>(four, four, 1, 1)
        blueTexture = f64x2.add(blueTexture, f64x2.mul(both, f64x2.convert_low_i32x4_s(lastTwo)))
      }
    }
    if (weight === 0) continue
    const scale = 1 / weight
    const at = features + (usize(pixel) << 2)
    store<u8>(at, u8(f64x2.extract_lane(redGreen, 0) * scale + 0.5))
    store<u8>(at, u8(f64x2.extract_lane(redGreen, 1) * scale + 0.5), 1)
    store<u8>(at, u8(f64x2.extract_lane(blueTexture, 0) * scale + 0.5), 2)
    store<u8>(at, u8(f64x2.extract_lane(blueTexture, 1) * scale + 0.5), 3)
  }
}
