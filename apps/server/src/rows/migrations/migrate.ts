import { type Kysely, sql } from 'kysely'
import { UsageError } from '../../usage-error.ts'
import { isPostgres } from '../is-postgres.ts'
import type { Tables } from '../tables.ts'
import { firstTables } from './0001-first-tables.ts'
import { history } from './0002-history.ts'
import { idempotency } from './0003-idempotency.ts'
import { keySettings } from './0004-key-settings.ts'
import { deadlinesUsagePauses } from './0005-deadlines-usage-pauses.ts'
import { webhooks } from './0006-webhooks.ts'
import { manyMachines } from './0007-many-machines.ts'
import { traceparent } from './0008-traceparent.ts'
import { previews } from './0009-previews.ts'

/** In the order in which they run; a released one is never changed. */
const migrations = [
  firstTables,
  history,
  idempotency,
  keySettings,
  deadlinesUsagePauses,
  webhooks,
  manyMachines,
  traceparent,
  previews,
]

/** The number of PostgreSQL's lock that is held while tables are changed; nothing else may use it. */
const migrationLock = 7_368_001

/**
 * Brings the database to this version's tables, all in one transaction that holds the write lock, so that two
 * processes starting at once do not both try. Throws where a newer version has already changed the database.
 */
export const migrate = async (database: Kysely<Tables>, now: number): Promise<void> =>
  database.transaction().execute(async transaction => {
    if (isPostgres(transaction)) await sql`select pg_advisory_xact_lock(${sql.lit(migrationLock)})`.execute(transaction)
    await transaction.schema
      .createTable('migrations')
      .ifNotExists()
      .addColumn('name', 'text', column => column.primaryKey())
      .addColumn('at', 'bigint', column => column.notNull())
      .execute()
    const done = await transaction.selectFrom('migrations').select('name').orderBy('name').execute()
    const names = done.map(row => row.name)
    const newer = names.find(name => !migrations.some(migration => migration.name === name))
    if (newer) throw new UsageError(`The database was made by a newer version: it has the migration "${newer}".`)
    for (const migration of migrations) {
      if (names.includes(migration.name)) continue
      await migration.up(transaction)
      await transaction.insertInto('migrations').values({ name: migration.name, at: now }).execute()
    }
  })
