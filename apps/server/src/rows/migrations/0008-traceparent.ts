import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** Which trace the run of a request is part of. */
export const traceparent = {
  name: '0008-traceparent',
  up: async (database: Kysely<Tables>): Promise<void> => {
    await database.schema.alterTable('requests').addColumn('traceparent', 'text').execute()
  },
}
