import type { Dispatcher } from 'undici'
import { describeBytes } from '../describe-bytes.ts'
import { isAllowedHost, readAllowedHosts } from './allowed-hosts.ts'
import { GrowingBuffer } from './growing-buffer.ts'
import { HopError } from './hop-errors.ts'
import { judgeUrl } from './picture-url.ts'
import { withPinnedClient } from './pinned-client.ts'
import { type ResolveName, resolveBySystem, resolveHost } from './resolve-host.ts'
import { transportError } from './transport-error.ts'

/** The answer to a guarded post. */
export interface PostAnswer {
  readonly status: number
  /** The header of that name, as it came. */
  readonly retryAfter?: string
  readonly bytes: Uint8Array
}

/** The bounds of one guarded post. */
export interface GuardedPostOptions {
  readonly signal: AbortSignal
  readonly timeoutMs: number
  /** The largest body that is read of the answer; without it none is. */
  readonly maxBytes?: number
  /** `host` or `host:port` entries whose addresses and ports are not judged. */
  readonly allowHosts: readonly string[]
  readonly resolveName?: ResolveName
}

/**
 * Posts to an address that a caller gave, under the same guard as fetching: public hosts only, addresses checked and
 * pinned, no redirects. Of the answer the status is read, and the body where it is wanted.
 *
 * @throws `HopError` whose message is a predicate for "host x …"; the signal's reason on abort.
 */
export const guardedPost = async (
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  { signal, timeoutMs, maxBytes = 0, allowHosts, resolveName = resolveBySystem }: GuardedPostOptions,
): Promise<PostAnswer> => {
  const url = judgeUrl(address)
  if (typeof url === 'string') throw new HopError('image_url_refused', `cannot be used: ${url}`)
  const late = AbortSignal.timeout(timeoutMs)
  const either = AbortSignal.any([signal, late])
  try {
    const addresses = await resolveHost(url, isAllowedHost(url, readAllowedHosts(allowHosts)), resolveName)
    return await withPinnedClient<PostAnswer>(
      url,
      addresses,
      { signal: either, idleTimeoutMs: timeoutMs },
      (client, resolve, reject) =>
        client.dispatch(
          { method: 'POST', path: url.pathname + url.search, headers, body },
          readAnswer(maxBytes, resolve, reject),
        ),
    )
  } catch (error) {
    signal.throwIfAborted()
    if (late.aborted) throw new HopError('image_unreachable', `did not answer within ${timeoutMs / 1000} s`)
    throw transportError(error, timeoutMs) ?? error
  }
}

const readAnswer = (
  maxBytes: number,
  resolve: (answer: PostAnswer) => void,
  reject: (error: unknown) => void,
): Dispatcher.DispatchHandler => {
  const body = new GrowingBuffer(maxBytes)
  let head: Omit<PostAnswer, 'bytes'> = { status: 0 }
  return {
    onRequestStart: () => {},
    onResponseStart: (controller, status, headers) => {
      if (status < 200) return
      const retryAfter = headers['retry-after']
      head = { status, ...(typeof retryAfter === 'string' && { retryAfter }) }
      if (maxBytes > 0) return
      resolve({ ...head, bytes: body.bytes })
      controller.abort(new Error('only the status is wanted'))
    },
    onResponseData: (controller, part) => {
      if (body.add(part)) return
      reject(new HopError('image_unreachable', `sends more than ${describeBytes(maxBytes)}`))
      controller.abort(new Error('the body is over the limit'))
    },
    onResponseEnd: () => resolve({ ...head, bytes: body.bytes }),
    onResponseError: (_controller, error) => reject(error),
  }
}
