import { createHash, type Hash } from 'node:crypto'
import { type FileHandle, open, readFile, rm, writeFile } from 'node:fs/promises'
import { addressOf, refusalOf } from './hub.ts'
import { askHub, type HubAnswer } from './hub-fetch.ts'
import type { HubSettings } from './hub-settings.ts'
import type { PlannedFile } from './plan.ts'
import { isStoreError, StoreError } from './store-error.ts'
import { isTransientError, TransientError, transientAnswer, transientOf, waitBefore } from './transient.ts'
import { writeAll } from './write-all.ts'

/** A connection over which nothing comes for so long is given up and made anew. */
const stallMs = 60_000
/** Connections in a row that bring nothing. */
const maxFruitless = 5
/** Connections for one file in all, however little each brings. */
const maxConnections = 1_000
/** Whole downloads of one file: the second, where the first does not have the content that it should. */
const maxDownloads = 2
const readChunkBytes = 1 << 20

/** What a download takes beside the file. */
export interface DownloadOptions {
  readonly settings: HubSettings
  readonly signal?: AbortSignal
  /** Bytes of this file that are on the disk. */
  readonly progress?: (doneBytes: number) => void
  /** A connection was lost, or brought something else than it should; the next try follows. */
  readonly retry?: (reason: string) => void
  /** Wait before the second connection; it doubles with each that brings nothing. */
  readonly retryFirstMs?: number
}

/** The file being written, and the hashes of what is in it so far. */
interface Growing {
  readonly handle: FileHandle
  bytes: number
  sha256: Hash
  git: Hash
}

const startHashes = (file: PlannedFile): Pick<Growing, 'bytes' | 'sha256' | 'git'> => ({
  bytes: 0,
  sha256: createHash('sha256'),
  git: createHash('sha1').update(`blob ${file.bytes}\0`),
})

const append = (growing: Growing, file: PlannedFile, chunk: Uint8Array): void => {
  growing.sha256.update(chunk)
  // Git's own hash is only looked at where it is the only one.
  if (file.sha256 === undefined) growing.git.update(chunk)
  growing.bytes += chunk.length
}

const restart = async (growing: Growing, file: PlannedFile): Promise<void> => {
  await growing.handle.truncate(0)
  Object.assign(growing, startHashes(file))
}

/** Takes up what an earlier process left. */
const takeUp = async (growing: Growing, file: PlannedFile, signal: AbortSignal | undefined): Promise<void> => {
  const { size } = await growing.handle.stat()
  if (size > file.bytes) return restart(growing, file)
  const buffer = Buffer.alloc(readChunkBytes)
  while (growing.bytes < size) {
    signal?.throwIfAborted()
    const { bytesRead } = await growing.handle.read(buffer, 0, buffer.length, growing.bytes)
    if (bytesRead === 0) break
    append(growing, file, buffer.subarray(0, bytesRead))
  }
}

/** The address' own mark of a content; only strong ones may be asked for with a range. */
const strongTag = (answer: HubAnswer): string | undefined => {
  const tag = answer.response.headers.get('etag')
  return tag?.startsWith('"') ? tag : undefined
}

const checkRange = (answer: HubAnswer, file: PlannedFile, from: number): void => {
  const range = answer.response.headers.get('content-range') ?? 'none'
  if (range.replace(/\s+/g, ' ') === `bytes ${from}-${file.bytes - 1}/${file.bytes}`) return
  throw new StoreError(
    `${file.path}: expected the range ${from}-${file.bytes - 1}/${file.bytes}, the server sends ${range}.`,
  )
}

/** Reads one answer into the file until it ends, stalls or breaks. */
const receive = async (
  growing: Growing,
  file: PlannedFile,
  response: Response,
  host: string,
  stall: AbortController,
  options: DownloadOptions,
): Promise<void> => {
  let timer = setTimeout(() => stall.abort(), stallMs)
  try {
    for await (const chunk of response.body ?? []) {
      clearTimeout(timer)
      if (growing.bytes + chunk.length > file.bytes)
        throw new StoreError(`${file.path}: the server sends more than the ${file.bytes} bytes that it lists.`)
      await writeAll(growing.handle, chunk, growing.bytes, file.path)
      append(growing, file, chunk)
      options.progress?.(growing.bytes)
      timer = setTimeout(() => stall.abort(), stallMs)
    }
  } catch (error) {
    options.signal?.throwIfAborted()
    if (stall.signal.aborted) throw new TransientError(`${host} sent nothing for ${stallMs / 1000} s`)
    throw isStoreError(error) ? error : transientOf(error, host)
  } finally {
    clearTimeout(timer)
  }
  if (growing.bytes < file.bytes) throw new TransientError(`${host} closed the connection early`)
}

