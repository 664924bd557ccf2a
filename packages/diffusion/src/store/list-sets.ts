import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readLockDocument } from './lock-document.ts'
import { folderBytes } from './remove-set.ts'
import { isStoreError } from './store-error.ts'
import { pathsOf } from './store-paths.ts'

/** What the store has of a set. */
export type SetState =
  | { readonly kind: 'installed'; readonly bytes: number }
  /** An unfinished pull and how far it is; `totalBytes` is 0 where it does not say. */
  | { readonly kind: 'partial'; readonly doneBytes: number; readonly totalBytes: number }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'absent' }

const plannedBytes = async (pullDocument: string): Promise<number> => {
  try {
    const { plan } = JSON.parse(await readFile(pullDocument, 'utf8')) as { plan: { bytes: number }[] }
    return plan.reduce((sum, file) => sum + file.bytes, 0)
  } catch {
    return 0
  }
}

/** Looks what there is of a set, by sizes alone. */
export const stateOf = async (directory: string, name: string): Promise<SetState> => {
  const { folder, partial, lockDocument, pullDocument } = pathsOf(directory, name)
  try {
    const document = await readLockDocument(lockDocument)
    if (document) return { kind: 'installed', bytes: document.files.reduce((sum, file) => sum + file.bytes, 0) }
  } catch (error) {
    if (isStoreError(error)) return { kind: 'damaged' }
    throw error
  }
  if ((await folderBytes(folder)) > 0) return { kind: 'damaged' }
  const doneBytes = await folderBytes(join(partial, 'files'))
  const totalBytes = await plannedBytes(pullDocument)
  return doneBytes > 0 || totalBytes > 0 ? { kind: 'partial', doneBytes, totalBytes } : { kind: 'absent' }
}

/** Names of all sets in the store, finished or not, also those that no catalogue has. */
export const namesInStore = async (directory: string): Promise<string[]> => {
  const names = await Promise.all(
    [directory, join(directory, '.partial')].map(async folder => {
      const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
      return entries.filter(entry => entry.isDirectory() && /^[a-z0-9][a-z0-9.-]{0,63}$/.test(entry.name))
    }),
  )
  return [...new Set(names.flat().map(entry => entry.name))].sort()
}
