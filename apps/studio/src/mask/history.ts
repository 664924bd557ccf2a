import type { TileChange } from './edit.ts'
import type { TiledMask } from './tiled-mask.ts'

/** What undo may hold: far more than hands paint, and less than one picture of 24 megapixels takes as pixels. */
export const historyLimits = { maxBytes: 64_000_000, maxSteps: 500 } as const

/** Changes that can be taken back and made again. */
export interface History {
  readonly past: TileChange[][]
  readonly future: TileChange[][]
}

/** A history without changes. */
export const createHistory = (): History => ({ past: [], future: [] })

const bytesOf = (changes: readonly TileChange[]): number =>
  changes.reduce((sum, { before }) => sum + (typeof before === 'number' ? 0 : before.length), 0)

/**
 * Adds a change; what had been taken back can no longer be made again. The oldest changes are forgotten where the
 * history would go over its limits, the newest never.
 */
export const recordChange = ({ past, future }: History, changes: TileChange[], limits = historyLimits): void => {
  if (changes.length === 0) return
  future.length = 0
  past.push(changes)
  let bytes = past.reduce((sum, step) => sum + bytesOf(step), 0)
  while (past.length > 1 && (bytes > limits.maxBytes || past.length > limits.maxSteps)) bytes -= bytesOf(past.shift()!)
}

/** Takes the newest change back; answers it, or nothing where there is none. */
export const undo = (mask: TiledMask, { past, future }: History): TileChange[] | undefined => {
  const changes = past.pop()
  if (!changes) return undefined
  for (const { index, before } of changes) mask.tiles[index] = before
  future.push(changes)
  return changes
}

/** Makes the change again that was taken back last; answers it, or nothing where there is none. */
export const redo = (mask: TiledMask, { past, future }: History): TileChange[] | undefined => {
  const changes = future.pop()
  if (!changes) return undefined
  for (const { index, after } of changes) mask.tiles[index] = after
  past.push(changes)
  return changes
}
