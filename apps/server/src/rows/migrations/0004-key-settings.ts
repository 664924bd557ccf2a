import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** What an operator sets for single keys. Null: as configured for all. */
export const keySettings = {
  name: '0004-key-settings',
  up: async (database: Kysely<Tables>): Promise<void> => {
    // One column a statement: the form that every database has.
    const add = (name: string, type: 'integer' | 'bigint' | 'text') =>
      database.schema.alterTable('api_keys').addColumn(name, type).execute()
    await database.schema
      .alterTable('api_keys')
      .addColumn('priority', 'integer', column => column.notNull().defaultTo(0))
      .execute()
    await add('max_queued', 'integer')
    await add('max_running', 'integer')
    await add('submits_per_minute', 'integer')
    await add('spend_per_day_micros', 'bigint')
    await add('spend_per_month_micros', 'bigint')
    await add('models_json', 'text')
    await database.schema.createIndex('ledger_by_key').on('ledger').columns(['key_id', 'at']).execute()
  },
}
