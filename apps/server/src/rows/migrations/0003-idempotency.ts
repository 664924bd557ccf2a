import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/** Keys of submits that may be repeated, and which requests go on when nobody waits for them. */
export const idempotency = {
  name: '0003-idempotency',
  up: async (database: Kysely<Tables>): Promise<void> => {
    await database.schema
      .createTable('idempotency_keys')
      .addColumn('key_id', 'integer', column => column.notNull().references('api_keys.id'))
      .addColumn('word', 'text', column => column.notNull())
      .addColumn('fingerprint', 'text', column => column.notNull())
      .addColumn('request_id', 'text', column => column.notNull())
      .addColumn('until', 'bigint', column => column.notNull())
      .addPrimaryKeyConstraint('idempotency_keys_primary', ['key_id', 'word'])
      .execute()
    await database.schema.createIndex('idempotency_until').on('idempotency_keys').column('until').execute()
    await database.schema
      .alterTable('requests')
      .addColumn('runs_on', 'integer', column => column.notNull().defaultTo(0).check(sql`runs_on in (0, 1)`))
      .execute()
    await database.updateTable('requests').set({ runs_on: 1 }).where('surface', '=', 'v2').execute()
  },
}
