import type { Database } from './database.ts'
import { prepared } from './prepared.ts'

const deleteRequest = prepared<'id' | 'key', { id: string }>((database, slot) =>
  database
    .deleteFrom('requests')
    .where('id', '=', slot('id'))
    .where('key_id', '=', slot('key'))
    .where('state', 'in', ['COMPLETED', 'FAILED'])
    .returning('id'),
)

/**
 * Removes an ended request of a key and what was to be told of it, without a tombstone: its id is unknown from now on. Its ledger line stays. False
 * where the key has no such request, or it has not ended.
 */
export const removeRequest = async (database: Database, id: string, keyId: number): Promise<boolean> =>
  database.write(async transaction => {
    const removed = (await deleteRequest(transaction, { id, key: keyId })).rows.length === 1
    if (removed) await transaction.deleteFrom('webhook_deliveries').where('request_id', '=', id).execute()
    return removed
  })

/** Tells nobody of a request's end any more. */
export const silenceRequest = async (database: Database, id: string): Promise<void> => {
  await database.write(async transaction => {
    await transaction.updateTable('requests').set({ webhook_url: null }).where('id', '=', id).execute()
  })
}
