import type { FileHandle } from 'node:fs/promises'
import { StoreError } from './store-error.ts'

/** The sentence for a file that cannot be written. */
const writeFailure = (path: string, error: unknown): StoreError => {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new StoreError(`The disk is full: ${path} cannot be written. What has come is kept; make room and go on.`)
  return new StoreError(`${path} cannot be written: ${code ?? message}.`)
}

/** Writes all of a chunk at a position; the system may take it in pieces. `path` is what a failure calls the file. */
export const writeAll = async (
  handle: FileHandle,
  chunk: Uint8Array,
  position: number,
  path: string,
): Promise<void> => {
  try {
    for (let written = 0; written < chunk.length; ) {
      const { bytesWritten } = await handle.write(chunk, written, chunk.length - written, position + written)
      written += bytesWritten
    }
  } catch (error) {
    throw writeFailure(path, error)
  }
}
