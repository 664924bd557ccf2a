import { blurNumbers } from '../filter/box-blur.ts'
import type { Mask } from '../picture.ts'
import type { Random } from '../random.ts'
import { fitSurface, type Surface, surfaceAt } from './fit-surface.ts'
import { collectGrain, type Grain, spreadGrain } from './grain.ts'
import type { Side } from './side.ts'

/** The band along the old edge that must be plain: this share of the kept depth, within limits in pixels. */
const bandShare = 0.16
const bandPixels = [12, 160] as const
/** Samples that a surface is fitted to, about. */
const wantedSamples = 8000
/** Blur, in pixels, that takes grain out of what is left beside the surface. */
const grainSigma = 2
/** A ground is plain if what is left beside surface and grain is at most this, as a root mean square in levels ... */
const mostWaviness = 1.6
/** ... or up to this where it is soft, as vignettes and mottled backdrops are: so much from pixel to pixel, in the mean; */
const mostSoftWaviness = 8
const mostSlope = 0.25
/** at no place on the edge it is more than this, or more than the other where it changes softly along the edge ... */
const mostStep = 6
const mostSoftStep = 28
const mostEdgeSlope = 1.5
/** ... and its grain at most this: stronger is texture, which has its own shapes. */
const mostGrain = 7
/** At least this share of the edge, and of what no subject covers, is the ground itself; a subject may cover the rest. */
const leastShare = 0.3
const leastOfUncovered = 0.5
/** A margin of ground between the edge and a thing that nearly touches it is as narrow as this, in pixels. */
const narrowMargin = 2

/** A side whose surroundings are a plain ground. */
export interface PlainSide {
  readonly side: Side
  readonly surface: Surface
  /** Depth of the band in pixels: the unit of the surface's first direction. */
  readonly band: number
  /** What the ground at the old edge has beside the surface, three numbers a place along the edge. */
  readonly remainder: Float32Array
  /** Places along the edge (1) that show the ground right at it. */
  readonly isGround: Uint8Array
  readonly grain: Grain
}

/** Where a place lies in the surface's terms: 0 to 1 inwards over the band, -1 to 1 along the edge. */
const along = (side: Side, t: number) => (2 * (t + 0.5)) / side.length - 1

/**
 * Looks whether the ground along an old edge is plain: a studio's backdrop, a clear sky. `null` where it is not. Places
 * that `subject` (of the canvas's size, 128 and above) covers are left out; all others must be plain.
 */
export function findPlainSide(rgb: Uint8Array, side: Side, subject: Mask | null, random: Random): PlainSide | null {
  const band = Math.min(side.depth, bandPixels[1], Math.max(bandPixels[0], Math.round(bandShare * side.depth)))
  const covered = (d: number, t: number) => subject !== null && subject.data[side.at(d, t)] >= 128
  const surface = fitBand(rgb, side, band, covered)
  if (!surface) return null
  const { residual, clean } = residuals(rgb, side, band, surface, covered)
  const smooth = smoothed(residual, clean, band, side.length)
  const { remainder, isGround } = edgeRemainder(smooth, clean, band, side.length)
  if (!isPlain(side, band, { residual, smooth, clean, remainder, isGround }, covered)) return null
  fillGaps(remainder, isGround, side.length)
  for (let t = 0, i = 0; t < side.length; t++) {
    for (let d = 0; d < band; d++, i++) for (let c = 0; c < 3; c++) residual[3 * i + c] -= smooth[3 * i + c]
  }
  return { side, surface, band, remainder, isGround, grain: collectGrain(residual, clean, band, side.length, random) }
}

type Covered = (distance: number, along: number) => boolean

function fitBand(rgb: Uint8Array, side: Side, band: number, covered: Covered): Surface | null {
  const step = Math.max(1, Math.floor(Math.sqrt((band * side.length) / wantedSamples)))
  const u: number[] = []
  const v: number[] = []
  const values: number[] = []
  for (let t = step >> 1; t < side.length; t += step) {
    for (let d = 0; d < band; d += step) {
      if (covered(d, t)) continue
      const i = 3 * side.at(d, t)
      u.push((d + 0.5) / band)
      v.push(along(side, t))
      values.push(rgb[i], rgb[i + 1], rgb[i + 2])
    }
  }
  if (u.length < 100) return null
  return fitSurface({ u: Float32Array.from(u), v: Float32Array.from(v), values: Float32Array.from(values) })
}

