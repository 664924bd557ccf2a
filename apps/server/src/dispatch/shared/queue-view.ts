import { type Kysely, sql, type Transaction } from 'kysely'
import { limits } from '../../limits.ts'
import type { Tables } from '../../rows/tables.ts'
import type { LiveRequest, QueueCaps, QueueCounts } from '../dispatcher.ts'
import { type KeyQueue, positionAmong } from '../turns.ts'

/** The number of PostgreSQL's lock under which submits are counted while the queue is nearly full. */
const countLock = 7_368_003

interface WaitingKey extends KeyQueue {
  /** Of all that wait, smallest first. */
  readonly sequences: readonly number[]
}

/** What waits, as it was a moment ago. */
export interface QueueView {
  /** How many requests start before a waiting one. */
  position(request: LiveRequest): Promise<number>
  /** How many wait: at most so old that no room is overlooked. */
  counts(keyId: number, caps: QueueCaps): Promise<QueueCounts>
  /** How many wait for certain, in the transaction that adds one and holds the key's row. */
  recount(transaction: Transaction<Tables>, keyId: number, caps: QueueCaps): Promise<QueueCounts>
  /** Reads again at the next question: settings have changed. */
  forget(): void
}

const countBefore = (sequences: readonly number[], sequence: number): number => {
  let low = 0
  let high = sequences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sequences[middle] < sequence) low = middle + 1
    else high = middle
  }
  return low
}

const isIn = (key: WaitingKey | undefined, sequence: number): boolean =>
  key?.sequences[countBefore(key.sequences, sequence)] === sequence

const read = async (database: Kysely<Tables>): Promise<Map<number, WaitingKey>> => {
  const { rows } = await sql<{ key_id: number; sequences: number[]; priority: number; served_at: number }>`
    select waiting.key_id, sequences, priority, coalesce(served_at, 0) as served_at from (
      select key_id, json_agg(sequence order by sequence) as sequences
      from requests where state = 'QUEUED' group by key_id
    ) waiting join api_keys on api_keys.id = waiting.key_id
    left join key_turns on key_turns.key_id = waiting.key_id`.execute(database)
  return new Map(
    rows.map(({ key_id, sequences, priority, served_at }) => [
      key_id,
      { sequences, priority, servedAt: served_at, sequence: sequences[0], count: sequences.length },
    ]),
  )
}

/** Makes a view that is read only when it is asked for, and kept for `limits.queueViewMs`. */
export const createQueueView = (database: Kysely<Tables>): QueueView => {
  let keys = new Map<number, WaitingKey>()
  let readAt = Number.NEGATIVE_INFINITY
  let reading: Promise<void> | undefined

  /** Reads again where the last reading began longer ago than that. */
  const refresh = async (maxAgeMs: number): Promise<void> => {
    if (performance.now() - readAt < maxAgeMs) return
    const startedAt = performance.now()
    reading ??= read(database)
      .then(found => {
        keys = found
        readAt = startedAt
      })
      .finally(() => {
        reading = undefined
      })
    await reading
  }

  const total = () => [...keys.values()].reduce((sum, { count }) => sum + count, 0)
  const countsNow = (keyId: number): QueueCounts => ({ ofKey: keys.get(keyId)?.count ?? 0, total: total() })
  const isFull = (counts: QueueCounts, caps: QueueCaps) =>
    counts.total >= caps.total || (caps.ofKey > 0 && counts.ofKey >= caps.ofKey)

  return {
    position: async ({ keyId, sequence }) => {
      await refresh(limits.queueViewMs)
      // Submitted just now: it is in none of the readings that began before.
      for (let tries = 0; tries < 2 && !isIn(keys.get(keyId), sequence); tries++) await refresh(0)
      const own = keys.get(keyId)
      if (!own) return 0
      const others = [...keys].filter(([other]) => other !== keyId).map(([, other]) => other)
      return positionAmong({ ...own, sequence }, countBefore(own.sequences, sequence), others)
    },
    counts: async (keyId, caps) => {
      await refresh(limits.queueViewMs)
      if (isFull(countsNow(keyId), caps)) await refresh(0)
      return countsNow(keyId)
    },
    recount: async (transaction, keyId, caps) => {
      const nearlyFull = total() >= caps.total * limits.nearlyFullShare - limits.nearlyFullMargin
      if (nearlyFull) await sql`select pg_advisory_xact_lock(${sql.lit(countLock)})`.execute(transaction)
      const { rows } = await sql<{ of_key: number; total: number }>`select
        (select count(*) from requests where state = 'QUEUED' and key_id = ${keyId}) as of_key,
        ${nearlyFull ? sql`(select count(*) from requests where state = 'QUEUED')` : sql`0`} as total`.execute(
        transaction,
      )
      return { ofKey: rows[0].of_key, total: rows[0].total }
    },
    forget: () => {
      readAt = Number.NEGATIVE_INFINITY
    },
  }
}
