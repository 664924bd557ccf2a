import { squaredDistance } from '../mask/distance.ts'
import type { Picture } from '../picture.ts'
import { resampleRowsPaced } from '../resample/resample-rows.ts'
import { resizeMask } from '../resample/resize-mask.ts'
import { resizePicture } from '../resample/resize-picture.ts'
import type { Pacer } from '../work.ts'
import { fitToColours } from './fit-to-colours.ts'

/** A cut at full size: 0 ground, 255 subject, in between where it is uncertain. */
export interface Trimap {
  /** The cut, smoothly enlarged: 128 is its edge. */
  readonly soft: Uint8Array
  /** Half the width of the uncertain band in pixels. */
  readonly band: number
}

const ground = 0
const uncertain = 1
const subject = 2

/** Directions in which samples of either side are sought. */
const directions = 12
/** Colours closer than this (root mean square of a channel) cannot be told apart by colour. */
const alikeColours = 9

/** Mixtures are worked out at up to this many pixels; larger pictures take over how alpha follows from colour. */
const mostMattedPixels = 800_000

/**
 * Alpha of the band around a cut, from colour: for each pixel the pair of a subject's and a ground's colour nearby
 * that explains it best as a mixture (after Gastal and Oliveira, "Shared Sampling for Real-Time Alpha Matting",
 * 2010), then made to follow the picture's edges by a guided filter (He and others, 2010). Outside the band the cut
 * stays as it is.
 */
export async function refineAlpha(picture: Picture, { soft, band }: Trimap, pacer: Pacer): Promise<Uint8Array> {
  const { width, height, rgb } = picture
  const scale = Math.min(1, Math.sqrt(mostMattedPixels / (width * height)))
  const smallWidth = Math.max(1, Math.round(width * scale))
  const smallHeight = Math.max(1, Math.round(height * scale))
  const small = resizePicture({ ...picture, alpha: null }, smallWidth, smallHeight, { kernel: 'area' })
  const smallSoft = resizeMask({ width, height, data: soft }, smallWidth, smallHeight)
  await pacer.pause(0.7)
  const zones = zonesOf({ soft: smallSoft.data, band: Math.max(2, band * scale) }, smallWidth, smallHeight)
  await pacer.pause(0.72)
  const linear = await mixtureFit(small, smallSoft.data, zones, Math.max(2, band * scale), pacer)
  const alpha = new Uint8ClampedArray(width * height)
  const columns = Int32Array.from({ length: width }, (_, x) => Math.floor(((x + 0.5) * smallWidth) / width))
  await resampleRowsPaced(
    {
      width: smallWidth,
      height: smallHeight,
      toWidth: width,
      toHeight: height,
      channels: 4,
      horizontal: 'mitchell',
      vertical: 'mitchell',
      read: (y, row) => row.set(linear.subarray(y * row.length, (y + 1) * row.length)),
      write(y, row) {
        const zoneRow = Math.floor(((y + 0.5) * smallHeight) / height) * smallWidth
        for (let x = 0, i = y * width; x < width; x++, i++) {
          const zone = zones[zoneRow + columns[x]]
          const value =
            row[4 * x] * rgb[3 * i] + row[4 * x + 1] * rgb[3 * i + 1] + row[4 * x + 2] * rgb[3 * i + 2] + row[4 * x + 3]
          alpha[i] = zone === subject ? 255 : zone === ground ? 0 : 255 * stretched(value)
        }
      },
    },
    pacer,
    0.95,
  )
  return new Uint8Array(alpha.buffer)
}

