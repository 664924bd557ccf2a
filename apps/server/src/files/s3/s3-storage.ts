import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { type FileHandle, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from '@aws-sdk/client-s3'
import { UsageError } from '../../usage-error.ts'
import { pictureTypes, plainBytes, sniffContentType, sniffedBytes } from '../content-type.ts'
import type { ByteRange, ListedObject, ObjectStorage } from '../object-storage.ts'
import { privateFile } from '../write-durably.ts'
import { createS3Client } from './s3-client.ts'
import type { S3Settings } from './s3-settings.ts'
import { createSignedUrls } from './signed-urls.ts'
import { isAbsent, statusOf, storageFailure, type Warn, withRetries } from './storage-trouble.ts'

const md5 = (bytes: Uint8Array): string => createHash('md5').update(bytes).digest('base64')

const partBytes = 262_144

/** A file from its first byte, by position, so that it can be read again; its own streams would close it. */
async function* partsOf(file: FileHandle): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; ) {
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(partBytes), 0, partBytes, position)
    if (bytesRead === 0) return
    position += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}

/** What a stored file is checked and labelled by. */
const readLabels = async (file: FileHandle) => {
  const hash = createHash('md5')
  let size = 0
  let head: Uint8Array = Buffer.alloc(0)
  for await (const part of partsOf(file)) {
    if (size < sniffedBytes) head = Buffer.concat([head, part]).subarray(0, sniffedBytes)
    hash.update(part)
    size += part.length
  }
  return { ContentMD5: hash.digest('base64'), ContentLength: size, ContentType: sniffContentType(head) }
}

/**
 * Files in a bucket. A PUT is whole or not at all by the protocol; a checksum goes with each, which the store compares.
 * The bucket is looked at first: one that is not there, or refuses us, throws `UsageError`; a store that is out of reach
 * only warns, since it may come back.
 */
export const openS3Storage = async (settings: S3Settings, warn: Warn): Promise<ObjectStorage> => {
  const { bucket } = settings
  const root = settings.prefix === '' ? '' : `${settings.prefix}/`
  const client = createS3Client(settings)
  const place = (key: string) => ({ Bucket: bucket, Key: root + key })

  /** Turns what the library throws into a failure of ours; aborts keep their reason. */
  const asked = async <Answer>(what: string, answer: Promise<Answer>, signal?: AbortSignal): Promise<Answer> => {
    try {
      return await answer
    } catch (error) {
      signal?.throwIfAborted()
      throw storageFailure(what, error, warn)
    }
  }
  const orNull = (error: unknown): null => {
    if (isAbsent(error)) return null
    throw error
  }

  const read = async (key: string, range?: ByteRange, abortSignal?: AbortSignal): Promise<Readable> => {
    const { Body } = await client.send(
      new GetObjectCommand({ ...place(key), ...(range && { Range: `bytes=${range.first}-${range.last}` }) }),
      { abortSignal },
    )
    if (Body === undefined) throw new Error('The storage sent an answer without a body.')
    return Body as Readable
  }

  const send = async (key: string, file: FileHandle, labels: object, abortSignal?: AbortSignal): Promise<void> => {
    const body = Readable.from(partsOf(file), { objectMode: false })
    try {
      await client.send(new PutObjectCommand({ ...place(key), ...labels, Body: body }), { abortSignal })
    } finally {
      body.destroy()
    }
  }

  const remove = async (key: string): Promise<void> => {
    await asked('delete', client.send(new DeleteObjectCommand(place(key))).catch(orNull))
  }

  async function* list(prefix: string): AsyncGenerator<ListedObject> {
    let next: string | undefined
    do {
      const command = new ListObjectsV2Command({ Bucket: bucket, Prefix: root + prefix, ContinuationToken: next })
      const page = await asked('list', client.send(command))
      for (const { Key = '', LastModified } of page.Contents ?? []) {
        yield { key: Key.slice(root.length), storedAtMs: LastModified?.getTime() ?? Number.POSITIVE_INFINITY }
      }
      next = page.NextContinuationToken
    } while (next !== undefined)
  }

  const begin = async () => {
    await checkBucket(settings, () => client.send(new HeadBucketCommand({ Bucket: bucket })), warn)
    return settings.signedUrls ? createSignedUrls(client, bucket, root) : undefined
  }
  const signedUrls = await begin().catch(error => {
    client.destroy()
    throw error
  })

  return {
    put: async (key, bytes) => {
      const labels = { ContentMD5: md5(bytes), ContentLength: bytes.length, ContentType: sniffContentType(bytes) }
      await asked('put', client.send(new PutObjectCommand({ ...place(key), ...labels, Body: bytes })))
    },
    take: async (key, path, file, signal) => {
      const labels = await readLabels(file)
      await asked(
        'put',
        withRetries(() => send(key, file, labels, signal), signal),
        signal,
      )
      await rm(path)
    },
    open: async key => {
      const head = await asked('head', client.send(new HeadObjectCommand(place(key))).catch(orNull))
      if (head === null) return null
      return {
        size: head.ContentLength ?? 0,
        // The label was made from the bytes; anything else was put there by somebody else.
        contentType: pictureTypes.includes(head.ContentType ?? '') ? (head.ContentType ?? '') : plainBytes,
        stream: range => asked('get', read(key, range)),
      }
    },
    localPath: async (key, copyPath, signal) => {
      const copy = async () =>
        pipeline(await read(key, undefined, signal), createWriteStream(copyPath, { mode: privateFile }), { signal })
      await asked('get', withRetries(copy, signal), signal)
      return copyPath
    },
    remove,
    removeAll: async prefix => {
      for await (const { key } of list(prefix)) await remove(key)
    },
    list,
    ...(signedUrls === undefined ? {} : { signedUrls }),
    close: () => client.destroy(),
  }
}

const checkBucket = async (settings: S3Settings, look: () => Promise<unknown>, warn: Warn): Promise<void> => {
  const { bucket, endpoint } = settings
  const where = `the bucket ${JSON.stringify(bucket)}${endpoint === '' ? '' : ` at ${endpoint}`}`
  try {
    await look()
  } catch (error) {
    const status = statusOf(error)
    const { name, message } = error as Error
    if (status === 404) throw new UsageError(`There is no such bucket: ${where}. Make it, or set SFUMATO_S3_BUCKET.`)
    if (status !== undefined && status < 500) {
      throw new UsageError(
        `The storage refuses ${where} (${status}); check the region, the credentials and the rights.`,
      )
    }
    if (/Credentials|Region/i.test(`${name} ${message}`)) {
      throw new UsageError(`The storage cannot be used, ${where}: ${message}`)
    }
    storageFailure('look at the bucket', error, warn)
  }
}
