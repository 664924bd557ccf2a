import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** Times to start by, the model of every charge, and models that an operator has paused. */
export const deadlinesUsagePauses = {
  name: '0005-deadlines-usage-pauses',
  up: async (database: Kysely<Tables>): Promise<void> => {
    await database.schema.alterTable('requests').addColumn('start_by', 'bigint').execute()
    // Lines are never changed: charges from before this migration name no model.
    await database.schema.alterTable('ledger').addColumn('slug', 'text').execute()
    await database.schema.createIndex('ledger_by_time').on('ledger').column('at').execute()
    await database.schema
      .createTable('paused_models')
      .addColumn('slug', 'text', column => column.primaryKey())
      .addColumn('at', 'bigint', column => column.notNull())
      .execute()
  },
}
