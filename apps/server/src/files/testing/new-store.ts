import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { createFileStore, type FileStore, type FileStoreOptions } from '../file-store.ts'
import type { ObjectStorage } from '../object-storage.ts'

/** A store with a clock that tests move, and a look behind it. */
export interface TestStore {
  readonly store: FileStore
  readonly clock: { nowMs: number }
  readonly workDirectory: string
  /** The keys that begin with a prefix. */
  keys(prefix: string): Promise<string[]>
}

/** When the clock of a test store starts. */
export const startMs = 1_700_000_000_000
/** An hour. */
export const hourMs = 3_600_000

/** The first bytes of the three formats, and a little more. */
export const png = Buffer.from('\x89PNG\r\n\x1a\nand so on', 'latin1')
export const jpeg = Buffer.from('\xff\xd8\xff\xe0and so on', 'latin1')
export const webp = Buffer.from('RIFF\x08\0\0\0WEBPVP8 ', 'latin1')

/** A folder that is removed after the tests of a file. */
export const temporaryFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'sfumato-files-'))
  after(() => rm(folder, { recursive: true }))
  return folder
}

/** A store over a storage, closed after the tests. */
export const newStore = (
  storage: ObjectStorage,
  workDirectory: string,
  more: Partial<FileStoreOptions> = {},
): TestStore => {
  const clock = { nowMs: startMs }
  const store = createFileStore({
    storage,
    workDirectory,
    publicUrl: () => 'https://pictures.test/base/',
    outputTtlMs: 7 * 24 * hourMs,
    uploadTtlMs: 24 * hourMs,
    now: () => clock.nowMs,
    ...more,
  })
  after(() => store.close())
  const keys = async (prefix: string) => {
    const found: string[] = []
    for await (const { key } of storage.list(prefix)) found.push(key)
    return found
  }
  return { store, clock, workDirectory, keys }
}
