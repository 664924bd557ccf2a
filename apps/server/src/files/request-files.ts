import { constants } from 'node:fs'
import { lstat, open, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { entriesOf } from './published-files.ts'
import { moveDurably, privateFile, writeDurably } from './write-durably.ts'

/** The folders that the files of running requests lie in. */
export interface RequestDirectories {
  readonly inputs: string
  readonly work: string
  readonly aside: string
}

/** The files of requests that have not ended: input pictures, and what the painting process writes. */
export const requestFiles = ({ inputs, work, aside }: RequestDirectories) => {
  const inputsDirectory = (requestId: string) => join(inputs, checked('request id', requestId))

  const saveInput = async (requestId: string, field: string, index: number, bytes: Uint8Array): Promise<string> => {
    const path = join(inputsDirectory(requestId), checked('input', `${field}-${index}`))
    await writeDurably(path, bytes, aside)
    return path
  }

  const workPath = (requestId: string, attempt: number) => join(work, checked('work file', `${requestId}.${attempt}`))

  /**
   * Moves a finished work file of this request. The path comes back from the painting process, which reads hostile
   * files, so a path that is not a plain work file of this very request is a fault, never followed.
   */
  const moveWork = async (requestId: string, from: string, to: string): Promise<void> => {
    const isWork = dirname(resolve(from)) === resolve(work) && basename(from).startsWith(`${requestId}.`)
    if (!isWork) throw new Error(`The output of request ${requestId} is not one of its work files.`)
    const file = await open(from, constants.O_RDWR | (constants.O_NOFOLLOW ?? 0))
    try {
      if (!(await file.stat()).isFile()) throw new Error(`The output of request ${requestId} is no plain file.`)
      await file.chmod(privateFile)
      await file.sync()
    } finally {
      await file.close()
    }
    await moveDurably(from, to)
  }

  const remove = async (requestId: string): Promise<void> => {
    await rm(inputsDirectory(requestId), { recursive: true, force: true })
    for (const entry of await entriesOf(work)) {
      if (entry.startsWith(`${requestId}.`)) await rm(join(work, entry), { force: true })
    }
  }

  /** Deletes what a crash left: files written aside and never renamed, and anything of requests this old. */
  const sweep = async (beforeMs: number, limit: number): Promise<number> => {
    let removed = 0
    for (const directory of [aside, work, inputs]) {
      for (const entry of await entriesOf(directory)) {
        if (removed === limit) return removed
        const path = join(directory, entry)
        const status = await lstat(path).catch(() => null)
        if (status === null || status.mtimeMs >= beforeMs) continue
        await rm(path, { recursive: true, force: true })
        removed++
      }
    }
    return removed
  }

  return { inputsDirectory, saveInput, workPath, moveWork, remove, sweep }
}

/** Names come from our own tables; one that could leave its folder is a programming fault. */
const checked = (what: string, name: string): string => {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/.test(name) && !name.includes('..')) return name
  throw new RangeError(`A ${what} may hold letters, digits, "-", "_" and "."; got ${JSON.stringify(name)}.`)
}
