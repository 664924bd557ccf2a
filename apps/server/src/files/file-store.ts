import {
  type FileKind,
  type FileParts,
  fileKinds,
  inputKey,
  inputPrefix,
  inputsPrefix,
  publishedKey,
  readPublishedKey,
  tokenPrefix,
} from './file-keys.ts'
import { fileLimits } from './file-limits.ts'
import type { ObjectStorage, StoredFile } from './object-storage.ts'
import { readOwnUrl } from './own-url.ts'
import { isStoredName, storedName } from './stored-name.ts'
import { createdAtOf, isToken, makeToken } from './token.ts'
import { workFiles } from './work-files.ts'

export type { ByteRange, StoredFile } from './object-storage.ts'
export type { FileKind }

/** What a file store is made of. */
export interface FileStoreOptions {
  /** Where everything but work files lies. */
  readonly storage: ObjectStorage
  /** The local folder of work files; made when missing. */
  readonly workDirectory: string
  /** The base of every address, without which none can be made: asked for each time, since a port may come late. */
  readonly publicUrl: () => string
  /** Further bases under which callers may name the same files, such as the listening address. */
  readonly otherUrls?: () => readonly string[]
  readonly outputTtlMs: number
  readonly uploadTtlMs: number
  readonly now: () => number
}

/** A file with an address that its token opens. */
export interface PublishedFile {
  readonly token: string
  /** The name in the address: the wished one, made safe. */
  readonly name: string
  readonly url: string
  /** Its address at the storage itself, for as long as it lives; only where that is configured, for outputs only. */
  readonly signedUrl?: string
}

/**
 * Outputs and uploads with an address, inputs of requests that have not ended, and the local work files of runs.
 * Whatever reads or stores fails with `unavailable` where the storage cannot be reached.
 */
export interface FileStore {
  /** Moves a finished work file (`workPath`) of a request to an address. */
  putOutput(requestId: string, fileName: string, sourcePath: string, signal?: AbortSignal): Promise<PublishedFile>
  /** Stores bytes that a caller sent. `extension` comes without a dot. */
  putUpload(bytes: Uint8Array, extension: string): Promise<PublishedFile>
  /** Stores a look at an unfinished output; whoever stores it removes it. */
  putPreview(bytes: Uint8Array): Promise<PublishedFile>
  /** The file behind the parts of an address; null when unknown, expired or named otherwise. */
  open(kind: FileKind, token: string, name: string): Promise<StoredFile | null>
  /** True for an address under this server's own files, whether or not the file exists. */
  isOwnUrl(address: string): boolean
  /** The file behind an own address; null for any other address as for a file that is not there. */
  openOwnUrl(address: string): Promise<StoredFile | null>
  /** Deletes the upload behind an own address; nothing happens for any other address. */
  removeUpload(address: string): Promise<void>
  /** Deletes one file; nothing happens when it is not there. */
  remove(kind: FileKind, token: string): Promise<void>
  /** Deletes a batch of what has expired; returns how many files went. */
  sweep(nowMs: number): Promise<number>
  /** Stores one input picture so that it survives a power cut; returns its name among the request's inputs. */
  saveInput(requestId: string, field: string, index: number, bytes: Uint8Array): Promise<string>
  /** A local path at which one attempt reads an input picture. */
  inputPath(requestId: string, attempt: number, name: string, signal?: AbortSignal): Promise<string>
  /** Deletes a request's input pictures and the work files that its attempts left on this machine. */
  removeInputs(requestId: string): Promise<void>
  /** Where the painting process writes the output of one attempt; the folder exists. */
  workPath(requestId: string, attempt: number): string
  /** Keeps a picture that only this attempt needs, on this machine; returns its path. */
  saveWork(requestId: string, attempt: number, field: string, index: number, bytes: Uint8Array): Promise<string>
  /** Deletes the work files of one attempt on this machine. */
  removeWork(requestId: string, attempt: number): Promise<void>
  close(): void
}

const inputName = (field: string, index: number): string => `${field}-${index}`

