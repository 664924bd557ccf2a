import { type Bounds, type TiledMask, tileSide } from './tiled-mask.ts'
import type { View } from './view.ts'
import { filledFrom } from './whole-mask.ts'

/** Colours as red, green, blue and opacity, 0 to 255. */
const [fill, edgeInside, edgeOutside] = [
  [255, 0, 128, 140],
  [255, 255, 255, 255],
  [20, 0, 20, 235],
] as const

/** Samples across and down that are averaged where one pixel of the screen shows several of the mask: enough to see. */
export const finestSampling = 3

/** Where the samples of a line of device pixels lie in the picture; -1 outside of it. */
const samplePositions = (
  from: number,
  count: number,
  samples: number,
  offset: number,
  scale: number,
  limit: number,
) => {
  const positions = new Int32Array(count * samples)
  for (let at = 0; at < positions.length; at++) {
    const position = Math.floor((from + (at + 0.5) / samples - offset) / scale)
    positions[at] = position < 0 || position >= limit ? -1 : position
  }
  return positions
}

/**
 * Mask values as device pixels show them, row by row: the mean of a few samples of each, 0 outside the picture.
 * `ratio` is device pixels in a CSS pixel.
 */
export const sampleMask = (
  mask: TiledMask,
  view: View,
  ratio: number,
  bounds: Bounds,
  mostSamples = finestSampling,
): Uint8Array => {
  const scale = view.scale * ratio
  const samples = Math.min(mostSamples, Math.max(1, Math.ceil(1 / scale)))
  const width = bounds.right - bounds.left
  const height = bounds.bottom - bounds.top
  const columns = samplePositions(bounds.left, width, samples, view.x * ratio, scale, mask.width)
  const rows = samplePositions(bounds.top, height, samples, view.y * ratio, scale, mask.height)
  const values = new Uint8Array(width * height)
  const sums = new Uint16Array(width)
  const area = samples * samples
  for (let y = 0; y < height; y++) {
    sums.fill(0)
    for (const row of rows.subarray(y * samples, (y + 1) * samples)) {
      if (row < 0) continue
      const first = Math.floor(row / tileSide) * mask.columns
      const inTile = (row % tileSide) * tileSide
      for (let at = 0; at < columns.length; at++) {
        const column = columns[at]
        if (column < 0) continue
        const tile = mask.tiles[first + (column >> 8)]
        sums[(at / samples) | 0] += typeof tile === 'number' ? tile : tile[inTile + (column & (tileSide - 1))]
      }
    }
    for (let x = 0; x < width; x++) values[y * width + x] = sums[x] / area
  }
  return values
}

/**
 * Draws a part of the mask as it lies over the picture, as RGBA: colour where it fills, the stronger the fuller, and
 * along the edge of what will be filled a light line inside and a dark one outside, so that one of them stands out on
 * any picture.
 */
export const drawOverlay = (
  mask: TiledMask,
  view: View,
  ratio: number,
  bounds: Bounds,
  mostSamples = finestSampling,
): Uint8ClampedArray<ArrayBuffer> => {
  const width = bounds.right - bounds.left
  const height = bounds.bottom - bounds.top
  const stride = width + 2
  const around = { left: bounds.left - 1, top: bounds.top - 1, right: bounds.right + 1, bottom: bounds.bottom + 1 }
  const values = sampleMask(mask, view, ratio, around, mostSamples)
  const pixels = new Uint8ClampedArray(4 * width * height)
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width; x++, to += 4) {
      const at = (y + 1) * stride + x + 1
      const value = values[at]
      const inside = value >= filledFrom
      const isEdge =
        values[at - 1] >= filledFrom !== inside ||
        values[at + 1] >= filledFrom !== inside ||
        values[at - stride] >= filledFrom !== inside ||
        values[at + stride] >= filledFrom !== inside
      if (value === 0 && !isEdge) continue
      const colour = !isEdge ? fill : inside ? edgeInside : edgeOutside
      pixels[to] = colour[0]
      pixels[to + 1] = colour[1]
      pixels[to + 2] = colour[2]
      pixels[to + 3] = isEdge ? colour[3] : (colour[3] * value) / 255
    }
  }
  return pixels
}
