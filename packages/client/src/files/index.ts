import { randomUUID } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { InputError } from '../errors/errors.ts'
import type { Result } from '../jobs/result.ts'

/** A file of this machine as a picture to send. Throws `InputError` where it cannot be read. */
export const fileOf = async (path: string | URL): Promise<File> => {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new InputError(`${path} cannot be read (${error.code ?? error.message}).`, error)
  })
  return new File([bytes], basename(path instanceof URL ? path.pathname : path))
}

/** Writes a result's picture to a file. What stood there is replaced by the whole picture or not at all. */
export const save = async (result: Result, path: string, options: { readonly signal?: AbortSignal } = {}) => {
  const bytes = await result.bytes(options)
  const aside = join(dirname(path), `.${basename(path)}.${randomUUID()}`)
  try {
    await writeFile(aside, bytes)
    await rename(aside, path)
  } finally {
    await rm(aside, { force: true })
  }
}
