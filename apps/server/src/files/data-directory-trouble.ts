import { resolve, sep } from 'node:path'
import { isDiskFull } from '../rows/is-disk-full.ts'
import { UsageError } from '../usage-error.ts'

/** SQLite's words for files that cannot be read, written or made: READONLY, IOERR, CORRUPT, CANTOPEN, NOTADB. */
const sqliteTroubles = [8, 10, 11, 14, 26]
/** The low byte is the kind; the others say more of it. */
const kindMask = 0xff

const isFileTrouble = (error: unknown, directory: string): boolean => {
  const { code, errcode, syscall, path } = error as NodeJS.ErrnoException & { readonly errcode?: number }
  if (code === 'ERR_SQLITE_ERROR') return sqliteTroubles.includes((errcode ?? 0) & kindMask)
  return syscall !== undefined && path !== undefined && `${resolve(path)}${sep}`.startsWith(`${directory}${sep}`)
}

/**
 * Does work in a data directory. Where the system does not let it (read-only, full, another's, a file in its place), a
 * `UsageError` says so; every other error passes through.
 */
export const inDataDirectory = async <Result>(dataDirectory: string, work: () => Promise<Result>): Promise<Result> => {
  const directory = resolve(dataDirectory)
  try {
    return await work()
  } catch (error) {
    if (!isDiskFull(error) && !isFileTrouble(error, directory)) throw error
    throw new UsageError(
      `The data directory ${directory} cannot be used: ${(error as Error).message}. Put that right, or set SFUMATO_DATA_DIR.`,
    )
  }
}