/** Makes the store: names, tokens, times and addresses are the same wherever the files lie. */
export const createFileStore = (options: FileStoreOptions): FileStore => {
  const { storage, publicUrl, otherUrls, now } = options
  const work = workFiles(options.workDirectory)
  const ttlMs = {
    outputs: options.outputTtlMs,
    uploads: options.uploadTtlMs,
    previews: fileLimits.previewTtlMs,
  } satisfies Record<FileKind, number>
  let abandonedLookAt = Number.NEGATIVE_INFINITY

  const newFile = (kind: FileKind, fileName: string): FileParts => ({
    kind,
    token: makeToken(now()),
    name: storedName(fileName),
  })
  const published = ({ kind, token, name }: FileParts): PublishedFile => ({
    token,
    name,
    url: `${publicUrl().replace(/\/+$/, '')}/${kind}/${token}/${name}`,
  })
  const expiresAt = (kind: FileKind, token: string) => createdAtOf(token) + ttlMs[kind]

  const open = async ({ kind, token, name }: FileParts): Promise<StoredFile | null> => {
    if (!isToken(token) || !isStoredName(name) || expiresAt(kind, token) <= now()) return null
    return storage.open(publishedKey({ kind, token, name }))
  }

  const readSignedUrl = (address: string): FileParts | null => {
    const key = storage.signedUrls?.keyOf(address) ?? null
    return key === null ? null : readPublishedKey(key)
  }
  const ownUrl = (address: string) =>
    readOwnUrl(address, [publicUrl(), ...(otherUrls?.() ?? [])]) ?? readSignedUrl(address)

  /** Lists begin with the oldest, so the first that is still wanted ends the look. */
  const removeExpired = async (kind: FileKind, nowMs: number, limit: number): Promise<number> => {
    let removed = 0
    for await (const { key } of storage.list(`${kind}/`)) {
      if (removed === limit) break
      const parts = readPublishedKey(key)
      if (parts === null) continue
      if (expiresAt(kind, parts.token) > nowMs) break
      await storage.remove(key)
      removed++
    }
    return removed
  }

  const removeAbandoned = async (beforeMs: number, limit: number): Promise<number> => {
    let removed = 0
    for await (const { key, storedAtMs } of storage.list(inputsPrefix)) {
      if (removed === limit) break
      if (storedAtMs >= beforeMs) continue
      await storage.remove(key)
      removed++
    }
    return removed + (await work.sweep(beforeMs, limit - removed))
  }

  const remove = async (kind: FileKind, token: string): Promise<void> => {
    if (isToken(token)) await storage.removeAll(tokenPrefix(kind, token))
  }

  return {
    putOutput: async (requestId, fileName, sourcePath, signal) => {
      const file = await work.openOutput(requestId, sourcePath)
      const output = newFile('outputs', fileName)
      const key = publishedKey(output)
      try {
        await storage.take(key, sourcePath, file, signal)
      } finally {
        await file.close()
      }
      const signedUrl = await storage.signedUrls?.make(key, createdAtOf(output.token), ttlMs.outputs)
      return { ...published(output), ...(signedUrl === undefined ? {} : { signedUrl }) }
    },
    putUpload: async (bytes, extension) => {
      const uploaded = newFile('uploads', `upload.${extension}`)
      await storage.put(publishedKey(uploaded), bytes)
      return published(uploaded)
    },
    putPreview: async bytes => {
      const preview = newFile('previews', 'preview')
      await storage.put(publishedKey(preview), bytes)
      return published(preview)
    },
    open: (kind, token, name) => open({ kind, token, name }),
    isOwnUrl: address => ownUrl(address) !== null,
    openOwnUrl: async address => {
      const own = ownUrl(address)
      return own === null ? null : open(own)
    },
    remove,
    removeUpload: async address => {
      const own = ownUrl(address)
      if (own?.kind === 'uploads') await remove('uploads', own.token)
    },
    sweep: async nowMs => {
      let removed = 0
      for (const kind of fileKinds) removed += await removeExpired(kind, nowMs, fileLimits.sweepBatch - removed)
      if (removed === fileLimits.sweepBatch || nowMs - abandonedLookAt < fileLimits.abandonedLookMs) return removed
      abandonedLookAt = nowMs
      return removed + (await removeAbandoned(nowMs - fileLimits.abandonedAfterMs, fileLimits.sweepBatch - removed))
    },
    saveInput: async (requestId, field, index, bytes) => {
      await storage.put(inputKey(requestId, inputName(field, index)), bytes)
      return inputName(field, index)
    },
    inputPath: (requestId, attempt, name, signal) =>
      storage.localPath(inputKey(requestId, name), work.path(requestId, attempt, name), signal),
    removeInputs: async requestId => {
      await work.remove(requestId)
      await storage.removeAll(inputPrefix(requestId))
    },
    workPath: (requestId, attempt) => work.path(requestId, attempt),
    saveWork: (requestId, attempt, field, index, bytes) =>
      work.save(requestId, attempt, inputName(field, index), bytes),
    removeWork: (requestId, attempt) => work.remove(requestId, attempt),
    close: () => storage.close(),
  }
}