/** One connection: the rest of the file from where it stands. */
const connect = async (
  growing: Growing,
  file: PlannedFile,
  tagPath: string,
  options: DownloadOptions,
): Promise<void> => {
  const { settings, signal } = options
  const headers = new Headers({ 'accept-encoding': 'identity' })
  const from = growing.bytes
  if (from > 0) {
    headers.set('range', `bytes=${from}-`)
    const tag = await readFile(tagPath, 'utf8').catch(() => '')
    if (tag !== '') headers.set('if-range', tag)
  }
  const stall = new AbortController()
  const either = AbortSignal.any(signal ? [signal, stall.signal] : [stall.signal])
  const address = addressOf(settings, file.repository, file.commit, file.remotePath)
  const answer = await askHub(settings, address, { headers }, either)
  const { response } = answer
  const host = URL.canParse(response.url) ? new URL(response.url).host : new URL(address).host
  try {
    if (response.status === 416) {
      await restart(growing, file)
      throw new TransientError(`${host} has no such range`)
    }
    if (!response.ok)
      throw transientAnswer(response, host) ?? refusalOf(answer, settings, file.repository, file.remotePath)
    if (response.status === 206) checkRange(answer, file, from)
    else if (from > 0) await restart(growing, file)
    await writeFile(tagPath, strongTag(answer) ?? '')
    await receive(growing, file, response, host, stall, options)
  } finally {
    if (!response.bodyUsed) await response.body?.cancel()
  }
}

/** Connects until the file is whole. */
const fill = async (growing: Growing, file: PlannedFile, tagPath: string, options: DownloadOptions): Promise<void> => {
  let fruitless = 0
  for (let connections = 1; growing.bytes < file.bytes; connections++) {
    const before = growing.bytes
    try {
      await connect(growing, file, tagPath, options)
    } catch (error) {
      if (!isTransientError(error)) throw error
      fruitless = growing.bytes > before ? 0 : fruitless + 1
      if (fruitless === maxFruitless || connections >= maxConnections)
        throw new StoreError(
          `${file.path} could not be downloaded: ${error.message}. What has come is kept; the same command goes on there.`,
        )
      options.retry?.(error.message)
      await waitBefore(fruitless + 1, options.retryFirstMs ?? 1_000, error, options.signal)
    }
  }
}

/** What is wrong with a whole file, or its SHA-256. */
const judge = (growing: Growing, file: PlannedFile): { sha256: string } | { problem: string } => {
  const sha256 = growing.sha256.digest('hex')
  if (file.sha256 !== undefined)
    return sha256 === file.sha256 ? { sha256 } : { problem: `its SHA-256 is ${sha256}, expected ${file.sha256}` }
  const git = growing.git.digest('hex')
  return file.gitObject === undefined || git === file.gitObject
    ? { sha256 }
    : { problem: `its git hash is ${git}, the hub lists ${file.gitObject}` }
}

/**
 * Downloads one file to `partPath`, going on where an earlier download stopped, and returns its SHA-256 once all of
 * it is on the disk and is what it should be. A file that is something else is downloaded anew once, then refused
 * with both hashes.
 */
export const downloadFile = async (
  file: PlannedFile,
  partPath: string,
  options: DownloadOptions,
): Promise<{ sha256: string }> => {
  const tagPath = `${partPath}.etag`
  const handle = await open(partPath, 'a+').then(async made => {
    // Made by `a+` where it was missing; written by position from here on.
    await made.close()
    return open(partPath, 'r+')
  })
  try {
    const growing: Growing = { handle, ...startHashes(file) }
    await takeUp(growing, file, options.signal)
    for (let downloads = 1; ; downloads++) {
      await fill(growing, file, tagPath, options)
      const judged = judge(growing, file)
      if ('sha256' in judged) {
        await handle.sync()
        await rm(tagPath, { force: true })
        return judged
      }
      await restart(growing, file)
      await rm(tagPath, { force: true })
      if (downloads === maxDownloads)
        throw new StoreError(`${file.path} of ${file.repository} is not what it should be: ${judged.problem}.`)
      options.retry?.(`${file.path} came damaged`)
    }
  } finally {
    await handle.close()
  }
}
