import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StoreError } from './store-error.ts'

/** SQLite's word for a lock that another holds. */
const sqliteBusy = 5

/**
 * Lets one process at a time change a set. The lock is SQLite's own lock on an empty file, which the operating system
 * drops when the process ends, however it ends. Returns the function that gives it back; throws where it is held, or cannot be made.
 */
export const lockForProcess = (path: string, name: string): (() => void) => {
  const isHeld = () => new StoreError(`Another process is pulling or removing ${name}; wait for it to end.`)
  let file: DatabaseSync | undefined
  try {
    mkdirSync(dirname(path), { recursive: true })
    file = new DatabaseSync(path)
    file.exec('begin exclusive')
  } catch (error) {
    file?.close()
    const { errcode, message } = error as Error & { readonly errcode?: number }
    throw errcode === sqliteBusy ? isHeld() : new StoreError(`${dirname(path)} cannot be written: ${message}.`)
  }
  const held = file
  // A removal takes its lock's file along; whoever opened it just before holds a lock on nothing.
  if (existsSync(path)) return () => held.close()
  held.close()
  throw isHeld()
}
