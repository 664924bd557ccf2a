import { sql } from 'kysely'
import type { Database } from './database.ts'
import type { RequestRow } from './requests.ts'

/** A request that has not ended, as an operator sees it. */
export type QueuedRow = Pick<
  RequestRow,
  'id' | 'key_id' | 'slug' | 'surface' | 'state' | 'attempt' | 'crashes' | 'created_at' | 'started_at'
> & { readonly prefix: string }

/** Requests that have not ended, oldest first, and how many there are in all. */
export const listLiveRows = async (
  database: Database,
  count: number,
): Promise<{ readonly rows: QueuedRow[]; readonly total: number }> => {
  const rows = await database.kysely
    .selectFrom('requests')
    .innerJoin('api_keys', 'api_keys.id', 'requests.key_id')
    .select([
      'requests.id',
      'requests.key_id',
      'requests.slug',
      'requests.surface',
      'requests.state',
      'requests.attempt',
      'requests.crashes',
      'requests.created_at',
      'requests.started_at',
      'api_keys.prefix',
    ])
    .where('requests.state', 'in', ['QUEUED', 'PROCESSING'])
    .orderBy('requests.sequence')
    .limit(count)
    .execute()
  const { total } = await database.kysely
    .selectFrom('requests')
    .select(sql<number>`count(*)`.as('total'))
    .where('state', 'in', ['QUEUED', 'PROCESSING'])
    .executeTakeFirstOrThrow()
  return { rows, total: Number(total) }
}
