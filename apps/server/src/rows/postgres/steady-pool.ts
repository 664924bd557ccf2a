import { setTimeout as sleep } from 'node:timers/promises'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import { Pool, type PoolClient, type QueryResult, types } from 'pg'
import { limits } from '../../limits.ts'
import { databaseUnavailable, isLostConnection } from './lost-connection.ts'

/** Types that PostgreSQL sends as text since they may be too large for a number; ours never are. */
const wholeNumber = 20
const sumOfWholeNumbers = 1_700

const numberTypes = {
  getTypeParser: (type: number, format?: 'text' | 'binary') =>
    type === wholeNumber || type === sumOfWholeNumbers ? Number : types.getTypeParser(type, format),
}

/** Texts that are prepared by name; far more than there are, as a bound for those that are built with lists. */
const mostPrepared = 200
const names = new Map<string, string>()

const nameOf = (text: string): { name?: string } => {
  let name = names.get(text)
  if (name === undefined) {
    if (names.size >= mostPrepared) return {}
    name = `s${names.size}`
    names.set(text, name)
  }
  return { name }
}

/** Settings of every session: a machine that vanishes in the middle of a transaction must not hold locks for long. */
const sessionSettings = [
  `idle_in_transaction_session_timeout=${limits.databaseIdleTransactionMs}`,
  'tcp_keepalives_idle=10',
  'tcp_keepalives_interval=5',
  'tcp_keepalives_count=3',
]

/** How a process connects, its one listening connection included. */
export const connectionSettings = (url: string) => ({
  connectionString: url,
  application_name: 'sfumato',
  options: sessionSettings.map(setting => `-c ${setting}`).join(' '),
  connectionTimeoutMillis: limits.databaseConnectMs,
  query_timeout: limits.databaseQueryMs,
  keepAlive: true,
})

/** A connection in use. A read that is in no transaction is sent again on another where this one breaks. */
class SteadyClient {
  #client: PoolClient | undefined
  readonly #connect: () => Promise<PoolClient>
  #inTransaction = false

  constructor(client: PoolClient, connect: () => Promise<PoolClient>) {
    this.#client = client
    this.#connect = connect
  }

  async query(text: string, values: readonly unknown[] = []): Promise<QueryResult> {
    const word = /^\s*(\w+)/.exec(text)?.[1].toLowerCase()
    if (word === 'begin' || word === 'start') this.#inTransaction = true
    const name = values.length > 0 ? nameOf(text) : {}
    for (;;) {
      this.#client ??= await this.#connect()
      try {
        const result = await this.#client.query({ ...name, text, values: [...values] })
        if (word === 'commit' || word === 'rollback') this.#inTransaction = false
        return result
      } catch (error) {
        if (!isLostConnection(error)) throw error
        this.#client.release(error as Error)
        this.#client = undefined
        if (this.#inTransaction || word !== 'select') throw error
      }
    }
  }

  release(): void {
    this.#client?.release()
    this.#client = undefined
  }
}

/** Connections to one PostgreSQL. */
export interface SteadyPool extends PostgresPool {
  /** The pool underneath, for packages that bring their own statements. */
  readonly plain: Pool
}

/**
 * A pool that waits while the database is away, up to `limits.databaseWaitMs`: a restart of it shows to callers as a
 * slow answer. `connect` throws the failure `unavailable` after that.
 */
export const createSteadyPool = (url: string): SteadyPool => {
  const plain = new Pool({
    ...connectionSettings(url),
    max: limits.databaseConnections,
    idleTimeoutMillis: limits.databaseIdleMs,
    types: numberTypes,
  })
  // An idle connection that breaks is no fault: the pool makes another when one is needed.
  plain.on('error', () => {})
  // One in use fails the statement that it was asked.
  plain.on('connect', client => client.on('error', () => {}))

  const connect = async (): Promise<PoolClient> => {
    for (const until = Date.now() + limits.databaseWaitMs; ; ) {
      try {
        return await plain.connect()
      } catch (error) {
        if (!isLostConnection(error)) throw error
        if (Date.now() > until) throw databaseUnavailable(error)
        await sleep(limits.databaseReconnectMs)
      }
    }
  }

  return {
    plain,
    // Kysely's type has a second form of `query`, for cursors, which nothing here uses.
    connect: async () => new SteadyClient(await connect(), connect) as unknown as PostgresPoolClient,
    end: () => plain.end(),
  }
}
