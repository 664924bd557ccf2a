import { open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { checkFileName } from './file-names.ts'
import { StoreError } from './store-error.ts'

/** A file of a finished set. */
export interface LockedFile {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
  /** Who named the SHA-256: the catalogue, or the hub or the content itself at the first pull. */
  readonly known: 'catalogue' | 'hub' | 'computed'
  /** Where it came from; missing where that was a folder that does not say. */
  readonly repository?: string
  readonly commit?: string
}

/** What `checkpoint.lock.json` says. */
export interface LockDocument {
  readonly format: 1
  readonly name: string
  /** `hub`, or the folder that it was copied from. */
  readonly source: string
  /** The terms that were agreed to, where the set asks for that. */
  readonly accepted?: { readonly name: string; readonly url: string }
  readonly files: readonly LockedFile[]
}

const isFile = (value: unknown): value is LockedFile => {
  const file = value as Partial<LockedFile> | null
  return (
    typeof file === 'object' &&
    file !== null &&
    typeof file.path === 'string' &&
    Number.isSafeInteger(file.bytes) &&
    typeof file.sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(file.sha256)
  )
}

/** Reads the document of a set; nothing where there is none. Throws where it is damaged. */
export const readLockDocument = async (path: string): Promise<LockDocument | undefined> => {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new StoreError(`${path} cannot be read: ${code}.`)
  }
  let document: LockDocument | null = null
  try {
    document = JSON.parse(text)
  } catch {
    // Said below, together with what parses and is something else.
  }
  if (document?.format !== 1 || !Array.isArray(document.files) || !document.files.every(isFile))
    throw new StoreError(`${path} is damaged: it is not what a pull writes. Remove the set and pull it again.`)
  for (const file of document.files) checkFileName(file.path)
  return document
}

/** Writes JSON so that the file is there as a whole or not at all, also after a power cut. */
export const writeJson = async (path: string, value: unknown): Promise<void> => {
  const aside = `${path}.new`
  const handle = await open(aside, 'w')
  try {
    await handle.writeFile(`${JSON.stringify(value, null, 2)}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(aside, path)
  await syncFolder(dirname(path))
}

/** Makes the names in a folder survive a power cut, where the system can. */
export const syncFolder = async (path: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
