import { type Kysely, sql } from 'kysely'
import { isPostgres } from '../is-postgres.ts'
import type { Tables } from '../tables.ts'

/** Who runs a request and waits for it, and whose turn it is, where many processes share the queue. */
export const manyMachines = {
  name: '0007-many-machines',
  up: async (database: Kysely<Tables>): Promise<void> => {
    const add = (name: string) => database.schema.alterTable('requests').addColumn(name, 'text').execute()
    await add('worker')
    await add('ticket')
    await add('node')
    await database.schema
      .alterTable('requests')
      .addColumn('needs_fetch', 'integer', column => column.notNull().defaultTo(0))
      .execute()
    await database.schema
      .alterTable('requests')
      .addColumn('progress', 'double precision', column => column.notNull().defaultTo(0))
      .execute()
    // On SQLite one process keeps all that follows in its memory.
    if (!isPostgres(database)) return
    await sql`create index requests_waiting on requests (key_id, slug, needs_fetch, sequence)
      where state = 'QUEUED'`.execute(database)
    await sql`create index requests_start_by on requests (start_by) where state = 'QUEUED'`.execute(database)
    await sql`create index requests_running on requests (key_id) where state = 'PROCESSING'`.execute(database)
    await sql`create index requests_awaited on requests (node)
      where state in ('QUEUED', 'PROCESSING') and runs_on = 0`.execute(database)
    await sql`create sequence services`.execute(database)
    await database.schema
      .createTable('key_turns')
      .addColumn('key_id', 'integer', column => column.primaryKey().references('api_keys.id'))
      .addColumn('served_at', 'bigint', column => column.notNull())
      .execute()
    await database.schema
      .createTable('nodes')
      .addColumn('id', 'text', column => column.primaryKey())
      .addColumn('seen_at', 'timestamptz', column => column.notNull())
      .execute()
    await database.schema
      .createTable('submit_rates')
      .addColumn('key', 'varchar(255)', column => column.primaryKey())
      .addColumn('points', 'integer', column => column.notNull().defaultTo(0))
      .addColumn('expire', 'bigint')
      .execute()
  },
}
