// Gauss-Seidel sweeps and the steps between grids of the multigrid solver in `poisson.ts` of the completion. Numbers
// are kept in single precision, three a pixel, and added in double precision, in the order that plain JavaScript has.

/** First byte that the kernel itself does not use. */
export function heapBase(): usize {
  return __heap_base
}

/**
 * One sweep over the unknowns `from` ... `to` of a grid. `unknown` holds pixels, `neighbours` four for each or -1,
 * `stay` the weight of staying with the first guess.
 */
export function relax(
  unknown: usize,
  neighbours: usize,
  values: usize,
  wanted: usize,
  stay: f64,
  from: i32,
  to: i32,
): void {
  let neighbour = neighbours + (usize(from) << 4)
  for (let n = from; n < to; n++) {
    const i = 12 * usize(load<i32>(unknown + (usize(n) << 2)))
    let links = stay
    let redGreen = f64x2.promote_low_f32x4(v128.load64_zero(wanted + i))
    let blue = f64(load<f32>(wanted + i, 8))
    for (const end = neighbour + 16; neighbour < end; neighbour += 4) {
      const pixel = load<i32>(neighbour)
      if (pixel < 0) continue
      const at = values + 12 * usize(pixel)
      links += 1
      redGreen = f64x2.add(redGreen, f64x2.promote_low_f32x4(v128.load64_zero(at)))
      blue += f64(load<f32>(at, 8))
    }
    if (links === 0) continue
    const scale = 1 / links
    v128.store64_lane(values + i, f32x4.demote_f64x2_zero(f64x2.mul(redGreen, f64x2.splat(scale))), 0)
    store<f32>(values + i, f32(blue * scale), 8)
  }
}

/** Adds what is still wrong in `count` unknowns of a fine grid to what the coarser grid shall correct. */
export function restrict(
  unknown: usize,
  neighbours: usize,
  values: usize,
  wanted: usize,
  stay: f64,
  count: i32,
  width: i32,
  coarseWidth: i32,
  coarseKind: usize,
  coarseWanted: usize,
): void {
  const staying = f64x2.splat(stay)
  for (let n = 0; n < count; n++) {
    const pixel = load<i32>(unknown + (usize(n) << 2))
    const y = pixel / width
    const to = usize((y >> 1) * coarseWidth + ((pixel - y * width) >> 1))
    if (load<u8>(coarseKind + to) !== 1) continue
    const i = 12 * usize(pixel)
    const ownRedGreen = f64x2.promote_low_f32x4(v128.load64_zero(values + i))
    const ownBlue = f64(load<f32>(values + i, 8))
    let redGreen = f64x2.sub(f64x2.promote_low_f32x4(v128.load64_zero(wanted + i)), f64x2.mul(staying, ownRedGreen))
    let blue = f64(load<f32>(wanted + i, 8)) - stay * ownBlue
    const first = neighbours + (usize(n) << 4)
    for (let neighbour = first; neighbour < first + 16; neighbour += 4) {
      const other = load<i32>(neighbour)
      if (other < 0) continue
      const at = values + 12 * usize(other)
      redGreen = f64x2.add(redGreen, f64x2.sub(f64x2.promote_low_f32x4(v128.load64_zero(at)), ownRedGreen))
      blue += f64(load<f32>(at, 8)) - ownBlue
    }
    const out = coarseWanted + 12 * to
    const sum = f64x2.add(f64x2.promote_low_f32x4(v128.load64_zero(out)), redGreen)
    v128.store64_lane(out, f32x4.demote_f64x2_zero(sum), 0)
    store<f32>(out, f32(f64(load<f32>(out, 8)) + blue), 8)
  }
}

/** Adds the coarse grid's correction to the unknowns `from` ... `to` of a fine grid, joined bilinearly. */
export function prolong(
  coarseValues: usize,
  coarseWidth: i32,
  coarseHeight: i32,
  unknown: usize,
  values: usize,
  width: i32,
  from: i32,
  to: i32,
): void {
  for (let n = from; n < to; n++) {
    const pixel = load<i32>(unknown + (usize(n) << 2))
    const y = pixel / width
    const x = pixel - y * width
    const nearX = x >> 1
    const nearY = y >> 1
    const farX = min(coarseWidth - 1, max(0, nearX + (x & 1 ? 1 : -1)))
    const farY = min(coarseHeight - 1, max(0, nearY + (y & 1 ? 1 : -1)))
    const a = coarseValues + 12 * usize(nearY * coarseWidth + nearX)
    const b = coarseValues + 12 * usize(nearY * coarseWidth + farX)
    const d = coarseValues + 12 * usize(farY * coarseWidth + nearX)
    const e = coarseValues + 12 * usize(farY * coarseWidth + farX)
    const at = values + 12 * usize(pixel)
    for (let c: usize = 0; c < 12; c += 4) {
      const joined =
        (9 * f64(load<f32>(a + c)) + 3 * f64(load<f32>(b + c)) + 3 * f64(load<f32>(d + c)) + f64(load<f32>(e + c))) / 16
      store<f32>(at + c, f32(f64(load<f32>(at + c)) + joined))
    }
  }
}
