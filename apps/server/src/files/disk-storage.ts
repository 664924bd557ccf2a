import { constants, mkdirSync } from 'node:fs'
import { type FileHandle, lstat, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '@sfumato/contract'
import { sniffContentType, sniffedBytes } from './content-type.ts'
import { absentAsNull, entriesOf, removeEmpty } from './entries.ts'
import { fileKinds, inputsPrefix } from './file-keys.ts'
import type { ListedObject, ObjectStorage } from './object-storage.ts'
import { moveDurably, privateDirectory, privateFile, writeDurably } from './write-durably.ts'

/**
 * Files below a folder of the local disk, each at the path that is its key.
 *
 * @param asideDirectory Where files are written before they are renamed into their place, on the same file system.
 */
export const diskStorage = (directory: string, asideDirectory: string): ObjectStorage => {
  const folders = [...fileKinds, inputsPrefix].map(name => join(directory, name))
  for (const folder of [...folders, asideDirectory]) mkdirSync(folder, { recursive: true, mode: privateDirectory })
  const pathOf = (key: string) => join(directory, ...key.split('/'))

  async function* walk(folder: string, key: string, prefix: string): AsyncGenerator<ListedObject> {
    for (const entry of await entriesOf(folder)) {
      if (!(key + entry).startsWith(prefix)) continue
      const path = join(folder, entry)
      const status = await lstat(path).catch(absentAsNull)
      if (status?.isDirectory()) {
        yield* walk(path, `${key}${entry}/`, prefix)
        await removeEmpty(path)
      } else if (status) yield { key: key + entry, storedAtMs: status.mtimeMs }
    }
  }

  return {
    put: (key, bytes) => writeDurably(pathOf(key), bytes, asideDirectory),
    take: async (key, path, file) => {
      await file.chmod(privateFile)
      await file.sync()
      await moveDurably(path, pathOf(key))
    },
    open: async key => {
      const path = pathOf(key)
      const head = await readHead(path)
      if (head === null) return null
      return {
        size: head.size,
        contentType: sniffContentType(head.bytes),
        stream: async range => {
          const file = await openPlain(path)
          if (file === null) throw new Failure('file_not_found', 'The file was removed just now.')
          return file.createReadStream(range && { start: range.first, end: range.last })
        },
      }
    },
    localPath: async key => pathOf(key),
    remove: key => rm(pathOf(key), { force: true }),
    removeAll: async prefix => {
      const folder = pathOf(folderOf(prefix))
      const start = prefix.slice(folderOf(prefix).length)
      if (start === '') await rm(folder, { recursive: true, force: true })
      else
        for (const entry of await entriesOf(folder))
          if (entry.startsWith(start)) await rm(join(folder, entry), { force: true })
    },
    list: prefix => walk(pathOf(folderOf(prefix)), folderOf(prefix), prefix),
    close: () => {},
  }
}

/** The folder that everything with a prefix lies in. */
const folderOf = (prefix: string): string => prefix.slice(0, prefix.lastIndexOf('/') + 1)

/** Opens what is no link; null for what is not there. */
const openPlain = (path: string): Promise<FileHandle | null> =>
  open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)).catch(absentAsNull)

/** Size and first bytes; null for what is not there or is no plain file. */
const readHead = async (path: string): Promise<{ size: number; bytes: Uint8Array } | null> => {
  const file = await openPlain(path)
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
