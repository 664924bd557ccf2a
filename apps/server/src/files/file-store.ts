import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileLimits } from './file-limits.ts'
import { readOwnUrl } from './own-url.ts'
import { type FileKind, fileKinds, publishedFiles, type StoredFile } from './published-files.ts'
import { requestFiles } from './request-files.ts'
import { privateDirectory, writeDurably } from './write-durably.ts'

export type { FileKind, StoredFile }

/** What a file store is made of. */
export interface FileStoreOptions {
  /** Everything lies below it; made when missing. */
  readonly directory: string
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
}

/** Files on the local disk: outputs and uploads with an address, inputs and work files of running requests. */
export interface FileStore {
  /** Moves a finished work file (`workPath`) of a request to an address. */
  putOutput(requestId: string, fileName: string, sourcePath: string): Promise<PublishedFile>
  /** Stores bytes that a caller sent. `extension` comes without a dot. */
  putUpload(bytes: Uint8Array, extension: string): Promise<PublishedFile>
  /** The file behind the parts of an address; null when unknown, expired or named otherwise. */
  open(kind: FileKind, token: string, name: string): Promise<StoredFile | null>
  /** True for an address under this server's own outputs or uploads, whether or not the file exists. */
  isOwnUrl(address: string): boolean
  /** The file behind an own address; null for any other address as for a file that is not there. */
  openOwnUrl(address: string): Promise<StoredFile | null>
  /** Deletes one file; nothing happens when it is not there. */
  remove(kind: FileKind, token: string): Promise<void>
  /** Deletes a batch of what has expired; returns how many files went. */
  sweep(nowMs: number): Promise<number>
  /** The folder of a request's input pictures. */
  inputsDirectory(requestId: string): string
  /** Stores one input picture so that it survives a power cut; returns its path. */
  saveInput(requestId: string, field: string, index: number, bytes: Uint8Array): Promise<string>
  /** Deletes a request's input pictures and whatever its attempts left behind. */
  removeInputs(requestId: string): Promise<void>
  /** Where the painting process writes the output of one attempt; the folder exists. */
  workPath(requestId: string, attempt: number): string
}

/** Opens the store of a directory. */
export const createFileStore = (options: FileStoreOptions): FileStore => {
  const below = (name: string) => join(options.directory, name)
  for (const name of [...fileKinds, 'inputs', 'work', 'aside']) {
    mkdirSync(below(name), { recursive: true, mode: privateDirectory })
  }
  const kinds = {
    outputs: publishedFiles(below('outputs'), options.outputTtlMs, options.now),
    uploads: publishedFiles(below('uploads'), options.uploadTtlMs, options.now),
  } satisfies Record<FileKind, unknown>
  const requests = requestFiles({ inputs: below('inputs'), work: below('work'), aside: below('aside') })
  const published = (kind: FileKind, token: string, name: string): PublishedFile => ({
    token,
    name,
    url: `${options.publicUrl().replace(/\/+$/, '')}/${kind}/${token}/${name}`,
  })
  const ownUrl = (address: string) => readOwnUrl(address, [options.publicUrl(), ...(options.otherUrls?.() ?? [])])

  return {
    putOutput: async (requestId, fileName, sourcePath) => {
      const { token, name, path } = kinds.outputs.newPlace(fileName)
      await requests.moveWork(requestId, sourcePath, path)
      return published('outputs', token, name)
    },
    putUpload: async (bytes, extension) => {
      const { token, name, path } = kinds.uploads.newPlace(`upload.${extension}`)
      await writeDurably(path, bytes, below('aside'))
      return published('uploads', token, name)
    },
    open: (kind, token, name) => kinds[kind].open(token, name),
    isOwnUrl: address => ownUrl(address) !== null,
    openOwnUrl: async address => {
      const own = ownUrl(address)
      return own === null ? null : kinds[own.kind].open(own.token, own.name)
    },
    remove: (kind, token) => kinds[kind].remove(token),
    sweep: async nowMs => {
      let removed = 0
      for (const kind of fileKinds) removed += await kinds[kind].sweep(nowMs, fileLimits.sweepBatch - removed)
      return removed + (await requests.sweep(nowMs - fileLimits.abandonedAfterMs, fileLimits.sweepBatch - removed))
    },
    inputsDirectory: requests.inputsDirectory,
    saveInput: requests.saveInput,
    removeInputs: requests.remove,
    workPath: requests.workPath,
  }
}
