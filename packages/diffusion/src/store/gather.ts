import { mkdir, rename, rm, stat, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { checkContent } from './check-content.ts'
import { formatBytes } from './format-bytes.ts'
import { hashFile } from './hash-file.ts'
import type { LockedFile } from './lock-document.ts'
import { syncFolder } from './lock-document.ts'
import { StoreError } from './store-error.ts'

/** What a pull tells while it runs. */
export type PullEvent =
  | {
      readonly kind: 'plan'
      readonly files: number
      readonly totalBytes: number
      /** Of these, not on the disk yet. */
      readonly missingBytes: number
    }
  | { readonly kind: 'progress'; readonly path: string; readonly doneBytes: number; readonly totalBytes: number }
  | { readonly kind: 'retry'; readonly path: string; readonly reason: string }

/** A file as a source offers it. */
export interface SourceFile extends Omit<LockedFile, 'sha256'> {
  readonly sha256?: string
  /** True where `fetch` goes on with what an earlier try left. */
  readonly resumable: boolean
  /** Brings the file to `partPath`, checks it against what is known of it and returns its SHA-256. */
  fetch(partPath: string, told: { progress(doneBytes: number): void; retry(reason: string): void }): Promise<string>
}

/** Where files are gathered, and who is told. */
export interface GatherOptions {
  /** The store's directory, whose disk must have room. */
  readonly directory: string
  /** Folder for the files, below it. */
  readonly folder: string
  readonly signal?: AbortSignal
  readonly report: (event: PullEvent) => void
}

/** Left free beside the set, for whatever else writes to the disk meanwhile. */
const spareBytes = 64_000_000

/** Nothing where there is no such file. */
const sizeOf = async (path: string): Promise<number | undefined> => (await stat(path).catch(() => null))?.size

/** Where a file lies while it is not whole. */
const partOf = (path: string): string => `${path}.part`

/** Throws where the store's disk has less room than is needed. */
const checkRoom = async (directory: string, neededBytes: number): Promise<void> => {
  const { bavail, bsize } = await statfs(directory)
  const freeBytes = bavail * bsize
  if (neededBytes === 0 || neededBytes + spareBytes <= freeBytes) return
  throw new StoreError(
    `${directory} has ${formatBytes(freeBytes)} free, ${formatBytes(neededBytes + spareBytes)} are needed: ` +
      'make room, or choose a directory on another disk.',
  )
}

/** What is missing in `folder` of the files. */
const missingOf = async (files: readonly SourceFile[], folder: string): Promise<number> => {
  let missing = 0
  for (const file of files) {
    const whole = join(folder, file.path)
    if ((await sizeOf(whole)) === file.bytes) continue
    const begun = file.resumable ? ((await sizeOf(partOf(whole))) ?? 0) : 0
    missing += Math.max(0, file.bytes - begun)
  }
  return missing
}

/**
 * Brings files into a folder one after the other and returns what lies there then. A file appears under its own name
 * only when it is whole and checked, so what an ended process left under it is not fetched again.
 */
export const gather = async (
  files: readonly SourceFile[],
  { directory, folder, signal, report }: GatherOptions,
): Promise<LockedFile[]> => {
  await mkdir(folder, { recursive: true })
  const totalBytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const missingBytes = await missingOf(files, folder)
  report({ kind: 'plan', files: files.length, totalBytes, missingBytes })
  await checkRoom(directory, missingBytes)

  const gathered: LockedFile[] = []
  let before = 0
  for (const { resumable: _, fetch, ...file } of files) {
    signal?.throwIfAborted()
    const { path, bytes } = file
    const whole = join(folder, path)
    const tell = (doneBytes: number) => report({ kind: 'progress', path, doneBytes: before + doneBytes, totalBytes })
    let sha256: string
    if ((await sizeOf(whole)) === bytes) {
      sha256 = file.sha256 ?? (await hashFile(whole, signal))
    } else {
      await mkdir(dirname(whole), { recursive: true })
      sha256 = await fetch(partOf(whole), { progress: tell, retry: reason => report({ kind: 'retry', path, reason }) })
      try {
        await checkContent(partOf(whole), path)
      } catch (error) {
        await rm(partOf(whole), { force: true })
        throw error
      }
      await rename(partOf(whole), whole)
      await syncFolder(dirname(whole))
    }
    tell(bytes)
    before += bytes
    gathered.push({ ...file, sha256 })
  }
  return gathered
}
