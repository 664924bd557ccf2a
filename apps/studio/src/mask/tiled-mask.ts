/** Side of a tile in pixels: small enough that a stroke copies little, large enough that there are few. */
export const tileSide = 256

/** A square of mask values, row by row; a number where all of them are the same. */
export type Tile = number | Uint8Array

/**
 * A mask at its picture's size, 0 (kept) to 255 (filled), in tiles of {@link tileSide} that go row by row. A tile that
 * reaches over the right or lower edge is as large as the others; what lies outside means nothing.
 */
export interface TiledMask {
  readonly width: number
  readonly height: number
  readonly columns: number
  readonly tiles: Tile[]
}

/** A rectangle in whole pixels; `right` and `bottom` are the first pixels outside. */
export interface Bounds {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A mask with one value throughout; takes next to no memory. */
export const uniformMask = (width: number, height: number, value: number): TiledMask => {
  const columns = Math.ceil(width / tileSide)
  return { width, height, columns, tiles: new Array<Tile>(columns * Math.ceil(height / tileSide)).fill(value) }
}

/** Copies row `y` into `row`, which holds the mask's width. */
export const readRow = (mask: TiledMask, y: number, row: Uint8Array): void => {
  const first = Math.floor(y / tileSide) * mask.columns
  const from = (y % tileSide) * tileSide
  for (let column = 0; column < mask.columns; column++) {
    const x = column * tileSide
    const end = Math.min(x + tileSide, mask.width)
    const tile = mask.tiles[first + column]
    if (typeof tile === 'number') row.fill(tile, x, end)
    else row.set(tile.subarray(from, from + end - x), x)
  }
}

/** The value of one pixel. */
export const valueAt = (mask: TiledMask, x: number, y: number): number => {
  const tile = mask.tiles[Math.floor(y / tileSide) * mask.columns + Math.floor(x / tileSide)]
  return typeof tile === 'number' ? tile : tile[(y % tileSide) * tileSide + (x % tileSide)]
}

/** The pixels of a tile that lie inside the mask, from the tile's own corner. */
export const tileExtent = (mask: TiledMask, index: number): { width: number; height: number } => ({
  width: Math.min(tileSide, mask.width - (index % mask.columns) * tileSide),
  height: Math.min(tileSide, mask.height - Math.floor(index / mask.columns) * tileSide),
})

/** The smallest bounds around both. */
export const joinBounds = (one: Bounds | null, other: Bounds | null): Bounds | null => {
  if (!one || !other) return one ?? other
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  }
}
