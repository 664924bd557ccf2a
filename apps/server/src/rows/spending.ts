import { sql, type Transaction } from 'kysely'
import { isPostgres } from './is-postgres.ts'
import { prepared } from './prepared.ts'
import type { Tables } from './tables.ts'

/** The most that a key may spend from a time on, in millionths of a credit. */
export interface SpendLimit {
  readonly period: 'day' | 'month'
  /** Milliseconds since 1970. */
  readonly since: number
  readonly limitMicros: number
}

const selectSpent = prepared<'key' | 'since', { spent: number }>((database, slot) =>
  database
    .selectFrom('ledger')
    .select(sql<number>`coalesce(-sum(amount_micros), 0)`.as('spent'))
    .where('key_id', '=', slot('key'))
    .where('kind', '=', 'charge')
    .where('at', '>=', slot('since')),
)

const selectHeld = prepared<'key', { reserved_micros: number }>((database, slot) => {
  const select = database.selectFrom('api_keys').select('reserved_micros').where('id', '=', slot('key'))
  // Submits of one key that arrive at once must not all find the same room.
  return isPostgres(database) ? select.forUpdate() : select
})

/** A limit that a further price would pass, with what is spent or held already. */
export interface PassedLimit {
  readonly limit: SpendLimit
  readonly usedMicros: number
}

/** The first limit that a further price would pass; what unfinished requests hold counts as spent. */
export const passedSpendLimit = async (
  transaction: Transaction<Tables>,
  keyId: number,
  priceMicros: number,
  spendLimits: readonly SpendLimit[],
): Promise<PassedLimit | undefined> => {
  if (spendLimits.length === 0) return undefined
  const held = (await selectHeld(transaction, { key: keyId })).rows[0]?.reserved_micros ?? 0
  for (const limit of spendLimits) {
    const { spent } = (await selectSpent(transaction, { key: keyId, since: limit.since })).rows[0]
    const usedMicros = Number(spent) + held
    if (usedMicros + priceMicros > limit.limitMicros) return { limit, usedMicros }
  }
  return undefined
}
