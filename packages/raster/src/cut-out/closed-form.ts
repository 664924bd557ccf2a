import { indicesOf } from '../indices.ts'
import type { Picture } from '../picture.ts'
import type { Pacer } from '../work.ts'

/** What is known before alpha is solved for. */
export interface Known {
  /** Alpha of each pixel, 0 to 1: exact where nothing is wanted, a first idea elsewhere. */
  readonly alpha: Float32Array
  /** How far the first idea is to be trusted, 0 to about 1. */
  readonly trust: Float32Array
  /** 1 where alpha is wanted. */
  readonly wanted: Uint8Array
}

/** Colours within a window that differ by less (variance, of 255 squared) count as one: noise would be read as alpha. */
const flatVariance = 4
/** How much a fully trusted first idea counts beside the picture's own structure. */
const trustWeight = 0.1
const mostIterations = 60
/** The residual, as a share of the first one, at which the solution shows no more change. */
const settled = 2e-3

/** Each 3 x 3 window that holds a wanted pixel: its middle, mean colour and the inverse of its colours' covariance. */
interface Windows {
  readonly middles: Int32Array
  /** Nine numbers each: red, green, blue, then the inverse's xx, xy, xz, yy, yz, zz. */
  readonly values: Float32Array
}

/**
 * Solves for alpha where it is wanted, in place: within every small window alpha is to be a linear function of colour,
 * with what is known around as the boundary (Levin, Lischinski and Weiss, "A Closed-Form Solution to Natural Image
 * Matting", 2008), and first ideas from colour samples as a weak pull (as Gastal and Oliveira do). Conjugate gradients,
 * preconditioned by the diagonal, touch nothing outside the wanted band.
 */
export async function solveAlpha(picture: Picture, known: Known, pacer: Pacer): Promise<void> {
  const { alpha, trust, wanted } = known
  const windows = windowsOf(picture, wanted)
  const pixels = indicesOf(wanted)
  if (pixels.length === 0 || windows.middles.length === 0) return
  if (pacer.due()) await pacer.pause(0.8)
  const diagonal = diagonalOf(picture, windows)
  const product = new Float32Array(alpha.length)
  multiply(picture, windows, alpha, product)
  const count = pixels.length
  const residual = new Float64Array(count)
  const scale = new Float64Array(count)
  const direction = new Float32Array(alpha.length)
  let strength = 0
  for (let n = 0; n < count; n++) {
    const i = pixels[n]
    scale[n] = 1 / Math.max(1e-6, diagonal[i] + trustWeight * trust[i])
    // The first idea is where the search begins, so its own pull is nought at first.
    residual[n] = -product[i]
    direction[i] = scale[n] * residual[n]
    strength += residual[n] * direction[i]
  }
  const enough = strength * settled ** 2
  for (let iteration = 0; iteration < mostIterations && strength > enough; iteration++) {
    if (pacer.due()) await pacer.pause(0.8 + (0.1 * iteration) / mostIterations)
    product.fill(0)
    multiply(picture, windows, direction, product)
    let curvature = 0
    for (let n = 0; n < count; n++) {
      const i = pixels[n]
      product[i] += trustWeight * trust[i] * direction[i]
      curvature += direction[i] * product[i]
    }
    if (curvature <= 0) break
    const step = strength / curvature
    let next = 0
    for (let n = 0; n < count; n++) {
      const i = pixels[n]
      alpha[i] += step * direction[i]
      residual[n] -= step * product[i]
      next += residual[n] * residual[n] * scale[n]
    }
    const turn = next / strength
    strength = next
    for (let n = 0; n < count; n++) {
      const i = pixels[n]
      direction[i] = scale[n] * residual[n] + turn * direction[i]
    }
  }
  for (const i of pixels) alpha[i] = Math.min(1, Math.max(0, alpha[i]))
}

function windowsOf({ width, height, rgb }: Picture, wanted: Uint8Array): Windows {
  const middles: number[] = []
  for (let y = 1; y + 1 < height; y++) {
    for (let x = 1; x + 1 < width; x++) {
      const i = y * width + x
      let any = 0
      for (let row = i - width; row <= i + width; row += width) any |= wanted[row - 1] | wanted[row] | wanted[row + 1]
      if (any) middles.push(i)
    }
  }
  const values = new Float32Array(9 * middles.length)
  for (let w = 0; w < middles.length; w++) describeWindow(rgb, width, middles[w], values, 9 * w)
  return { middles: Int32Array.from(middles), values }
}

