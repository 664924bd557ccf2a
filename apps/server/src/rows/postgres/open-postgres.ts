import { Kysely, PostgresDialect } from 'kysely'
import type { DatabaseError } from 'pg'
import { UsageError } from '../../usage-error.ts'
import type { PostgresDatabase } from '../database.ts'
import { migrate } from '../migrations/migrate.ts'
import type { Tables } from '../tables.ts'
import { createSignals, type Signals } from './signals.ts'
import { createSteadyPool } from './steady-pool.ts'
import { createRetryingWriter } from './write-retrying.ts'

/** What the address of a database can be wrong in, as an operator is told. */
const wrongAddress: Readonly<Record<string, string>> = {
  '28P01': 'the password is wrong',
  '28000': 'the user may not log in',
  '3D000': 'there is no such database',
}

/** Opens a PostgreSQL database and brings its tables up to date. Throws `UsageError` for an address that is wrong. */
export const openPostgres = async (url: string, now: number): Promise<PostgresDatabase> => {
  const pool = createSteadyPool(url)
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    await migrate(kysely, now)
  } catch (error) {
    await kysely.destroy()
    const wrong = wrongAddress[(error as DatabaseError).code ?? '']
    if (wrong) throw new UsageError(`SFUMATO_DATABASE_URL cannot be used: ${wrong}.`)
    throw error
  }
  let signals: Signals | undefined
  const ears = (): Signals => {
    signals ??= createSignals(url, pool)
    return signals
  }
  return {
    kind: 'postgres',
    kysely,
    write: createRetryingWriter(kysely).write,
    pool: pool.plain,
    signals: ears,
    foreignVersion: () => ears().settingsVersion(),
    close: async () => {
      await signals?.close()
      await kysely.destroy()
    },
  }
}
