import { constants, mkdirSync } from 'node:fs'
import { type FileHandle, lstat, open, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { entriesOf } from './entries.ts'
import { checkedName } from './file-keys.ts'
import { privateDirectory, privateFile } from './write-durably.ts'

/**
 * The local files of runs, in a folder that is made when missing: pictures that a painting process reads and the one
 * that it writes. Their names begin with the request's id and the attempt, so that a late run never meets its successor.
 */
export const workFiles = (directory: string) => {
  mkdirSync(directory, { recursive: true, mode: privateDirectory })

  /** Where a run writes its output, or keeps an input. */
  const path = (requestId: string, attempt: number, input?: string): string =>
    join(directory, checkedName('work file', [requestId, attempt, ...(input === undefined ? [] : [input])].join('.')))

  const save = async (requestId: string, attempt: number, input: string, bytes: Uint8Array): Promise<string> => {
    const place = path(requestId, attempt, input)
    await writeFile(place, bytes, { mode: privateFile })
    return place
  }

  /**
   * Opens a finished work file of this request. The path comes back from the painting process, which reads hostile
   * files, so a path that is not a plain work file of this very request is a fault, never followed.
   */
  const openOutput = async (requestId: string, place: string): Promise<FileHandle> => {
    const isWork = dirname(resolve(place)) === resolve(directory) && basename(place).startsWith(`${requestId}.`)
    if (!isWork) throw new Error(`The output of request ${requestId} is not one of its work files.`)
    const file = await open(place, constants.O_RDWR | (constants.O_NOFOLLOW ?? 0))
    if ((await file.stat()).isFile()) return file
    await file.close()
    throw new Error(`The output of request ${requestId} is no plain file.`)
  }

  /** Deletes the files of one attempt, or of all. */
  const remove = async (requestId: string, attempt?: number): Promise<void> => {
    const start = attempt === undefined ? `${requestId}.` : `${requestId}.${attempt}.`
    for (const entry of await entriesOf(directory)) {
      if (`${entry}.`.startsWith(start)) await rm(join(directory, entry), { force: true })
    }
  }

  /** Deletes up to `limit` files that crashes left and that are older than a time; returns how many went. */
  const sweep = async (beforeMs: number, limit: number): Promise<number> => {
    let removed = 0
    for (const entry of await entriesOf(directory)) {
      if (removed === limit) break
      const place = join(directory, entry)
      const status = await lstat(place).catch(() => null)
      if (status === null || status.mtimeMs >= beforeMs) continue
      await rm(place, { recursive: true, force: true })
      removed++
    }
    return removed
  }

  return { path, save, openOutput, remove, sweep }
}