/** For each pixel the linear function of its colour that gives alpha: three factors and a constant. */
async function mixtureFit(
  picture: Picture,
  soft: Uint8Array,
  zones: Uint8Array,
  reach: number,
  pacer: Pacer,
): Promise<Float32Array> {
  const alpha = new Float32Array(zones.length)
  const trust = new Float32Array(zones.length)
  for (let i = 0; i < zones.length; i++) {
    if (i % 256 === 0 && pacer.due()) await pacer.pause(0.7 + (0.15 * i) / zones.length)
    if (zones[i] !== uncertain) {
      alpha[i] = zones[i] === subject ? 1 : 0
      trust[i] = 1
      continue
    }
    const mixture = explain(picture, zones, i, Math.round(3 * reach))
    const fallback = soft[i] / 255
    alpha[i] = mixture ? mixture.trust * mixture.alpha + (1 - mixture.trust) * fallback : fallback
    trust[i] = mixture ? 0.05 + mixture.trust : 0.05
  }
  const band = zones.map(zone => (zone === uncertain ? 1 : 0))
  return fitToColours(picture, alpha, trust, band, Math.max(1.5, reach / 2.5), pacer)
}

/** What is nearly solid or nearly clear becomes so. */
const stretched = (value: number) => (value - 0.06) / 0.88

function zonesOf({ soft, band }: Trimap, width: number, height: number): Uint8Array {
  const inside = Uint8Array.from(soft, value => (value >= 128 ? 1 : 0))
  const outward = squaredDistance(inside, width, height)
  const inward = squaredDistance(
    inside.map(value => 1 - value),
    width,
    height,
  )
  const reach = band * band
  return inside.map((value, i) =>
    value ? (inward[i] > reach ? subject : uncertain) : outward[i] > reach ? ground : uncertain,
  )
}

/** The best mixture of a subject's and a ground's colour for one pixel; `null` where one side is not near. */
function explain(
  { width, height, rgb }: Picture,
  zones: Uint8Array,
  pixel: number,
  reach: number,
): { alpha: number; trust: number } | null {
  const x = pixel % width
  const y = (pixel - x) / width
  const front: number[] = []
  const back: number[] = []
  // Neighbouring pixels look in turned directions, so that together they see more.
  const turn = ((x & 1) + 2 * (y & 1)) / 4
  for (let d = 0; d < directions; d++) {
    const angle = (2 * Math.PI * (d + turn)) / directions
    const across = Math.cos(angle)
    const down = Math.sin(angle)
    let metFront = false
    let metBack = false
    for (let step = 1; step <= reach && !(metFront && metBack); step++) {
      const u = Math.round(x + across * step)
      const v = Math.round(y + down * step)
      if (u < 0 || v < 0 || u >= width || v >= height) break
      const zone = zones[v * width + u]
      if (zone === subject && !metFront) {
        front.push(v * width + u)
        metFront = true
      } else if (zone === ground && !metBack) {
        back.push(v * width + u)
        metBack = true
      }
    }
  }
  if (front.length === 0 || back.length === 0) return null
  let best = Number.POSITIVE_INFINITY
  let alpha = 0
  let contrast = 0
  for (const f of front) {
    for (const b of back) {
      let along = 0
      let square = 0
      for (let c = 0; c < 3; c++) {
        const difference = rgb[3 * f + c] - rgb[3 * b + c]
        along += (rgb[3 * pixel + c] - rgb[3 * b + c]) * difference
        square += difference * difference
      }
      const share = square > 0 ? Math.min(1, Math.max(0, along / square)) : 0.5
      let error = 0
      for (let c = 0; c < 3; c++) {
        error += (rgb[3 * pixel + c] - share * rgb[3 * f + c] - (1 - share) * rgb[3 * b + c]) ** 2
      }
      const cost = error + 0.05 * (distanceBetween(f, pixel, width) + distanceBetween(b, pixel, width)) - 0.002 * square
      if (cost >= best) continue
      best = cost
      alpha = share
      contrast = square
    }
  }
  return { alpha, trust: contrast / (contrast + 3 * alikeColours ** 2 * 4) }
}

function distanceBetween(a: number, b: number, width: number): number {
  const down = Math.floor(a / width) - Math.floor(b / width)
  const across = a - b - down * width
  return across * across + down * down
}
