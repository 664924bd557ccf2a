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
    // Removed first: of two processes that sweep at once only one gets each row.
    const expired = await transaction
      .deleteFrom('requests')
      .where('sequence', 'in', ({ selectFrom }) =>
        selectFrom('requests').select('sequence').where('expires_at', '<=', now).limit(count),
      )
      .returning(['id', 'key_id', 'expires_at'])
      .execute()
    if (expired.length === 0) return 0
    await transaction
      .insertInto('tombstones')
      .values(
        expired.map(row => ({ request_id: row.id, key_id: row.key_id, until: tombstoneUntil(row.expires_at ?? now) })),
      )
      .execute()
    return expired.length
  })

/** Removes tombstones that have stood long enough. */
export const removeTombstones = async (database: Database, now: number): Promise<void> => {
  await database.write(async transaction => {
    await transaction.deleteFrom('tombstones').where('until', '<=', now).execute()
  })
}
