import { type Bounds, joinBounds, type Tile, type TiledMask, tileExtent, tileSide } from './tiled-mask.ts'

/** One change of a mask while it is made. Tiles are copied when first touched, so that the old ones stay for undo. */
export interface Edit {
  readonly mask: TiledMask
  /** Erase rather than paint. */
  readonly erase: boolean
  /** The tiles as they were before. */
  readonly before: Map<number, Tile>
}

/** Takes one row of coverage, 0 to 255, that begins at (`x`, `y`) inside the mask. The row is only valid meanwhile. */
export type TakeRow = (x: number, y: number, coverage: Uint8Array) => void

/** Begins a change. */
export const beginEdit = (mask: TiledMask, erase: boolean): Edit => ({ mask, erase, before: new Map() })

const isSettled = (tile: Tile, erase: boolean): boolean => tile === (erase ? 0 : 255)

const writableTile = ({ mask, before }: Edit, index: number): Uint8Array => {
  const tile = mask.tiles[index]
  if (typeof tile !== 'number' && before.has(index)) return tile
  before.set(index, before.get(index) ?? tile)
  const copy = typeof tile === 'number' ? new Uint8Array(tileSide * tileSide).fill(tile) : tile.slice()
  mask.tiles[index] = copy
  return copy
}

/**
 * Merges a row of coverage into the mask: painting takes the larger of the two values, erasing the smaller of the value
 * and what the coverage leaves. So a stroke that crosses itself is nowhere denser than its brush.
 */
export const mergeRow = (edit: Edit, x: number, y: number, coverage: Uint8Array): void => {
  const { mask, erase } = edit
  const row = Math.floor(y / tileSide) * mask.columns
  const end = x + coverage.length
  for (let from = x; from < end; ) {
    const column = Math.floor(from / tileSide)
    const to = Math.min(end, (column + 1) * tileSide)
    if (!isSettled(mask.tiles[row + column], erase)) {
      const tile = writableTile(edit, row + column)
      let at = (y % tileSide) * tileSide + (from % tileSide)
      if (erase) for (let i = from - x; i < to - x; i++, at++) tile[at] = Math.min(tile[at], 255 - coverage[i])
      else for (let i = from - x; i < to - x; i++, at++) tile[at] = Math.max(tile[at], coverage[i])
    }
    from = to
  }
}

/** The tile's value where all of it is the same inside the mask, else the tile. */
const compact = (mask: TiledMask, index: number): Tile => {
  const tile = mask.tiles[index]
  if (typeof tile === 'number') return tile
  const { width, height } = tileExtent(mask, index)
  for (let y = 0; y < height; y++) {
    for (let at = y * tileSide; at < y * tileSide + width; at++) if (tile[at] !== tile[0]) return tile
  }
  return tile[0]
}

const areEqual = (one: Tile, other: Tile): boolean => {
  if (typeof one === 'number' || typeof other === 'number') return one === other
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false
  return true
}

/** A tile's old and new state. */
export interface TileChange {
  readonly index: number
  readonly before: Tile
  readonly after: Tile
}

/** Ends a change: the tiles that it really changed, each in its smallest form. */
export const endEdit = ({ mask, before }: Edit): TileChange[] => {
  const changes: TileChange[] = []
  for (const [index, old] of before) {
    const after = compact(mask, index)
    const changed = !areEqual(old, after)
    mask.tiles[index] = changed ? after : old
    if (changed) changes.push({ index, before: old, after })
  }
  return changes
}

/** Takes a change back that has not ended. */
export const dropEdit = ({ mask, before }: Edit): void => {
  for (const [index, tile] of before) mask.tiles[index] = tile
}

/** The bounds of tiles in pixels; `null` where there are none. */
export const tileBounds = (mask: TiledMask, indices: Iterable<number>): Bounds | null => {
  let bounds: Bounds | null = null
  for (const index of indices) {
    const left = (index % mask.columns) * tileSide
    const top = Math.floor(index / mask.columns) * tileSide
    const { width, height } = tileExtent(mask, index)
    bounds = joinBounds(bounds, { left, top, right: left + width, bottom: top + height })
  }
  return bounds
}
