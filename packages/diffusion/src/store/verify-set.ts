import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { CheckpointSet } from './checkpoint-set.ts'
import { hashFile } from './hash-file.ts'
import { type LockDocument, readLockDocument } from './lock-document.ts'
import { StoreError } from './store-error.ts'
import { pathsOf } from './store-paths.ts'

/** The finished set of a name, its files all there with the sizes that they should have. */
export interface OpenSet {
  readonly folder: string
  readonly document: LockDocument
}

const read = async (directory: string, name: string): Promise<OpenSet> => {
  const { folder, lockDocument } = pathsOf(directory, name)
  const document = await readLockDocument(lockDocument)
  if (document === undefined) throw new StoreError(`${name} is not in ${directory}; pull it first.`)
  return { folder, document }
}

const sizeProblem = async (folder: string, path: string, bytes: number): Promise<string | undefined> => {
  const size = (await stat(join(folder, path)).catch(() => null))?.size
  if (size === undefined) return `${path} is missing`
  return size === bytes ? undefined : `${path} has ${size} bytes, expected ${bytes}`
}

/**
 * The set of a name for whoever wants to load it. Throws where it is not there, or a file is missing or has another
 * size; contents are looked at by `verifySet`.
 */
export const openSet = async (directory: string, name: string): Promise<OpenSet> => {
  const set = await read(directory, name)
  for (const { path, bytes } of set.document.files) {
    const problem = await sizeProblem(set.folder, path, bytes)
    if (problem) throw new StoreError(`${set.folder}: ${problem}; remove ${name} and pull it again.`)
  }
  return set
}

/** What `verifySet` is told and tells. */
export interface VerifyOptions {
  readonly directory: string
  readonly name: string
  /** What the catalogue says of the set: its hashes count, whatever the folder says of itself. */
  readonly set?: CheckpointSet
  readonly signal?: AbortSignal
  readonly progress?: (doneBytes: number, totalBytes: number) => void
}

/** Reads every file of a set and returns what is wrong, a line for each file; none where all is as it was pulled. */
export const verifySet = async ({ directory, name, set, signal, progress }: VerifyOptions): Promise<string[]> => {
  const { folder, document } = await read(directory, name)
  const pinned = new Map(
    set?.parts.flatMap(part => part.files).map(file => [file.as ?? file.path, file.sha256] as const) ?? [],
  )
  const totalBytes = document.files.reduce((sum, file) => sum + file.bytes, 0)
  const problems: string[] = []
  let before = 0
  for (const { path, bytes, sha256 } of document.files) {
    const expected = pinned.get(path) ?? sha256
    const problem = await sizeProblem(folder, path, bytes)
    if (problem) problems.push(problem)
    else {
      const actual = await hashFile(join(folder, path), signal, done => progress?.(before + done, totalBytes))
      if (actual !== expected) problems.push(`${path} has changed: its SHA-256 is ${actual}, expected ${expected}`)
    }
    before += bytes
    progress?.(before, totalBytes)
  }
  return problems
}
