import { type Edit, mergeRow } from './edit.ts'
import { type Bounds, joinBounds, type Tile, type TiledMask, tileExtent, tileSide } from './tiled-mask.ts'

const replaceTile = ({ mask, before }: Edit, index: number, tile: Tile): void => {
  if (!before.has(index)) before.set(index, mask.tiles[index])
  mask.tiles[index] = tile
}

/** Turns every value to 255 less it. */
export const invertMask = (edit: Edit): void => {
  for (const [index, tile] of edit.mask.tiles.entries()) {
    replaceTile(edit, index, typeof tile === 'number' ? 255 - tile : tile.map(value => 255 - value))
  }
}

/** Sets every value to 0. */
export const clearMask = (edit: Edit): void => {
  for (const index of edit.mask.tiles.keys()) replaceTile(edit, index, 0)
}

/** Replaces the whole mask by rows that are asked for in order; each holds the mask's width. */
export const replaceMask = (edit: Edit, rowAt: (y: number) => Uint8Array): void => {
  clearMask(edit)
  for (let y = 0; y < edit.mask.height; y++) mergeRow(edit, 0, y, rowAt(y))
}

/** What the server fills: values from here on. */
export const filledFrom = 128

/** Pixels that will be filled, and the bounds around them. */
export interface Filled {
  readonly count: number
  readonly bounds: Bounds | null
}

const filledOfTile = (mask: TiledMask, index: number): Filled => {
  const tile = mask.tiles[index]
  const { width, height } = tileExtent(mask, index)
  const left = (index % mask.columns) * tileSide
  const top = Math.floor(index / mask.columns) * tileSide
  if (typeof tile === 'number') {
    if (tile < filledFrom) return { count: 0, bounds: null }
    return { count: width * height, bounds: { left, top, right: left + width, bottom: top + height } }
  }
  let count = 0
  let [low, high, first, last] = [tileSide, -1, tileSide, -1]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (tile[y * tileSide + x] < filledFrom) continue
      count++
      if (x < low) low = x
      if (x > high) high = x
      if (y < first) first = y
      last = y
    }
  }
  const bounds = { left: left + low, top: top + first, right: left + high + 1, bottom: top + last + 1 }
  return { count, bounds: count > 0 ? bounds : null }
}

/** Counts what will be filled. */
export const measureFilled = (mask: TiledMask): Filled => {
  let count = 0
  let bounds: Bounds | null = null
  for (const index of mask.tiles.keys()) {
    const part = filledOfTile(mask, index)
    count += part.count
    bounds = joinBounds(bounds, part.bounds)
  }
  return { count, bounds }
}
