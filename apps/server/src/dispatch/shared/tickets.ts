import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { models } from '@sfumato/contract'
import type { Transaction } from 'kysely'
import { type Db, fromKysely, PgBoss } from 'pg-boss'
import { limits } from '../../limits.ts'
import type { PostgresDatabase } from '../../rows/database.ts'
import type { Tables } from '../../rows/tables.ts'
import type { Tickets } from '../../rows/tickets.ts'

/** The schema that pg-boss keeps its tables in. */
export const ticketSchema = 'sfumato_tickets'

/** Tickets as dispatchers use them. A ticket in use is written `id:count`, the count being how often it was taken. */
export interface SharedTickets extends Tickets {
  /** Takes `count` waiting tickets of a model, and makes those that are missing: from then on they must be kept alive. */
  take(transaction: Transaction<Tables>, slug: string, count: number): Promise<string[]>
  /** Keeps tickets alive, as far as they are in use. */
  keepAlive(slug: string, tickets: readonly string[]): Promise<void>
  /** Removes up to `count` waiting tickets. */
  discard(transaction: Transaction<Tables>, slug: string, count: number): Promise<void>
  stop(): Promise<void>
}

interface Log {
  warn(fields: object, text: string): void
}

const attemptOf = (ticket: string) => {
  const [id, count] = ticket.split(':')
  return { id, retryCount: Number(count) }
}

/** Tickets are only ever waiting or in use, so that nothing has to be kept of one that is done with. */
const queueSettings = {
  heartbeatSeconds: limits.ticketHeartbeatSeconds,
  expireInSeconds: limits.ticketLongestSeconds,
  retentionSeconds: limits.ticketRetentionSeconds,
  retryLimit: limits.ticketRetries,
  retryDelay: 0,
}

/** The number of PostgreSQL's lock under which pg-boss makes its tables: it does not bear two doing so at once. */
const startLock = 7_368_005

const alone = async (database: PostgresDatabase, work: () => Promise<void>): Promise<void> => {
  const client = await database.pool.connect()
  try {
    // Asked again and again, since others may take longer than one statement is given.
    while (!(await client.query('select pg_try_advisory_lock($1) as got', [startLock])).rows[0].got) {
      await sleep(limits.databaseReconnectMs)
    }
    await work()
    await client.query('select pg_advisory_unlock($1)', [startLock])
    client.release()
  } catch (error) {
    // The lock goes with the connection.
    client.release(true)
    throw error
  }
}

/** Starts pg-boss on a database: its tables, a queue for each model, and the look for tickets that nobody keeps alive. */
export const openTickets = async (database: PostgresDatabase, log: Log): Promise<SharedTickets> => {
  const db: Db = {
    executeSql: async (text, values) => {
      const results: unknown = await (values ? database.pool.query(text, values) : database.pool.query(text))
      // A script of several statements has as many results.
      return { rows: [results].flat().flatMap(result => (result as { rows?: unknown[] }).rows ?? []) }
    },
  }
  const boss = new PgBoss({
    db,
    schema: ticketSchema,
    schedule: false,
    superviseIntervalSeconds: limits.ticketLookSeconds,
    monitorIntervalSeconds: limits.ticketLookSeconds,
    warningQueueSize: limits.ticketRetries,
  })
  boss.on('error', error => log.warn({ err: error }, 'tickets could not be looked after'))
  await alone(database, async () => {
    await boss.start()
    for (const { slug } of models) {
      await boss.createQueue(slug, queueSettings)
      await boss.updateQueue(slug, queueSettings)
      // It then knows the queue: looking it up first within a transaction would take a second connection.
      await boss.touch(slug, randomUUID())
    }
  })

  const add = async (transaction: Transaction<Tables>, slug: string) => {
    await boss.send(slug, null, { db: fromKysely(transaction) })
  }
  const takeWaiting = async (transaction: Transaction<Tables>, slug: string, count: number): Promise<string[]> => {
    const taken = await boss.fetch(slug, { db: fromKysely(transaction), batchSize: count })
    return taken.map(({ id, retryCount }) => `${id}:${retryCount}`)
  }
  const remove = async (transaction: Transaction<Tables>, slug: string, tickets: readonly string[]) => {
    if (tickets.length > 0) await boss.deleteJob(slug, tickets.map(attemptOf), { db: fromKysely(transaction) })
  }

  return {
    add,
    take: async (transaction, slug, count) => {
      const waiting = await takeWaiting(transaction, slug, count)
      const missing = count - waiting.length
      if (missing === 0) return waiting
      for (let made = 0; made < missing; made++) await add(transaction, slug)
      const taken = [...waiting, ...(await takeWaiting(transaction, slug, missing))]
      if (taken.length < count) throw new Error(`There is no ticket of ${slug}, and none could be made.`)
      return taken
    },
    remove: async (transaction, slug, ticket) =>
      remove(transaction, slug, ticket === null ? await takeWaiting(transaction, slug, 1) : [ticket]),
    discard: async (transaction, slug, count) => remove(transaction, slug, await takeWaiting(transaction, slug, count)),
    keepAlive: async (slug, tickets) => {
      await boss.touch(slug, tickets.map(attemptOf))
    },
    stop: () => boss.stop({ graceful: false, close: false }),
  }
}