/** What the band has beside the surface, and which of its pixels (1) belong to the ground. Row by row along the edge. */
function residuals(rgb: Uint8Array, side: Side, band: number, surface: Surface, covered: Covered) {
  const residual = new Float32Array(3 * band * side.length)
  const clean = new Uint8Array(band * side.length)
  for (let t = 0, i = 0; t < side.length; t++) {
    const v = along(side, t)
    for (let d = 0; d < band; d++, i++) {
      const pixel = 3 * side.at(d, t)
      let largest = 0
      for (let c = 0; c < 3; c++) {
        const value = rgb[pixel + c] - surfaceAt(surface.coefficients[c], (d + 0.5) / band, v)
        residual[3 * i + c] = value
        largest = Math.max(largest, Math.abs(value))
      }
      // Beside the edge a subject's mask may be a little too wide.
      const most = !covered(d, t) ? surface.tolerance + mostStep : d < narrowMargin ? surface.tolerance : -1
      clean[i] = largest <= most ? 1 : 0
    }
  }
  return { residual, clean }
}

/** Residuals with their grain blurred away, looking at clean pixels only. */
function smoothed(residual: Float32Array, clean: Uint8Array, width: number, height: number): Float32Array {
  const sums = new Float32Array(4 * clean.length)
  for (let i = 0; i < clean.length; i++) {
    if (!clean[i]) continue
    for (let c = 0; c < 3; c++) sums[4 * i + c] = residual[3 * i + c]
    sums[4 * i + 3] = 1
  }
  blurNumbers(sums, width, height, 4, grainSigma)
  const smooth = new Float32Array(residual.length)
  for (let i = 0; i < clean.length; i++) {
    for (let c = 0; c < 3; c++) smooth[3 * i + c] = sums[4 * i + c] / Math.max(1e-3, sums[4 * i + 3])
  }
  return smooth
}

/** Mean of the smoothed residuals nearest to the edge, and at which places of the edge there is ground (1). */
function edgeRemainder(smooth: Float32Array, clean: Uint8Array, band: number, length: number) {
  const near = Math.max(2, Math.min(6, band >> 2))
  const remainder = new Float32Array(3 * length)
  const isGround = new Uint8Array(length)
  for (let t = 0; t < length; t++) {
    let count = 0
    let margin = 0
    for (let d = 0; d < near; d++) {
      const i = t * band + d
      if (!clean[i]) continue
      count++
      if (d < narrowMargin) margin++
      for (let c = 0; c < 3; c++) remainder[3 * t + c] += smooth[3 * i + c]
    }
    for (let c = 0; c < 3; c++) remainder[3 * t + c] /= Math.max(1, count)
    isGround[t] = 2 * count > near || margin === narrowMargin ? 1 : 0
  }
  return { remainder, isGround }
}

interface Measured {
  readonly residual: Float32Array
  readonly smooth: Float32Array
  readonly clean: Uint8Array
  readonly remainder: Float32Array
  readonly isGround: Uint8Array
}

function isPlain(side: Side, band: number, measured: Measured, covered: Covered): boolean {
  const { residual, smooth, clean, remainder, isGround } = measured
  let ground = 0
  let waves = 0
  let grain = 0
  let count = 0
  let uncovered = 0
  for (let t = 0, i = 0; t < side.length; t++) {
    if (isGround[t]) ground++
    else if (!covered(0, t)) return false
    if (isGround[t] && !isEvenAt(remainder, isGround, t)) return false
    for (let d = 0; d < band; d++, i++) {
      if (!covered(d, t)) uncovered++
      if (!clean[i]) continue
      count++
      for (let c = 0; c < 3; c++) {
        waves += smooth[3 * i + c] ** 2
        grain += (residual[3 * i + c] - smooth[3 * i + c]) ** 2
      }
    }
  }
  const waviness = Math.sqrt(waves / (3 * Math.max(1, count)))
  const isSmooth =
    waviness <= mostWaviness || (waviness <= mostSoftWaviness && slopeOf(smooth, clean, band) <= mostSlope)
  return (
    ground >= leastShare * side.length &&
    count >= leastOfUncovered * uncovered &&
    isSmooth &&
    grain <= 3 * count * mostGrain ** 2
  )
}

