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
import { Failure } from '@sfumato/contract'
import { pictureTypes, plainBytes } from '../content-type.ts'
import type { ByteRange, ListedObject, ObjectStorage } from '../object-storage.ts'
import { privateFile } from '../write-durably.ts'
import { checkBucket } from './check-bucket.ts'
import { type Labels, labelsOf, partsOf, readLabels } from './labels.ts'
import { createS3Client } from './s3-client.ts'
import type { S3Settings } from './s3-settings.ts'
import { createSignedUrls } from './signed-urls.ts'
import { isAbsent, storageFailure, type Warn, withRetries } from './storage-trouble.ts'

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

  const send = async (key: string, file: FileHandle, labels: Labels, abortSignal?: AbortSignal): Promise<void> => {
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
      await asked('put', client.send(new PutObjectCommand({ ...place(key), ...labelsOf(bytes), Body: bytes })))
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
        stream: async range => {
          const body = await asked('get', read(key, range).catch(orNull))
          if (body === null) throw new Failure('file_not_found', 'The file was removed just now.')
          return body
        },
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
