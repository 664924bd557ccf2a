import type { Kysely, Transaction } from 'kysely'
import { limits } from '../limits.ts'
import type { Tables } from './tables.ts'

/**
 * Some writing that must happen as a whole. It touches only the database, so that it can be run again. `repeated`: it
 * is run again although nobody knows whether it was committed before.
 */
export type WriteUnit<Result> = (transaction: Transaction<Tables>, repeated: boolean) => Promise<Result>

/**
 * How much a write hurries:
 * - `now`: somebody waits for it; on disk with this turn of the event loop.
 * - `soon`: on disk as well, but on a busy server it waits a few milliseconds to share the disk's time with others.
 * - `unsynced`: in order with the others, but a power cut may undo it. For what a restart undoes anyway.
 */
export type Urgency = 'now' | 'soon' | 'unsynced'

/** What a writer may do with a unit while the database is away; SQLite never is. */
export interface Persistence {
  /** The unit may be run again although it may have been committed: it looks, or it does not matter. */
  readonly repeatable?: boolean
  /** How long it is tried. */
  readonly patienceMs?: number
}

/** Where all writing goes through. */
export interface Writer {
  /** Runs a unit in a transaction and resolves once it is committed. Rejects with what the unit threw. */
  write<Result>(unit: WriteUnit<Result>, urgency?: Urgency, persistence?: Persistence): Promise<Result>
}

interface Waiting {
  readonly unit: WriteUnit<unknown>
  readonly resolve: (result: unknown) => void
  readonly reject: (reason: unknown) => void
}

/** The database as a writer uses it. */
export interface WriterTarget {
  readonly kysely: Kysely<Tables>
  /** Whether a commit waits for the disk; not called inside a transaction. */
  readonly setSynced: (synced: boolean) => void
}

/**
 * A writer that commits everything which arrived in one turn of the event loop together: the disk is waited for once,
 * not once a request. Where one unit throws, all of them are rolled back and each is run again on its own.
 */
export const createWriter = ({ kysely, setSynced }: WriterTarget): Writer => {
  let synced: Waiting[] = []
  let unsynced: Waiting[] = []
  let scheduled = false
  let unsyncedScheduled = false
  let lastCommitAt = Number.NEGATIVE_INFINITY

  const alone = async ({ unit, resolve, reject }: Waiting) => {
    try {
      resolve(await kysely.transaction().execute(transaction => unit(transaction, false)))
    } catch (error) {
      reject(error)
    }
  }

  const commit = async (batch: readonly Waiting[]) => {
    if (batch.length === 1) return alone(batch[0])
    const results: unknown[] = []
    try {
      await kysely.transaction().execute(async transaction => {
        for (const { unit } of batch) results.push(await unit(transaction, false))
      })
    } catch {
      for (const entry of batch) await alone(entry)
      return
    }
    for (const [index, entry] of batch.entries()) entry.resolve(results[index])
  }

  const commitAll = async () => {
    if (synced.length === 0) return
    const batch = [...unsynced, ...synced]
    synced = []
    unsynced = []
    scheduled = false
    await commit(batch)
    lastCommitAt = performance.now()
  }

  const commitUnsynced = async () => {
    unsyncedScheduled = false
    if (unsynced.length === 0) return
    const batch = unsynced
    unsynced = []
    setSynced(false)
    try {
      await commit(batch)
    } finally {
      setSynced(true)
    }
  }

  const schedule = (urgency: Urgency): void => {
    if (urgency === 'unsynced') {
      if (!unsyncedScheduled) setImmediate(commitUnsynced)
      unsyncedScheduled = true
      return
    }
    const waitMs = lastCommitAt + limits.commitPaceMs - performance.now()
    if (urgency === 'soon' && waitMs > 0) {
      setTimeout(commitAll, waitMs)
      return
    }
    if (!scheduled) setImmediate(commitAll)
    scheduled = true
  }

  return {
    write: <Result>(unit: WriteUnit<Result>, urgency: Urgency = 'now') =>
      new Promise<Result>((resolve, reject) => {
        const entry: Waiting = { unit, resolve: resolve as (result: unknown) => void, reject }
        if (urgency === 'unsynced') unsynced.push(entry)
        else synced.push(entry)
        schedule(urgency)
      }),
  }
}
