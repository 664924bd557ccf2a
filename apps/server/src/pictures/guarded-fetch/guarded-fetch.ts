import { type ErrorCode, Failure } from '@sfumato/contract'
import { type AllowedHost, isAllowedHost, readAllowedHosts } from './allowed-hosts.ts'
import { fetchLimits } from './fetch-limits.ts'
import { HopError, isHopError } from './hop-errors.ts'
import { readPictureUrl } from './picture-url.ts'
import { type HopAnswer, requestHop } from './request-hop.ts'
import { type ResolveName, resolveBySystem, resolveHost } from './resolve-host.ts'
import { transportError } from './transport-error.ts'

/** The bounds of one guarded fetch, redirects included. */
export interface GuardedFetchOptions {
  readonly signal?: AbortSignal
  readonly maxBytes: number
  /** For everything together. */
  readonly timeoutMs: number
  /** For a connection to be made, for the headers, and between two parts of the body. */
  readonly idleTimeoutMs: number
  /** `host` or `host:port` entries whose addresses and ports are not judged. */
  readonly allowHosts: readonly string[]
  readonly resolveName?: ResolveName
}

/**
 * Fetches a picture from an address that a caller gave, and nothing but a picture from a public place: http and https
 * only, no credentials, every address of every host on the way checked before the connection and then pinned, redirects
 * followed by hand, bytes and time capped while they run, bodies taken as they are. Declared types are not trusted.
 *
 * @param field The field that the address was given in, for the sentences.
 * @throws `Failure` `image_url_refused`, `image_unreachable` or `image_too_large`; the signal's reason on abort.
 */
export const guardedFetch = async (
  field: string,
  address: string,
  options: GuardedFetchOptions,
): Promise<Uint8Array> => {
  const first = readPictureUrl(field, address)
  const allowed = readAllowedHosts(options.allowHosts)
  const overdue = new AbortController()
  const timer = setTimeout(() => overdue.abort(lateError(options.timeoutMs)), options.timeoutMs)
  const signal = options.signal === undefined ? overdue.signal : AbortSignal.any([options.signal, overdue.signal])
  let url = first
  try {
    for (let hop = 0; hop <= fetchLimits.maxRedirects; hop++) {
      const answer = await fetchHop(url, allowed, signal, options)
      if ('bytes' in answer) return answer.bytes
      url = readPictureUrl(field, answer.location, url)
    }
    throw new HopError('image_unreachable', `redirects more than ${fetchLimits.maxRedirects} times`)
  } catch (error) {
    options.signal?.throwIfAborted()
    if (!isHopError(error)) throw error
    throw new Failure(error.code, sentence(field, first, url, error), { cause: error.cause })
  } finally {
    clearTimeout(timer)
  }
}

const fetchHop = async (
  url: URL,
  allowed: readonly AllowedHost[],
  signal: AbortSignal,
  options: GuardedFetchOptions,
): Promise<HopAnswer> => {
  try {
    const resolving = resolveHost(url, isAllowedHost(url, allowed), options.resolveName ?? resolveBySystem)
    const addresses = await orAborted(resolving, signal)
    return await requestHop(url, addresses, { ...options, signal })
  } catch (error) {
    signal.throwIfAborted()
    throw transportError(error, options.idleTimeoutMs) ?? error
  }
}

/** A resolver cannot be interrupted, only no longer waited for. */
const orAborted = <Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> =>
  new Promise((resolve, reject) => {
    const abandon = () => reject(signal.reason)
    if (signal.aborted) abandon()
    signal.addEventListener('abort', abandon, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abandon))
  })

const lateError = (timeoutMs: number) =>
  new HopError('image_unreachable', `did not deliver the picture within ${timeoutMs / 1000} s`)

const openings: Partial<Record<ErrorCode, string>> = {
  image_url_refused: 'was not fetched',
  image_too_large: 'is too large',
}

const sentence = (field: string, first: URL, last: URL, error: HopError): string => {
  const opening = openings[error.code] ?? 'could not be fetched'
  const way = first.host === last.host ? '' : `host ${first.host} redirected to `
  return `\`${field}\` ${opening}: ${way}host ${last.host}${way === '' ? '' : ', which'} ${error.message}.`
}
