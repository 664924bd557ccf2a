import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readConfig } from '../config/read-config.ts'
import { inDataDirectory } from '../files/data-directory-trouble.ts'
import { type Database, openDatabase } from '../rows/database.ts'
import { UsageError } from '../usage-error.ts'

/** Opens the configured database for one command, beside running servers or without one. */
export const withDatabase = async <Result>(work: (database: Database) => Promise<Result>): Promise<Result> => {
  const config = readConfig(process.env)
  const directory = resolve(config.dataDir)
  if (config.databaseUrl === '' && !existsSync(join(directory, 'sfumato.db'))) {
    throw new UsageError(`There is no database in ${directory}. Start the server once, or set SFUMATO_DATA_DIR.`)
  }
  const database = await inDataDirectory(directory, () => openDatabase(config, Date.now()))
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}
