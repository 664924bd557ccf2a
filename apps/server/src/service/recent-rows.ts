import { limits } from '../limits.ts'
import type { RequestRow } from '../rows/requests.ts'

/** Rows of ended requests, which do not change any more, kept for the polls that follow the end. */
export interface RecentRows {
  /** The row, unless its result has expired by now. */
  get(id: string, now: number): RequestRow | undefined
  add(row: RequestRow): void
}

/** Keeps the last `limits.recentRows` rows that were asked for, without overlong ones. */
export const createRecentRows = (): RecentRows => {
  const rows = new Map<string, RequestRow>()
  return {
    get: (id, now) => {
      const row = rows.get(id)
      if (row === undefined || (row.expires_at ?? 0) > now) return row
      rows.delete(id)
      return undefined
    },
    add: row => {
      if (row.values_json.length > limits.recentRowLength) return
      rows.set(row.id, row)
      if (rows.size <= limits.recentRows) return
      for (const oldest of rows.keys()) {
        rows.delete(oldest)
        break
      }
    },
  }
}
