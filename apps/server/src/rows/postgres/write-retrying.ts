import { setTimeout as sleep } from 'node:timers/promises'
import { isFailure } from '@sfumato/contract'
import { type Kysely, sql } from 'kysely'
import { limits } from '../../limits.ts'
import type { Tables } from '../tables.ts'
import type { Writer } from '../write-batch.ts'
import { databaseUnavailable, isConflict, isLostConnection } from './lost-connection.ts'

/**
 * A writer that gives every unit a transaction of its own. A unit is run again where PostgreSQL broke it off, and where
 * the connection was lost before its commit was sent; where it was lost during the commit nobody knows whether it
 * happened, so only a unit that may be repeated is.
 */
export const createRetryingWriter = (kysely: Kysely<Tables>): Writer => ({
  write: async (unit, urgency = 'now', { repeatable = false, patienceMs = limits.databaseWaitMs } = {}) => {
    const until = Date.now() + patienceMs
    let repeated = false
    for (let attempt = 1; ; attempt++) {
      let committing = false
      try {
        const transaction = await kysely.startTransaction().execute()
        try {
          if (urgency === 'unsynced') await sql`set local synchronous_commit = off`.execute(transaction)
          const result = await unit(transaction, repeated)
          committing = true
          await transaction.commit().execute()
          return result
        } catch (error) {
          await transaction
            .rollback()
            .execute()
            .catch(() => {})
          throw error
        }
      } catch (error) {
        const away = isLostConnection(error) || (isFailure(error) && isLostConnection(error.cause))
        if (away && committing && !repeatable) throw databaseUnavailable(error)
        if (!away && !isConflict(error)) throw error
        if (away ? Date.now() > until : attempt >= limits.databaseConflicts) {
          throw isFailure(error) ? error : databaseUnavailable(error)
        }
        repeated ||= committing && away
        await sleep(Math.random() * limits.databaseReconnectMs)
      }
    }
  },
})
