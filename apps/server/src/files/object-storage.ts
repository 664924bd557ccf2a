import type { FileHandle } from 'node:fs/promises'
import type { Readable } from 'node:stream'

/** A part of a file by its first and last byte, both counted from 0 and both included. */
export interface ByteRange {
  readonly first: number
  readonly last: number
}

/** A file that is there. */
export interface StoredFile {
  /** Its bytes, or some of them; opened when called. Throws `file_not_found` where it was removed meanwhile. */
  stream(range?: ByteRange): Promise<Readable>
  readonly size: number
  /** One of the three picture formats, or plain bytes: from its first bytes. */
  readonly contentType: string
}

/** What a list shows of a file. */
export interface ListedObject {
  readonly key: string
  readonly storedAtMs: number
}

/** Addresses that the storage itself answers to. */
export interface SignedUrls {
  /** An address of the file from a time on, for so long. */
  make(key: string, fromMs: number, forMs: number): Promise<string>
  /** The key in such an address, whoever signed it; null for any other address. */
  keyOf(address: string): string | null
}

/**
 * Where files lie for longer than a run: a folder of the local disk, or a bucket. Keys are paths without a leading slash
 * (`file-keys.ts`). A file is there whole or not at all, and once stored it survives a power cut. What cannot be stored
 * or read for a reason that may pass fails with `unavailable`.
 */
export interface ObjectStorage {
  put(key: string, bytes: Uint8Array): Promise<void>
  /** Moves a local file to a key: `file` is the same, opened for reading and writing. Gives up with the signal's reason. */
  take(key: string, path: string, file: FileHandle, signal?: AbortSignal): Promise<void>
  /** Null where there is no such file. */
  open(key: string): Promise<StoredFile | null>
  /** A path on this machine at which the bytes can be read: the file itself, or a copy made at `copyPath`. */
  localPath(key: string, copyPath: string, signal?: AbortSignal): Promise<string>
  /** Nothing happens where there is no such file. */
  remove(key: string): Promise<void>
  /** Removes whatever begins with a prefix. */
  removeAll(prefix: string): Promise<void>
  /** What begins with a prefix, in the order of the keys. Files may be removed on the way. */
  list(prefix: string): AsyncIterable<ListedObject>
  /** Only where results are to name the storage itself. */
  readonly signedUrls?: SignedUrls
  close(): void
}
