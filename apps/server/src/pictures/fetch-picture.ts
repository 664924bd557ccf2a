import { Failure } from '@sfumato/contract'
import type { FileStore } from '../files/file-store.ts'
import { describeBytes } from './describe-bytes.ts'
import { fetchLimits } from './guarded-fetch/fetch-limits.ts'
import { guardedFetch } from './guarded-fetch/guarded-fetch.ts'

/** What bounds the fetching of one picture. */
export interface FetchPictureOptions {
  readonly signal?: AbortSignal
  readonly maxBytes: number
  readonly fileStore: Pick<FileStore, 'isOwnUrl' | 'openOwnUrl'>
  /** Hosts (`host` or `host:port`) that are fetched whatever network they are on. */
  readonly fetchAllowHosts: readonly string[]
  /** For everything together: names, connections, redirects, body. */
  readonly timeoutMs: number
}

/**
 * The bytes behind a picture's address. This server's own outputs and uploads are read from the store, anything else
 * goes through the guarded fetcher. What kind of file it is, is not judged here.
 *
 * @throws `Failure` `image_unreachable`, `image_url_refused` or `image_too_large`; the signal's reason on abort.
 */
export const fetchPicture = async (
  field: string,
  address: string,
  { signal, maxBytes, fileStore, fetchAllowHosts, timeoutMs }: FetchPictureOptions,
): Promise<Uint8Array> => {
  signal?.throwIfAborted()
  if (!fileStore.isOwnUrl(address)) {
    const idleTimeoutMs = Math.min(fetchLimits.idleTimeoutMs, timeoutMs)
    return guardedFetch(field, address, { signal, maxBytes, allowHosts: fetchAllowHosts, timeoutMs, idleTimeoutMs })
  }
  const file = await fileStore.openOwnUrl(address)
  if (file === null) {
    throw new Failure(
      'image_unreachable',
      `\`${field}\` names a file of this server that does not exist or has expired.`,
    )
  }
  if (file.size > maxBytes) {
    throw new Failure(
      'image_too_large',
      `\`${field}\` is ${describeBytes(file.size)}; at most ${describeBytes(maxBytes)} are accepted.`,
    )
  }
  const parts: Buffer[] = []
  for await (const part of await file.stream()) {
    signal?.throwIfAborted()
    parts.push(part)
  }
  return Buffer.concat(parts)
}
