import { sql } from 'kysely'
import type { PostgresDatabase } from '../../rows/database.ts'

/** Notes that a process is alive, by the database's clock, and forgets those that have long been gone. */
export const seeNode = (database: PostgresDatabase, node: string): Promise<void> =>
  database.write(
    async transaction => {
      await sql`insert into nodes (id, seen_at) values (${node}, now())
        on conflict (id) do update set seen_at = excluded.seen_at`.execute(transaction)
      await sql`delete from nodes where seen_at < now() - interval '1 day'`.execute(transaction)
    },
    'unsynced',
    { repeatable: true },
  )

/** Notes that a process has ended. */
export const forgetNode = (database: PostgresDatabase, node: string): Promise<void> =>
  database.write(async transaction => {
    await transaction.deleteFrom('nodes').where('id', '=', node).execute()
  })