/** True where what the edge has beside the surface is little, or more of it but no step from its neighbour. */
function isEvenAt(remainder: Float32Array, isGround: Uint8Array, t: number): boolean {
  for (let c = 0; c < 3; c++) {
    const value = remainder[3 * t + c]
    if (Math.abs(value) <= mostStep) continue
    const step = t > 0 && isGround[t - 1] ? Math.abs(value - remainder[3 * (t - 1) + c]) : 0
    if (Math.abs(value) > mostSoftStep || step > mostEdgeSlope) return false
  }
  return true
}

/** Mean difference between neighbours among clean pixels. */
function slopeOf(smooth: Float32Array, clean: Uint8Array, band: number): number {
  let sum = 0
  let count = 0
  for (let i = band + 1; i < clean.length; i++) {
    if (!clean[i] || !clean[i - 1] || !clean[i - band] || i % band === 0) continue
    for (let c = 0; c < 3; c++) {
      const value = smooth[3 * i + c]
      sum += Math.abs(value - smooth[3 * (i - 1) + c]) + Math.abs(value - smooth[3 * (i - band) + c])
    }
    count += 6
  }
  return sum / Math.max(1, count)
}

/** Places that something covers take over from the nearest ground on both sides. */
function fillGaps(remainder: Float32Array, isGround: Uint8Array, length: number): void {
  for (let t = 0; t < length; t++) {
    if (isGround[t]) continue
    let before = t - 1
    while (before >= 0 && !isGround[before]) before--
    let after = t + 1
    while (after < length && !isGround[after]) after++
    const share = before < 0 ? 1 : after >= length ? 0 : (t - before) / (after - before)
    for (let c = 0; c < 3; c++) {
      const a = remainder[3 * Math.max(before, 0) + c]
      const b = remainder[3 * Math.min(after, length - 1) + c]
      remainder[3 * t + c] = a + share * (b - a)
    }
  }
}

/** Away from the edge the surface flattens out over so many bands: a slope that went on would end in black or white. */
const flattening = 1.2
/** By how much the remainder is smoothed along the edge, in pixels at the edge and more with each pixel away from it. */
const remainderSigma = 1
const remainderSpread = 0.12

/** Continues a plain ground over a side's new pixels of `rgb`: surface, remainder and grain. */
export function paintPlainSide(rgb: Uint8Array, plain: PlainSide, random: Random): void {
  const { side, surface, band, remainder } = plain
  const { grown, length } = side
  const grain = spreadGrain(plain.grain, grown, length, random)
  const blurred = remainder.slice()
  let sigma = 0
  for (let x = 0; x < grown; x++) {
    const wanted = remainderSigma + remainderSpread * x
    // Blurs add up as squares; a little at a time keeps it cheap.
    if (wanted ** 2 - sigma ** 2 > 0.5) {
      blurNumbers(blurred, 1, length, 3, Math.sqrt(wanted ** 2 - sigma ** 2))
      sigma = wanted
    }
    const u = -flattening * (1 - Math.exp(-(x + 0.5) / band / flattening))
    for (let t = 0; t < length; t++) {
      const v = along(side, t)
      const to = 3 * side.at(-1 - x, t)
      for (let c = 0; c < 3; c++) {
        const coefficients = surface.coefficients[c]
        // The slope at the edge goes on, the curvature across it does not.
        const base = surfaceAt(coefficients, 0, v) + (coefficients[1] + coefficients[4] * v) * u
        const value = base + blurred[3 * t + c] + grain[3 * (t * grown + x) + c]
        rgb[to + c] = Math.max(0, Math.min(255, Math.round(value)))
      }
    }
  }
}
