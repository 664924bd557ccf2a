import type { Picture } from '../picture.ts'
import { resampleRowsPaced } from '../resample/resample-rows.ts'
import { resizeMask } from '../resample/resize-mask.ts'
import { resizePicture } from '../resample/resize-picture.ts'
import type { Pacer } from '../work.ts'
import { solveAlpha } from './closed-form.ts'
import { fitToColours } from './fit-to-colours.ts'
import { findZones, type Trimap, zone } from './matte-zones.ts'

/** Directions in which samples of either side are sought. */
const directions = 12
/** How far samples are sought, in half widths of the band: past it also where it is wide. */
const searchFactor = 6
/** Colours closer than this (root mean square of a channel) cannot be told apart by colour. */
const alikeColours = 9

/** Mixtures are worked out at up to this many pixels; larger pictures take over how alpha follows from colour. */
const mostMattedPixels = 800_000

/**
 * Alpha of the band around a cut, from colour: for each pixel the pair of a subject's and a ground's colour nearby
 * that explains it best as a mixture (after Gastal and Oliveira, "Shared Sampling for Real-Time Alpha Matting",
 * 2010) is the first idea for the closed-form matte (Levin and others, 2008). Where the picture is larger than mattes
 * are worked out at, the matte's local linear functions of colour (He and others, 2010) are applied to its own pixels.
 * Outside the band the cut stays as it is.
 */
export async function refineAlpha(picture: Picture, { soft, band }: Trimap, pacer: Pacer): Promise<Uint8Array> {
  const { width, height, rgb } = picture
  const scale = Math.min(1, Math.sqrt(mostMattedPixels / (width * height)))
  const smallWidth = Math.max(1, Math.round(width * scale))
  const smallHeight = Math.max(1, Math.round(height * scale))
  const small = resizePicture({ ...picture, alpha: null }, smallWidth, smallHeight, { kernel: 'area' })
  const smallSoft = resizeMask({ width, height, data: soft }, smallWidth, smallHeight)
  await pacer.pause(0.7)
  const zones = findZones(small, { soft: smallSoft.data, band: Math.max(2, band * scale) })
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
          const place = zones[zoneRow + columns[x]]
          const value =
            row[4 * x] * rgb[3 * i] + row[4 * x + 1] * rgb[3 * i + 1] + row[4 * x + 2] * rgb[3 * i + 2] + row[4 * x + 3]
          alpha[i] = place === zone.subject ? 255 : place === zone.ground ? 0 : 255 * stretched(value)
        }
      },
    },
    pacer,
    0.95,
  )
  return new Uint8Array(alpha.buffer)
}

/** Alpha is handed to larger sizes as linear functions of colour fitted over so many pixels. */
const transferSigma = 0.8

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
  const rays = raysOf(Math.round(searchFactor * reach))
  for (let i = 0; i < zones.length; i++) {
    if (i % 256 === 0 && pacer.due()) await pacer.pause(0.7 + (0.15 * i) / zones.length)
    if (zones[i] !== zone.uncertain) {
      alpha[i] = zones[i] === zone.subject ? 1 : 0
      trust[i] = 1
      continue
    }
    const mixture = explain(picture, zones, i, rays)
    const fallback = soft[i] / 255
    alpha[i] = mixture ? mixture.trust * mixture.alpha + (1 - mixture.trust) * fallback : fallback
    trust[i] = mixture ? 0.05 + mixture.trust : 0.05
  }
  const band = zones.map(place => (place === zone.uncertain ? 1 : 0))
  await solveAlpha(picture, { alpha, trust, wanted: band }, pacer)
  trust.fill(1)
  return fitToColours(picture, alpha, trust, band, transferSigma, pacer)
}

/** What is nearly solid or nearly clear becomes so. */
const stretched = (value: number) => (value - 0.06) / 0.88

/** Samples found for one pixel; kept, since there are many pixels. */
const frontSamples = new Int32Array(directions)
const backSamples = new Int32Array(directions)
/** Squares of their distances from the pixel. */
const frontDistances = new Float64Array(directions)
const backDistances = new Float64Array(directions)

/** For each of four turns, rays in all directions: steps across and down, alternating, `reach` of each. */
const raysOf = (reach: number): Int32Array[] =>
  Array.from({ length: 4 * directions }, (_, n) => {
    const angle = (2 * Math.PI * ((n % directions) + Math.floor(n / directions) / 4)) / directions
    return Int32Array.from({ length: 2 * reach }, (_, k) =>
      Math.round((k % 2 ? Math.sin(angle) : Math.cos(angle)) * (1 + (k >> 1))),
    )
  })

/** The best mixture of a subject's and a ground's colour for one pixel; `null` where one side is not near. */
function explain(
  { width, height, rgb }: Picture,
  zones: Uint8Array,
  pixel: number,
  rays: readonly Int32Array[],
): { alpha: number; trust: number } | null {
  const x = pixel % width
  const y = (pixel - x) / width
  let fronts = 0
  let backs = 0
  // Neighbouring pixels look in turned directions, so that together they see more.
  const turn = (x & 1) + 2 * (y & 1)
  for (let d = 0; d < directions; d++) {
    const ray = rays[turn * directions + d]
    let metFront = false
    let metBack = false
    for (let step = 0; 2 * step < ray.length && !(metFront && metBack); step++) {
      const u = x + ray[2 * step]
      const v = y + ray[2 * step + 1]
      if (u < 0 || v < 0 || u >= width || v >= height) break
      const place = zones[v * width + u]
      if (place === zone.subject && !metFront) {
        frontDistances[fronts] = (u - x) ** 2 + (v - y) ** 2
        frontSamples[fronts++] = v * width + u
        metFront = true
      } else if (place === zone.ground && !metBack) {
        backDistances[backs] = (u - x) ** 2 + (v - y) ** 2
        backSamples[backs++] = v * width + u
        metBack = true
      }
    }
  }
  if (fronts === 0 || backs === 0) return null
  let best = Number.POSITIVE_INFINITY
  let alpha = 0
  let contrast = 0
  for (let m = 0; m < fronts; m++) {
    const f = frontSamples[m]
    for (let n = 0; n < backs; n++) {
      const b = backSamples[n]
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
      const cost = error + 0.05 * (frontDistances[m] + backDistances[n]) - 0.002 * square
      if (cost >= best) continue
      best = cost
      alpha = share
      contrast = square
    }
  }
  return { alpha, trust: contrast / (contrast + 3 * alikeColours ** 2 * 4) }
}
