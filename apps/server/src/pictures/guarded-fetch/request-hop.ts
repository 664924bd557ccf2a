import type { Dispatcher } from 'undici'
import { describeBytes } from '../describe-bytes.ts'
import { GrowingBuffer } from './growing-buffer.ts'
import { HopError } from './hop-errors.ts'
import { withPinnedClient } from './pinned-client.ts'
import type { HostAddress } from './resolve-host.ts'

/** What one request brought: the picture, or where to look next. */
export type HopAnswer = { readonly bytes: Uint8Array } | { readonly location: string }

/** The bounds of one request. */
export interface HopOptions {
  readonly signal: AbortSignal
  readonly maxBytes: number
  readonly idleTimeoutMs: number
}

const redirectStatuses = new Set([301, 302, 303, 307, 308])

/** A caller's pictures are asked for as they lie there: nothing is unpacked here, so nothing can swell. */
const requestHeaders = { accept: 'image/*', 'accept-encoding': 'identity', 'user-agent': 'sfumato' }

/**
 * One GET over a pinned connection of its own.
 *
 * @throws `HopError`, an error of the transport, or the signal's reason.
 */
export const requestHop = async (
  url: URL,
  addresses: readonly HostAddress[],
  { signal, maxBytes, idleTimeoutMs }: HopOptions,
): Promise<HopAnswer> => {
  const path = url.pathname + url.search
  return withPinnedClient<HopAnswer>(url, addresses, { signal, idleTimeoutMs }, (client, resolve, reject) =>
    client.dispatch({ method: 'GET', path, headers: requestHeaders }, readAnswer(maxBytes, resolve, reject)),
  )
}

/** Judges status and headers, then collects the body; the first verdict stands, later events change nothing. */
const readAnswer = (
  maxBytes: number,
  resolve: (answer: HopAnswer) => void,
  reject: (error: unknown) => void,
): Dispatcher.DispatchHandler => {
  const body = new GrowingBuffer(maxBytes)
  const tooLarge = () => new HopError('image_too_large', `sends more than ${describeBytes(maxBytes)}`)
  return {
    onRequestStart: () => {},
    onResponseStart: (controller, status, headers) => {
      if (status < 200) return
      const verdict = judgeHead(status, headers, maxBytes, tooLarge)
      if (verdict === null) return
      if ('location' in verdict) resolve(verdict)
      else reject(verdict)
      controller.abort(new Error('the answer has been judged'))
    },
    onResponseData: (controller, part) => {
      if (body.add(part)) return
      reject(tooLarge())
      controller.abort(new Error('the body is over the limit'))
    },
    onResponseEnd: () => {
      if (body.bytes.length > 0) resolve({ bytes: body.bytes })
      else reject(new HopError('image_unreachable', 'answered with an empty body'))
    },
    onResponseError: (_controller, error) => reject(error),
  }
}

/** A redirect, a failure, or null when the body is wanted. */
const judgeHead = (
  status: number,
  headers: Readonly<Record<string, string | string[] | undefined>>,
  maxBytes: number,
  tooLarge: () => HopError,
): { location: string } | HopError | null => {
  if (redirectStatuses.has(status)) {
    if (typeof headers.location === 'string') return { location: headers.location }
    return new HopError('image_unreachable', `answered with status ${status} but named no one address to go to`)
  }
  if (status !== 200 && status !== 203) return new HopError('image_unreachable', `answered with status ${status}`)
  const coding = headers['content-encoding']
  if (coding !== undefined && coding !== '' && coding !== 'identity') {
    return new HopError('image_unreachable', 'answered with a packed body (content-encoding) that was not asked for')
  }
  return Number(headers['content-length']) > maxBytes ? tooLarge() : null
}
