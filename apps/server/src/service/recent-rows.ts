import { limits } from '../limits.ts'
import type { RequestRow } from '../rows/requests.ts'

/** Rows of ended requests, which do not change any more, kept for the polls that follow the end. */
export interface RecentRows {
  /** The row, unless its result has expired by now. */
  get(id: string, now: number): RequestRow | undefined
  add(row: RequestRow): void
  /** Drops a row that was deleted; one that was read just before is not taken up again. */
  forget(id: string): void
}

/** Keeps the last `most` rows that were asked for, without overlong ones. */
export const createRecentRows = (most: number): RecentRows => {
  const dropOldest = (entries: Map<string, unknown> | Set<string>): void => {
    if (entries.size <= most) return
    for (const oldest of entries.keys()) {
      entries.delete(oldest)
      break
    }
  }

  const rows = new Map<string, RequestRow>()
  const deleted = new Set<string>()
  return {
    get: (id, now) => {
      const row = rows.get(id)
      if (row === undefined || (row.expires_at ?? 0) > now) return row
      rows.delete(id)
      return undefined
    },
    add: row => {
      if (row.values_json.length > limits.recentRowLength || deleted.has(row.id)) return
      rows.set(row.id, row)
      dropOldest(rows)
    },
    forget: id => {
      rows.delete(id)
      deleted.add(id)
      dropOldest(deleted)
    },
  }
}
