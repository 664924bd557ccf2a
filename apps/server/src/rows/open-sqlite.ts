import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { limits } from '../limits.ts'
import type { SqliteDatabase } from './database.ts'
import { migrate } from './migrations/migrate.ts'
import { NodeSqliteDialect } from './sqlite-dialect.ts'
import type { Tables } from './tables.ts'
import { createWriter } from './write-batch.ts'

/** Opens (or makes) the database in a data directory and brings its tables up to date. */
export const openSqlite = async (dataDirectory: string, now: number): Promise<SqliteDatabase> => {
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
    kind: 'sqlite',
    kysely,
    write: createWriter({
      kysely,
      setSynced: synced => file.exec(`pragma synchronous = ${synced ? 'full' : 'normal'}`),
    }).write,
    foreignVersion: () => (version.get() as { data_version: number }).data_version,
    close: () => kysely.destroy(),
  }
}
