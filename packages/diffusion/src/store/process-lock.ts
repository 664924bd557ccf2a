import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StoreError } from './store-error.ts'

/**
 * Lets one process at a time change a set. The lock is SQLite's own lock on an empty file, which the operating system
 * drops when the process ends, however it ends. Returns the function that gives it back; throws where it is held.
 */
export const lockForProcess = (path: string, name: string): (() => void) => {
  let file: DatabaseSync
  try {
    mkdirSync(dirname(path), { recursive: true })
    file = new DatabaseSync(path)
  } catch (error) {
    throw new StoreError(`${dirname(path)} cannot be written: ${(error as Error).message}.`)
  }
  try {
    file.exec('begin exclusive')
    // A removal takes its lock's file along; whoever opened it just before holds a lock on nothing.
    if (!existsSync(path)) throw new Error('removed')
  } catch {
    file.close()
    throw new StoreError(`Another process is pulling or removing ${name}; wait for it to end.`)
  }
  return () => file.close()
}
