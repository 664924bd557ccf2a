import { sql, type Transaction } from 'kysely'
import type { Database } from './database.ts'
import { prepared } from './prepared.ts'
import type { Tables } from './tables.ts'

/** What a key can spend, in millionths of a credit: reservations are not counted. */
export interface Balance {
  readonly availableMicros: number
  /** The part of it that was given for free; spent first. */
  readonly freeMicros: number
}

const available = sql<number>`credits_micros + free_credits_micros - reserved_micros`

const selectBalance = prepared<'key', { available: number; free: number }>((database, slot) =>
  database
    .selectFrom('api_keys')
    .select([
      available.as('available'),
      sql<number>`case when free_credits_micros > reserved_micros
        then free_credits_micros - reserved_micros else 0 end`.as('free'),
    ])
    .where('id', '=', slot('key')),
)

const reserveCredits = prepared<'key' | 'price', { id: number }>((database, slot) =>
  database
    .updateTable('api_keys')
    .set({ reserved_micros: sql<number>`reserved_micros + ${slot('price')}` })
    .where('id', '=', slot('key'))
    .where('revoked_at', 'is', null)
    .where(available, '>=', slot('price'))
    .returning('id'),
)

const releaseCredits = prepared<'key' | 'price', never>((database, slot) =>
  database
    .updateTable('api_keys')
    .set({ reserved_micros: sql<number>`reserved_micros - ${slot('price')}` })
    .where('id', '=', slot('key')),
)

const settleCredits = prepared<'key' | 'price', never>((database, slot) =>
  database
    .updateTable('api_keys')
    .set({
      reserved_micros: sql<number>`reserved_micros - ${slot('price')}`,
      // Whatever is left of the price after the free credits; the two forms are what both databases have.
      free_credits_micros: sql<number>`case when free_credits_micros > ${slot('price')}
        then free_credits_micros - ${slot('price')} else 0 end`,
      credits_micros: sql<number>`case when free_credits_micros > ${slot('price')}
        then credits_micros else credits_micros + free_credits_micros - ${slot('price')} end`,
    })
    .where('id', '=', slot('key')),
)

const insertLine = prepared<'key' | 'request' | 'amount' | 'kind' | 'at' | 'slug', never>((database, slot) =>
  database.insertInto('ledger').values({
    key_id: slot('key'),
    request_id: slot('request'),
    amount_micros: slot('amount'),
    kind: slot('kind'),
    at: slot('at'),
    slug: slot('slug'),
  }),
)

/** A key's balance; of an unknown key nothing. */
export const readBalance = async (database: Database, keyId: number): Promise<Balance> => {
  const row = (await selectBalance(database.kysely, { key: keyId })).rows[0]
  return { availableMicros: row?.available ?? 0, freeMicros: row?.free ?? 0 }
}

/** Holds the price of a request. False, and nothing held, where the balance is lower or the key revoked. */
export const reserve = async (transaction: Transaction<Tables>, keyId: number, priceMicros: number): Promise<boolean> =>
  (await reserveCredits(transaction, { key: keyId, price: priceMicros })).rows.length === 1

/** Gives a held price back. */
export const release = async (transaction: Transaction<Tables>, keyId: number, priceMicros: number): Promise<void> => {
  await releaseCredits(transaction, { key: keyId, price: priceMicros })
}

/** Spends a held price, free credits first, and writes the ledger line. */
export const settle = async (
  transaction: Transaction<Tables>,
  charge: {
    readonly keyId: number
    readonly requestId: string
    readonly slug: string
    readonly priceMicros: number
    readonly at: number
  },
): Promise<void> => {
  await insertLine(transaction, {
    key: charge.keyId,
    request: charge.requestId,
    amount: -charge.priceMicros,
    kind: 'charge',
    at: charge.at,
    slug: charge.slug,
  })
  // Last, since others wait for the row of the key from here to the end of the transaction.
  await settleCredits(transaction, { key: charge.keyId, price: charge.priceMicros })
}

/** Adds credits to a key, with a ledger line. */
export const grant = async (database: Database, keyId: number, amountMicros: number, at: number): Promise<void> =>
  database.write(async transaction => {
    await transaction
      .updateTable('api_keys')
      .set({ credits_micros: sql<number>`credits_micros + ${amountMicros}` })
      .where('id', '=', keyId)
      .execute()
    await insertLine(transaction, { key: keyId, request: null, amount: amountMicros, kind: 'grant', at, slug: null })
  })
