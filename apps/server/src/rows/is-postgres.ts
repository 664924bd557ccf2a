import { type Kysely, PostgresAdapter } from 'kysely'
import type { Tables } from './tables.ts'

/** True for statements that go to PostgreSQL, false for SQLite. */
export const isPostgres = (executor: Kysely<Tables>): boolean =>
  executor.getExecutor().adapter instanceof PostgresAdapter
