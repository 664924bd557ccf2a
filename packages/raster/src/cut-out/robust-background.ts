import type { FocusedPicture } from './small-picture.ts'
import { findSuperpixels, lookSize, type Superpixels } from './superpixels.ts'

/** How far apart in colour two regions may be and still count as one area. */
const sameColour = 10
/** How far contrast reaches, in units of the longer side. */
const contrastReach = 0.3
/** How much neighbours agree even where their colours differ. */
const leastAgreement = 0.1
const solvingRounds = 300

/**
 * How much each pixel stands out from the ground, 0 to 1. What is ground is told by how much of the border an area of
 * one look holds for its size, so that a subject may well touch the border; contrast to such ground makes the subject,
 * and both are balanced over neighbouring regions (Zhu and others, "Saliency Optimization from Robust Background
 * Detection", 2014).
 */
export function standOut(picture: FocusedPicture): Float32Array {
  const regions = findSuperpixels(picture)
  const apart = differences(regions)
  const ground = groundWeights(regions, apart)
  const contrast = contrastToGround(regions, apart, ground)
  const values = balance(regions, apart, ground, contrast)
  return Float32Array.from(regions.number, k => values[k])
}

/** Difference in look of each region to each other one, `count` rows. */
function differences({ count, looks }: Superpixels): Float64Array {
  const result = new Float64Array(count * count)
  for (let p = 0; p < count; p++) {
    for (let q = 0; q < p; q++) {
      let square = 0
      for (let c = 0; c < lookSize; c++) square += (looks[lookSize * p + c] - looks[lookSize * q + c]) ** 2
      result[p * count + q] = result[q * count + p] = Math.sqrt(square)
    }
  }
  return result
}

/** How surely each region is ground, 0 to 1. */
function groundWeights(regions: Superpixels, apart: Float64Array): Float64Array {
  const { count, areas, borders, neighbours } = regions
  // A difference as small as regions have to their most alike neighbour is no edge.
  let usual = 0
  for (let p = 0; p < count; p++) {
    let least = Number.POSITIVE_INFINITY
    for (const q of neighbours[p]) least = Math.min(least, apart[p * count + q])
    usual += (Number.isFinite(least) ? least : 0) / count
  }
  const onBorder = [...borders.keys()].filter(k => borders[k] > 0)
  return Float64Array.from({ length: count }, (_, p) => {
    const way = shortestWays(regions, apart, usual, onBorder, p)
    let area = 0
    let length = 0
    for (let q = 0; q < count; q++) {
      const alike = Math.exp(-(way[q] * way[q]) / (2 * sameColour * sameColour))
      area += alike * areas[q]
      length += alike * borders[q]
    }
    const held = length / Math.sqrt(Math.max(1, area))
    return 1 - Math.exp(-(held * held) / 2)
  })
}

/** The least sum of differences on a way from one region to each other one (Dijkstra); the border is one place. */
function shortestWays(
  { count, neighbours, borders }: Superpixels,
  apart: Float64Array,
  usual: number,
  onBorder: readonly number[],
  from: number,
): Float64Array {
  const way = new Float64Array(count).fill(Number.POSITIVE_INFINITY)
  const settled = new Uint8Array(count)
  way[from] = 0
  for (;;) {
    let next = -1
    for (let q = 0; q < count; q++) if (!settled[q] && (next < 0 || way[q] < way[next])) next = q
    if (next < 0 || way[next] === Number.POSITIVE_INFINITY) return way
    settled[next] = 1
    const reach = (q: number) => {
      const length = way[next] + Math.max(0, apart[next * count + q] - usual)
      if (length < way[q]) way[q] = length
    }
    for (const q of neighbours[next]) reach(q)
    if (borders[next] > 0) for (const q of onBorder) reach(q)
  }
}

/** Difference of each region to the ground around it, 0 to 1. */
function contrastToGround(
  { count, areas, places }: Superpixels,
  apart: Float64Array,
  ground: Float64Array,
): Float64Array {
  const result = new Float64Array(count)
  for (let p = 0; p < count; p++) {
    for (let q = 0; q < count; q++) {
      const square = (places[2 * p] - places[2 * q]) ** 2 + (places[2 * p + 1] - places[2 * q + 1]) ** 2
      result[p] += apart[p * count + q] * Math.exp(-square / (2 * contrastReach ** 2)) * ground[q] * areas[q]
    }
  }
  const sorted = result.slice().sort()
  const high = sorted[Math.floor(0.98 * (count - 1))] || 1
  const low = sorted[Math.floor(0.02 * (count - 1))]
  return result.map(value => Math.min(1, Math.max(0, (value - low) / (high - low || 1))))
}

/** The values that are low on ground, high where contrast is, and alike in alike neighbours (Gauss-Seidel). */
function balance(
  { count, neighbours }: Superpixels,
  apart: Float64Array,
  ground: Float64Array,
  contrast: Float64Array,
): Float64Array {
  const values = contrast.slice()
  for (let round = 0; round < solvingRounds; round++) {
    for (let p = 0; p < count; p++) {
      let sum = contrast[p]
      let weights = contrast[p] + ground[p]
      for (const q of neighbours[p]) {
        const difference = apart[p * count + q]
        const weight = Math.exp(-(difference * difference) / (2 * sameColour * sameColour)) + leastAgreement
        sum += weight * values[q]
        weights += weight
      }
      values[p] = sum / Math.max(1e-9, weights)
    }
  }
  const most = values.reduce((high, value) => Math.max(high, value), 1e-9)
  return values.map(value => value / most)
}
