import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { limits } from '../limits.ts'
import { migrate } from './migrations/migrate.ts'
import { NodeSqliteDialect } from './sqlite-dialect.ts'
import type { Tables } from './tables.ts'
import { createWriter, type Writer } from './write-batch.ts'

/** The open database. */
export interface Database extends Writer {
  /** For reading; writing goes through `write`. */
  readonly kysely: Kysely<Tables>
  /** A number that changes whenever another process has written to the database. */
  foreignVersion(): number
  /** Closes the file; nothing may be running. */
  close(): Promise<void>
}

/** Opens (or makes) the database in a data directory and brings its tables up to date. */
export const openDatabase = async (dataDirectory: string, now: number): Promise<Database> => {
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 })
  const file = new DatabaseSync(join(dataDirectory, 'sfumato.db'))
  file.exec(`pragma busy_timeout = ${limits.databaseBusyMs}`)
  file.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on')
  const kysely = new Kysely<Tables>({ dialect: new NodeSqliteDialect(file) })
  try {
    await migrate(kysely, now)
  } catch (error) {
    file.close()
    throw error
  }
  const version = file.prepare('pragma data_version')
  return {
    kysely,
    write: createWriter({
      kysely,
      setSynced: synced => file.exec(`pragma synchronous = ${synced ? 'full' : 'normal'}`),
    }).write,
    foreignVersion: () => (version.get() as { data_version: number }).data_version,
    close: () => kysely.destroy(),
  }
}
