import { readdir, rmdir } from 'node:fs/promises'

/** The names in a folder, sorted; none when there is no such folder. */
export const entriesOf = async (folder: string): Promise<readonly string[]> =>
  ((await readdir(folder).catch(absentAsNull)) ?? []).sort()

/** Removes a folder unless something is in it: a file may have been stored there in the meantime. */
export const removeEmpty = (folder: string): Promise<void> =>
  rmdir(folder).catch(error => {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT', 'EPERM', 'ENOTDIR'].includes(error.code)) throw error
  })

/** Null for the errors that say that a path is not there; throws any other. */
export const absentAsNull = (error: NodeJS.ErrnoException): null => {
  if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(error.code ?? '')) return null
  throw error
}