function describeWindow(rgb: Uint8Array, width: number, middle: number, values: Float32Array, to: number): void {
  let r = 0
  let g = 0
  let b = 0
  let rr = flatVariance * 9
  let rg = 0
  let rb = 0
  let gg = flatVariance * 9
  let gb = 0
  let bb = flatVariance * 9
  for (let row = middle - width; row <= middle + width; row += width) {
    for (let i = 3 * (row - 1); i <= 3 * (row + 1); i += 3) {
      r += rgb[i]
      g += rgb[i + 1]
      b += rgb[i + 2]
      rr += rgb[i] * rgb[i]
      rg += rgb[i] * rgb[i + 1]
      rb += rgb[i] * rgb[i + 2]
      gg += rgb[i + 1] * rgb[i + 1]
      gb += rgb[i + 1] * rgb[i + 2]
      bb += rgb[i + 2] * rgb[i + 2]
    }
  }
  r /= 9
  g /= 9
  b /= 9
  rr = rr / 9 - r * r
  rg = rg / 9 - r * g
  rb = rb / 9 - r * b
  gg = gg / 9 - g * g
  gb = gb / 9 - g * b
  bb = bb / 9 - b * b
  const xx = gg * bb - gb * gb
  const xy = rb * gb - rg * bb
  const xz = rg * gb - rb * gg
  const scale = 1 / (rr * xx + rg * xy + rb * xz)
  values[to] = r
  values[to + 1] = g
  values[to + 2] = b
  values[to + 3] = xx * scale
  values[to + 4] = xy * scale
  values[to + 5] = xz * scale
  values[to + 6] = (rr * bb - rb * rb) * scale
  values[to + 7] = (rg * rb - rr * gb) * scale
  values[to + 8] = (rr * gg - rg * rg) * scale
}

/** Adds to `product` how far each pixel's value is from a linear function of colour in its windows. */
function multiply({ width, rgb }: Picture, { middles, values }: Windows, from: Float32Array, product: Float32Array) {
  for (let w = 0, at = 0; w < middles.length; w++, at += 9) {
    const middle = middles[w]
    const r = values[at]
    const g = values[at + 1]
    const b = values[at + 2]
    let mean = 0
    let x = 0
    let y = 0
    let z = 0
    for (let row = middle - width; row <= middle + width; row += width) {
      for (let i = row - 1; i <= row + 1; i++) {
        const value = from[i]
        mean += value
        x += (rgb[3 * i] - r) * value
        y += (rgb[3 * i + 1] - g) * value
        z += (rgb[3 * i + 2] - b) * value
      }
    }
    if (mean === 0 && x === 0 && y === 0 && z === 0) continue
    mean /= 9
    const u = (values[at + 3] * x + values[at + 4] * y + values[at + 5] * z) / 9
    const v = (values[at + 4] * x + values[at + 6] * y + values[at + 7] * z) / 9
    const t = (values[at + 5] * x + values[at + 7] * y + values[at + 8] * z) / 9
    for (let row = middle - width; row <= middle + width; row += width) {
      for (let i = row - 1; i <= row + 1; i++) {
        product[i] += from[i] - mean - (rgb[3 * i] - r) * u - (rgb[3 * i + 1] - g) * v - (rgb[3 * i + 2] - b) * t
      }
    }
  }
}

function diagonalOf({ width, rgb }: Picture, { middles, values }: Windows): Float32Array {
  const diagonal = new Float32Array(rgb.length / 3)
  for (let w = 0, at = 0; w < middles.length; w++, at += 9) {
    for (let row = middles[w] - width; row <= middles[w] + width; row += width) {
      for (let i = row - 1; i <= row + 1; i++) {
        const x = rgb[3 * i] - values[at]
        const y = rgb[3 * i + 1] - values[at + 1]
        const z = rgb[3 * i + 2] - values[at + 2]
        const spread =
          values[at + 3] * x * x +
          values[at + 6] * y * y +
          values[at + 8] * z * z +
          2 * (values[at + 4] * x * y + values[at + 5] * x * z + values[at + 7] * y * z)
        diagonal[i] += 1 - (1 + spread) / 9
      }
    }
  }
  return diagonal
}
