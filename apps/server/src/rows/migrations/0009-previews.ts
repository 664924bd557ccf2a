import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** The latest look at an unfinished picture, for the processes that do not run its request. */
export const previews = {
  name: '0009-previews',
  up: async (database: Kysely<Tables>): Promise<void> => {
    await database.schema.alterTable('requests').addColumn('preview_json', 'text').execute()
  },
}
