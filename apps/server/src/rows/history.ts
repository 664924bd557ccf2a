import type { State } from '@sfumato/contract'
import type { Database } from './database.ts'
import type { RequestRow } from './requests.ts'

/** Which of a key's requests are looked for. */
export interface HistoryQuery {
  readonly keyId: number
  /** Only those submitted before the one with this sequence. */
  readonly before?: number
  readonly slug?: string
  readonly state?: State
  /** Results that have expired by then are left out. */
  readonly now: number
  readonly count: number
}

/** Requests of one key, newest first. */
export const listRequests = async (database: Database, query: HistoryQuery): Promise<RequestRow[]> => {
  let select = database.kysely
    .selectFrom('requests')
    .selectAll()
    .where('key_id', '=', query.keyId)
    .where(({ eb, or }) => or([eb('expires_at', 'is', null), eb('expires_at', '>', query.now)]))
  if (query.before !== undefined) select = select.where('sequence', '<', query.before)
  if (query.slug !== undefined) select = select.where('slug', '=', query.slug)
  if (query.state !== undefined) select = select.where('state', '=', query.state)
  return select.orderBy('sequence', 'desc').limit(query.count).execute()
}
