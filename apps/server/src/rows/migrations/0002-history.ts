import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** A key's own requests, newest first, without a look at those of others. */
export const history = {
  name: '0002-history',
  up: async (database: Kysely<Tables>): Promise<void> => {
    await database.schema.createIndex('requests_by_key').on('requests').columns(['key_id', 'sequence']).execute()
  },
}
