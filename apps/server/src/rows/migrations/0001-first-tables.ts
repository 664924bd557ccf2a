import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely'
import { isPostgres } from '../is-postgres.ts'
import type { Tables } from '../tables.ts'

/** Lets the database itself refuse every change of a line of the ledger. */
const refuseChanges = async (database: Kysely<Tables>): Promise<void> => {
  if (!isPostgres(database)) {
    for (const verb of ['update', 'delete']) {
      await sql`create trigger ${sql.raw(`ledger_no_${verb}`)} before ${sql.raw(verb)} on ledger
        begin select raise(abort, 'the ledger is append-only'); end`.execute(database)
    }
    return
  }
  await sql`create function refuse_ledger_change() returns trigger language plpgsql as
    $$ begin raise exception 'the ledger is append-only'; end $$`.execute(database)
  await sql`create trigger ledger_no_change before update or delete or truncate on ledger
    for each statement execute function refuse_ledger_change()`.execute(database)
}

/** Keys, requests, ledger and tombstones. */
export const firstTables = {
  name: '0001-first-tables',
  up: async (database: Kysely<Tables>): Promise<void> => {
    // SQLite's integers hold 64 bits, and only that word makes a column number itself.
    const large = isPostgres(database) ? 'bigint' : 'integer'
    const numbered = (column: ColumnDefinitionBuilder) =>
      isPostgres(database) ? column.primaryKey().generatedByDefaultAsIdentity() : column.primaryKey().autoIncrement()
    await database.schema
      .createTable('api_keys')
      .addColumn('id', 'integer', numbered)
      .addColumn('prefix', 'text', column => column.notNull())
      .addColumn('hash', 'text', column => column.notNull().unique())
      .addColumn('label', 'text', column => column.notNull())
      .addColumn('scope', 'text', column => column.notNull().check(sql`scope in ('use', 'admin')`))
      .addColumn('credits_micros', 'bigint', column => column.notNull().check(sql`credits_micros >= 0`))
      .addColumn('free_credits_micros', 'bigint', column => column.notNull().check(sql`free_credits_micros >= 0`))
      .addColumn('reserved_micros', 'bigint', column => column.notNull().defaultTo(0).check(sql`reserved_micros >= 0`))
      .addColumn('created_at', 'bigint', column => column.notNull())
      .addColumn('revoked_at', 'bigint')
      .execute()

    await database.schema
      .createTable('requests')
      .addColumn('sequence', large, numbered)
      .addColumn('id', 'text', column => column.notNull().unique())
      .addColumn('key_id', 'integer', column => column.notNull().references('api_keys.id'))
      .addColumn('slug', 'text', column => column.notNull())
      .addColumn('surface', 'text', column => column.notNull().check(sql`surface in ('v1', 'v2')`))
      .addColumn('state', 'text', column =>
        column.notNull().check(sql`state in ('QUEUED', 'PROCESSING', 'COMPLETED', 'FAILED')`),
      )
      .addColumn('attempt', 'integer', column => column.notNull().defaultTo(0))
      .addColumn('crashes', 'integer', column => column.notNull().defaultTo(0))
      .addColumn('values_json', 'text', column => column.notNull())
      .addColumn('pictures_json', 'text', column => column.notNull())
      .addColumn('price_micros', 'bigint', column => column.notNull())
      .addColumn('created_at', 'bigint', column => column.notNull())
      .addColumn('started_at', 'bigint')
      .addColumn('ended_at', 'bigint')
      .addColumn('expires_at', 'bigint')
      .addColumn('error_code', 'text')
      .addColumn('error', 'text')
      .addColumn('outcome_json', 'text')
      .addColumn('output_token', 'text')
      .addColumn('output_name', 'text')
      .addColumn('remaining_micros', 'bigint')
      .execute()
    await sql`create index requests_live on requests (sequence) where state in ('QUEUED', 'PROCESSING')`.execute(
      database,
    )
    await sql`create index requests_expiry on requests (expires_at) where expires_at is not null`.execute(database)

    await database.schema
      .createTable('ledger')
      .addColumn('id', large, numbered)
      .addColumn('key_id', 'integer', column => column.notNull().references('api_keys.id'))
      .addColumn('request_id', 'text')
      .addColumn('amount_micros', 'bigint', column => column.notNull())
      .addColumn('kind', 'text', column => column.notNull().check(sql`kind in ('grant', 'charge')`))
      .addColumn('at', 'bigint', column => column.notNull())
      .execute()
    // A second charge for one request is refused by the database itself, and no line is ever changed.
    await sql`create unique index ledger_one_charge on ledger (request_id) where kind = 'charge'`.execute(database)
    await refuseChanges(database)

    await database.schema
      .createTable('tombstones')
      .addColumn('request_id', 'text', column => column.primaryKey())
      .addColumn('key_id', 'integer', column => column.notNull())
      .addColumn('until', 'bigint', column => column.notNull())
      .execute()
    await database.schema.createIndex('tombstones_until').on('tombstones').column('until').execute()
  },
}
