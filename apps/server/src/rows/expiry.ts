import type { Database } from './database.ts'

/**
 * Removes up to `count` requests whose results have had their time, leaving a tombstone each. Returns how many were
 * removed.
 */
export const removeExpired = async (
  database: Database,
  now: number,
  tombstoneUntil: (expiresAt: number) => number,
  count: number,
): Promise<number> =>
  database.write(async transaction => {
    const expired = await transaction
      .selectFrom('requests')
      .select(['id', 'key_id', 'expires_at'])
      .where('expires_at', '<=', now)
      .limit(count)
      .execute()
    if (expired.length === 0) return 0
    await transaction
      .insertInto('tombstones')
      .values(
        expired.map(row => ({ request_id: row.id, key_id: row.key_id, until: tombstoneUntil(row.expires_at ?? now) })),
      )
      .execute()
    const ids = expired.map(row => row.id)
    await transaction.deleteFrom('requests').where('id', 'in', ids).execute()
    return expired.length
  })

/** Removes tombstones that have stood long enough. */
export const removeTombstones = async (database: Database, now: number): Promise<void> => {
  await database.write(async transaction => {
    await transaction.deleteFrom('tombstones').where('until', '<=', now).execute()
  })
}
