import { isAbsolute, join } from 'node:path'
import { StoreError } from './store-error.ts'

/** Where the parts of a set lie in the store's directory. */
export interface SetPaths {
  /** The finished set. */
  readonly folder: string
  /** Where a pull gathers it before. */
  readonly partial: string
  /** What a finished set consists of. */
  readonly lockDocument: string
  /** What an unfinished pull is about. */
  readonly pullDocument: string
  /** Held by the process that changes the set. */
  readonly processLock: string
}

/** File of a finished set that names every file with size and SHA-256. */
export const lockDocumentName = 'checkpoint.lock.json'
/** Hidden, so that no listing takes them for sets. */
const partialFolder = '.partial'
const processLockFolder = '.locks'

/** Throws unless `name` is that of a set: it becomes a folder. */
export const checkSetName = (name: string): void => {
  if (!/^[a-z0-9][a-z0-9.-]{0,63}$/.test(name))
    throw new StoreError(`${JSON.stringify(name)} is no name of a set: small letters, digits, "." and "-" are.`)
}

/** The paths of a set. */
export const pathsOf = (directory: string, name: string): SetPaths => {
  checkSetName(name)
  if (!isAbsolute(directory)) throw new TypeError(`the store's directory must be absolute; got ${directory}`)
  const folder = join(directory, name)
  const partial = join(directory, partialFolder, name)
  return {
    folder,
    partial,
    lockDocument: join(folder, lockDocumentName),
    pullDocument: join(partial, 'pull.json'),
    processLock: join(directory, processLockFolder, name),
  }
}
