import { resolve } from 'node:path'
import type { Kysely } from 'kysely'
import type { Pool } from 'pg'
import type { Config } from '../config/schema.ts'
import { openSqlite } from './open-sqlite.ts'
import { openPostgres } from './postgres/open-postgres.ts'
import type { Signals } from './postgres/signals.ts'
import type { Tables } from './tables.ts'
import type { Tickets } from './tickets.ts'
import type { Writer } from './write-batch.ts'

interface AnyDatabase extends Writer {
  /** For reading; writing goes through `write`. */
  readonly kysely: Kysely<Tables>
  /** A number that changes whenever another process may have changed settings of keys or pauses. */
  foreignVersion(): number
  /** Present where many processes share the queue. */
  readonly tickets?: Tickets
  /** Closes the database; nothing may be running. */
  close(): Promise<void>
}

/** A file in the data directory, which one server at a time works on. */
export interface SqliteDatabase extends AnyDatabase {
  readonly kind: 'sqlite'
}

/** A PostgreSQL that any number of processes share. */
export interface PostgresDatabase extends AnyDatabase {
  readonly kind: 'postgres'
  /** For packages that bring their own statements. Throws while the database is away. */
  readonly pool: Pool
  /** Opened at the first use. */
  readonly signals: () => Signals
}

/** The open database. */
export type Database = SqliteDatabase | PostgresDatabase

/** Opens the configured database, and brings its tables up to date. */
export const openDatabase = async (
  { dataDir, databaseUrl }: Pick<Config, 'dataDir' | 'databaseUrl'>,
  now: number,
): Promise<Database> => (databaseUrl === '' ? openSqlite(resolve(dataDir), now) : openPostgres(databaseUrl, now))
