import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { lockForProcess } from './process-lock.ts'
import { StoreError } from './store-error.ts'
import { pathsOf } from './store-paths.ts'

/** Bytes of all files below a folder; 0 where there is none. */
export const folderBytes = async (folder: string): Promise<number> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const sizes = await Promise.all(
    entries
      .filter(entry => entry.isFile())
      .map(async entry => (await stat(join(entry.parentPath, entry.name)).catch(() => null))?.size ?? 0),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Removes a set, finished or not, and returns the bytes that this freed. Throws where there is nothing of it. */
export const removeSet = async (directory: string, name: string): Promise<number> => {
  const { folder, partial, lockDocument, processLock } = pathsOf(directory, name)
  const there = await Promise.all([folder, partial].map(path => stat(path).catch(() => null)))
  if (there.every(found => found === null)) throw new StoreError(`There is nothing of ${name} in ${directory}.`)
  const release = lockForProcess(processLock, name)
  try {
    const bytes = (await folderBytes(folder)) + (await folderBytes(partial))
    // First what makes it a set: where this process ends half-way, nobody loads the rest.
    await rm(lockDocument, { force: true })
    await rm(folder, { recursive: true, force: true })
    await rm(partial, { recursive: true, force: true })
    await rm(processLock, { force: true }).catch(() => {})
    return bytes
  } finally {
    release()
  }
}
