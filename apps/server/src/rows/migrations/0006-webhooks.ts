import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/** Where the ends of requests are told, with what secret, and every delivery that is due. */
export const webhooks = {
  name: '0006-webhooks',
  up: async (database: Kysely<Tables>): Promise<void> => {
    const addToKeys = (name: string, type: 'text' | 'bigint') =>
      database.schema.alterTable('api_keys').addColumn(name, type).execute()
    await addToKeys('webhook_url', 'text')
    await addToKeys('webhook_secret', 'text')
    await addToKeys('webhook_secret_before', 'text')
    await addToKeys('webhook_secret_changed_at', 'bigint')
    await database.schema.alterTable('requests').addColumn('webhook_url', 'text').execute()
    await database.schema
      .createTable('webhook_deliveries')
      .addColumn('id', 'text', column => column.primaryKey())
      .addColumn('request_id', 'text', column => column.notNull())
      .addColumn('key_id', 'integer', column => column.notNull().references('api_keys.id'))
      .addColumn('url', 'text', column => column.notNull())
      .addColumn('body', 'text', column => column.notNull())
      .addColumn('state', 'text', column => column.notNull().check(sql`state in ('WAITING', 'DELIVERED', 'DEAD')`))
      .addColumn('attempts', 'integer', column => column.notNull().defaultTo(0))
      .addColumn('next_at', 'bigint', column => column.notNull())
      .addColumn('created_at', 'bigint', column => column.notNull())
      .addColumn('ended_at', 'bigint')
      .addColumn('last_error', 'text')
      .execute()
    await sql`create index webhooks_due on webhook_deliveries (next_at) where state = 'WAITING'`.execute(database)
    await sql`create index webhooks_ended on webhook_deliveries (ended_at) where state <> 'WAITING'`.execute(database)
    await database.schema.createIndex('webhooks_by_request').on('webhook_deliveries').column('request_id').execute()
  },
}
