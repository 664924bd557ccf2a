import { constants, createReadStream } from 'node:fs'
import { open, readdir, rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { sniffContentType, sniffedBytes } from './content-type.ts'
import { isStoredName, storedName } from './stored-name.ts'
import { createdAtOf, folderOf, folderStartMs, isToken, makeToken } from './token.ts'

/** The two kinds of files with an address of their own. */
export const fileKinds = ['outputs', 'uploads'] as const
/** Outputs of requests, or uploads of callers. */
export type FileKind = (typeof fileKinds)[number]

/** A file that is there and has not expired. */
export interface StoredFile {
  /** Its bytes; opened when called, so a file that is only asked about costs nothing. */
  stream(): Readable
  readonly size: number
  /** From its first bytes. */
  readonly contentType: string
}

/** Where a new file goes. */
export interface NewPlace {
  readonly token: string
  readonly name: string
  readonly path: string
}

/** The files of one kind: one folder an hour, in it `<token>.<name>`. */
export const publishedFiles = (directory: string, ttlMs: number, now: () => number) => {
  const pathOf = (token: string, name: string) => join(directory, folderOf(token), `${token}.${name}`)

  const newPlace = (fileName: string): NewPlace => {
    const token = makeToken(now())
    const name = storedName(fileName)
    return { token, name, path: pathOf(token, name) }
  }

  const openFile = async (token: string, name: string): Promise<StoredFile | null> => {
    if (!isToken(token) || !isStoredName(name) || createdAtOf(token) + ttlMs <= now()) return null
    const path = pathOf(token, name)
    const head = await readHead(path)
    if (head === null) return null
    return { size: head.size, contentType: sniffContentType(head.bytes), stream: () => createReadStream(path) }
  }

  const remove = async (token: string): Promise<void> => {
    if (!isToken(token)) return
    const folder = join(directory, folderOf(token))
    for (const entry of await entriesOf(folder)) {
      if (entry.startsWith(`${token}.`)) await rm(join(folder, entry), { force: true })
    }
  }

  /** Deletes up to `limit` expired files and the folders they leave empty; returns how many files went. */
  const sweep = async (nowMs: number, limit: number): Promise<number> => {
    let removed = 0
    for (const folder of await entriesOf(directory)) {
      const startMs = folderStartMs(folder)
      if (Number.isNaN(startMs) || startMs + ttlMs > nowMs) continue
      const entries = await entriesOf(join(directory, folder))
      let kept = 0
      for (const entry of entries) {
        if (removed === limit) return removed
        const isExpired = createdAtOf(entry) + ttlMs <= nowMs
        if (isExpired) await rm(join(directory, folder, entry), { force: true })
        if (isExpired) removed++
        else kept++
      }
      if (kept === 0) await removeEmpty(join(directory, folder))
    }
    return removed
  }

  return { newPlace, open: openFile, remove, sweep }
}

/** Size and first bytes; null for what is not there or is no plain file. */
const readHead = async (path: string): Promise<{ size: number; bytes: Uint8Array } | null> => {
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)).catch(absentAsNull)
  if (file === null) return null
  try {
    const status = await file.stat()
    if (!status.isFile()) return null
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sniffedBytes), 0, sniffedBytes, 0)
    return { size: status.size, bytes: buffer.subarray(0, bytesRead) }
  } finally {
    await file.close()
  }
}

/** The names in a folder; none when there is no such folder. */
export const entriesOf = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder).catch(absentAsNull)) ?? []

/** A file may have been stored in the folder in the meantime; then it stays. */
const removeEmpty = (folder: string): Promise<void> =>
  rmdir(folder).catch(error => {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT', 'EPERM'].includes(error.code)) throw error
  })

const absentAsNull = (error: NodeJS.ErrnoException): null => {
  if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(error.code ?? '')) return null
  throw error
}
