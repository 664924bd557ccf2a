import { sql, type Transaction } from 'kysely'
import { isPostgres } from './is-postgres.ts'
import type { Tables } from './tables.ts'

/** The channel that processes on one PostgreSQL hear each other on. */
export const channel = 'sfumato'

/** What is said on it: settings of keys or pauses changed, something waits to be run, a request has ended. */
export type Word = 'settings' | 'queued' | `ended ${string}`

/**
 * Tells other processes, with the commit, that settings of keys or pauses of models have changed. On SQLite they see by
 * themselves that the file has changed.
 */
export const announceSettings = async (transaction: Transaction<Tables>): Promise<void> => {
  const word: Word = 'settings'
  if (isPostgres(transaction)) await sql`select pg_notify(${channel}, ${word})`.execute(transaction)
}
