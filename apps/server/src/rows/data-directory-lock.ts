import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { UsageError } from '../usage-error.ts'

/** SQLite's word for a lock that another holds. */
const sqliteBusy = 5

const isBusy = (error: unknown): boolean => (error as { readonly errcode?: unknown }).errcode === sqliteBusy

/**
 * Makes sure that one server at a time works in a data directory: two would hand out each other's requests. The lock
 * is SQLite's own lock on a file of its own, which the operating system drops when the process ends, however it ends.
 * Returns the function that gives it back; throws where another server holds it.
 */
export const lockDataDirectory = (dataDirectory: string): (() => void) => {
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 })
  const file = new DatabaseSync(join(dataDirectory, 'server.lock'))
  try {
    file.exec('begin exclusive')
  } catch (error) {
    file.close()
    if (!isBusy(error)) throw error
    throw new UsageError(`Another server is already working in ${dataDirectory}. Stop it, or set SFUMATO_DATA_DIR.`)
  }
  return () => file.close()
}
