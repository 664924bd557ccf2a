import { sql } from 'kysely'
import type { Database } from './database.ts'

const dayMs = 86_400_000

/** What was charged on one day (UTC) for one model. */
export interface UsageLine {
  /** `2027-03-30`. */
  readonly day: string
  /** Null for charges from before models were noted. */
  readonly slug: string | null
  readonly pictures: number
  readonly spentMicros: number
}

/** Which charges are summed. */
export interface UsageQuery {
  /** Milliseconds since 1970, `to` not included. */
  readonly from: number
  readonly to: number
  readonly keyId?: number
}

/** Charges by day and model, latest day first, from the ledger: deleted and expired requests are in it. */
export const readUsage = async (database: Database, { from, to, keyId }: UsageQuery): Promise<UsageLine[]> => {
  const day = sql<number>`at / ${sql.lit(dayMs)}`
  let select = database.kysely
    .selectFrom('ledger')
    .select([day.as('day'), 'slug', sql<number>`count(*)`.as('pictures'), sql<number>`-sum(amount_micros)`.as('spent')])
    .where('kind', '=', 'charge')
    .where('at', '>=', from)
    .where('at', '<', to)
  if (keyId !== undefined) select = select.where('key_id', '=', keyId)
  const rows = await select.groupBy([day, 'slug']).orderBy(day, 'desc').orderBy('slug').execute()
  return rows.map(row => ({
    day: new Date(Number(row.day) * dayMs).toISOString().slice(0, 10),
    slug: row.slug,
    pictures: Number(row.pictures),
    spentMicros: Number(row.spent),
  }))
}
