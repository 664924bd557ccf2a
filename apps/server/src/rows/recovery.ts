import type { Transaction } from 'kysely'
import type { Database } from './database.ts'
import { type LiveRow, liveColumns } from './live-row.ts'
import type { Tables } from './tables.ts'
import { addDelivery, type WebhookBody } from './webhooks.ts'

/**
 * Fails what nobody waits for any more: sync calls end with the server that held their connection, unless an
 * idempotency key lets them be asked for again.
 */
const failAbandoned = async (
  transaction: Transaction<Tables>,
  at: number,
  expiresAt: number,
  webhookBody: WebhookBody,
): Promise<string[]> => {
  const abandoned = await transaction
    .updateTable('requests')
    .set({
      state: 'FAILED',
      error_code: 'cancelled',
      error: 'The server stopped before this sync call was answered.',
      ended_at: at,
      expires_at: expiresAt,
    })
    .where('state', 'in', ['QUEUED', 'PROCESSING'])
    .where('runs_on', '=', 0)
    .returning(['id', 'key_id', 'price_micros'])
    .execute()
  for (const row of abandoned) {
    await transaction
      .updateTable('api_keys')
      .set(expression => ({ reserved_micros: expression('reserved_micros', '-', row.price_micros) }))
      .where('id', '=', row.key_id)
      .execute()
    await addDelivery(transaction, row.id, webhookBody, at)
  }
  return abandoned.map(row => row.id)
}

/**
 * Brings the rows of a server that stopped, in whatever way, back to a start: what was running is queued again
 * without counting as a crash, abandoned sync calls fail. Returns all queued requests, oldest first, and the ids of
 * the failed ones.
 */
export const recover = async (
  database: Database,
  at: number,
  expiresAt: number,
  webhookBody: WebhookBody,
): Promise<{ queued: LiveRow[]; abandoned: string[] }> =>
  database.write(async transaction => {
    const abandoned = await failAbandoned(transaction, at, expiresAt, webhookBody)
    await transaction
      .updateTable('requests')
      .set({ state: 'QUEUED', started_at: null })
      .where('state', '=', 'PROCESSING')
      .execute()
    const queued = await transaction
      .selectFrom('requests')
      .select([...liveColumns, 'pictures_json'])
      .where('state', '=', 'QUEUED')
      .orderBy('sequence')
      .execute()
    return { queued, abandoned }
  })
