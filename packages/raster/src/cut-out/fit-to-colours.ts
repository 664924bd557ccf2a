import { blurNumbers } from '../filter/box-blur.ts'
import type { Picture, Rectangle } from '../picture.ts'
import type { Pacer } from '../work.ts'

/** How little contrast (squared, of 255) still counts as an edge. */
const edgeFloor = 40

const tileSide = 160

/**
 * Weighted guided filter (He and others, "Guided Image Filtering", 2010), left as its linear functions: for each pixel
 * three factors for its colour and a constant that together give the filtered value. Worked out in tiles, and only
 * in those that `wanted` has a 1 in; elsewhere the constant is the value itself.
 */
export async function fitToColours(
  picture: Picture,
  values: Float32Array,
  weights: Float32Array,
  wanted: Uint8Array,
  sigma: number,
  pacer: Pacer,
): Promise<Float32Array> {
  const { width, height } = picture
  const linear = new Float32Array(4 * width * height)
  for (let i = 0; i < values.length; i++) linear[4 * i + 3] = values[i]
  const margin = Math.ceil(5 * sigma)
  for (let y = 0; y < height; y += tileSide) {
    for (let x = 0; x < width; x += tileSide) {
      if (pacer.due()) await pacer.pause(0.85 + (0.1 * y) / height)
      const tile = { x, y, width: Math.min(tileSide, width - x), height: Math.min(tileSide, height - y) }
      if (hasAny(wanted, width, tile)) fitTile(picture, values, weights, sigma, tile, margin, linear)
    }
  }
  return linear
}

function hasAny(marks: Uint8Array, width: number, tile: Rectangle): boolean {
  for (let y = tile.y; y < tile.y + tile.height; y++) {
    if (marks.subarray(y * width + tile.x, y * width + tile.x + tile.width).includes(1)) return true
  }
  return false
}

function fitTile(
  { width, height, rgb }: Picture,
  values: Float32Array,
  weights: Float32Array,
  sigma: number,
  tile: Rectangle,
  margin: number,
  linear: Float32Array,
): void {
  const left = Math.max(0, tile.x - margin)
  const top = Math.max(0, tile.y - margin)
  const across = Math.min(width, tile.x + tile.width + margin) - left
  const down = Math.min(height, tile.y + tile.height + margin) - top
  const sums = new Float32Array(moments * across * down)
  for (let y = 0, at = 0; y < down; y++) {
    for (let x = 0, i = (top + y) * width + left; x < across; x++, i++, at += moments) {
      addMoments(sums, at, weights[i], values[i], rgb[3 * i], rgb[3 * i + 1], rgb[3 * i + 2])
    }
  }
  blurNumbers(sums, across, down, moments, sigma)
  const local = new Float32Array(4 * across * down)
  for (let i = 0; i < across * down; i++) fitLocally(sums, moments * i, local, 4 * i)
  blurNumbers(local, across, down, 4, sigma / 2)
  for (let y = 0; y < tile.height; y++) {
    const from = 4 * ((tile.y - top + y) * across + tile.x - left)
    linear.set(local.subarray(from, from + 4 * tile.width), 4 * ((tile.y + y) * width + tile.x))
  }
}

/** Weight, three colours, value, value times colours, products of colours: all weighted. */
function addMoments(sums: Float32Array, at: number, weight: number, p: number, r: number, g: number, b: number): void {
  sums[at] = weight
  sums[at + 1] = weight * r
  sums[at + 2] = weight * g
  sums[at + 3] = weight * b
  sums[at + 4] = weight * p
  sums[at + 5] = weight * p * r
  sums[at + 6] = weight * p * g
  sums[at + 7] = weight * p * b
  sums[at + 8] = weight * r * r
  sums[at + 9] = weight * r * g
  sums[at + 10] = weight * r * b
  sums[at + 11] = weight * g * g
  sums[at + 12] = weight * g * b
  sums[at + 13] = weight * b * b
}

const moments = 14

/** Solves the 3 x 3 normal equations of one window. */
function fitLocally(sums: Float32Array, at: number, out: Float32Array, to: number): void {
  const scale = 1 / Math.max(1e-6, sums[at])
  const r = sums[at + 1] * scale
  const g = sums[at + 2] * scale
  const b = sums[at + 3] * scale
  const p = sums[at + 4] * scale
  const pr = sums[at + 5] * scale - p * r
  const pg = sums[at + 6] * scale - p * g
  const pb = sums[at + 7] * scale - p * b
  const rr = sums[at + 8] * scale - r * r + edgeFloor
  const rg = sums[at + 9] * scale - r * g
  const rb = sums[at + 10] * scale - r * b
  const gg = sums[at + 11] * scale - g * g + edgeFloor
  const gb = sums[at + 12] * scale - g * b
  const bb = sums[at + 13] * scale - b * b + edgeFloor
  const c0 = gg * bb - gb * gb
  const c1 = rb * gb - rg * bb
  const c2 = rg * gb - rb * gg
  const determinant = rr * c0 + rg * c1 + rb * c2
  const x = (c0 * pr + c1 * pg + c2 * pb) / determinant
  const y = (c1 * pr + (rr * bb - rb * rb) * pg + (rg * rb - rr * gb) * pb) / determinant
  const z = (c2 * pr + (rg * rb - rr * gb) * pg + (rr * gg - rg * rg) * pb) / determinant
  out[to] = x
  out[to + 1] = y
  out[to + 2] = z
  out[to + 3] = p - x * r - y * g - z * b
}
