import { isAllowedHost, readAllowedHosts } from './allowed-hosts.ts'
import { HopError } from './hop-errors.ts'
import { judgeUrl } from './picture-url.ts'
import { withPinnedClient } from './pinned-client.ts'
import { type ResolveName, resolveBySystem, resolveHost } from './resolve-host.ts'
import { transportError } from './transport-error.ts'

/** The bounds of one guarded post. */
export interface GuardedPostOptions {
  readonly signal: AbortSignal
  readonly timeoutMs: number
  /** `host` or `host:port` entries whose addresses and ports are not judged. */
  readonly allowHosts: readonly string[]
  readonly resolveName?: ResolveName
}

/**
 * Posts to an address that a caller gave, under the same guard as fetching: public hosts only, addresses checked and
 * pinned, no redirects. Returns the status; of the answer nothing else is read.
 *
 * @throws `HopError` whose message is a predicate for "host x …"; the signal's reason on abort.
 */
export const guardedPost = async (
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  { signal, timeoutMs, allowHosts, resolveName = resolveBySystem }: GuardedPostOptions,
): Promise<number> => {
  const url = judgeUrl(address)
  if (typeof url === 'string') throw new HopError('image_url_refused', `cannot be used: ${url}`)
  const late = AbortSignal.timeout(timeoutMs)
  const either = AbortSignal.any([signal, late])
  try {
    const addresses = await resolveHost(url, isAllowedHost(url, readAllowedHosts(allowHosts)), resolveName)
    return await withPinnedClient<number>(
      url,
      addresses,
      { signal: either, idleTimeoutMs: timeoutMs },
      (client, resolve, reject) =>
        client.dispatch(
          { method: 'POST', path: url.pathname + url.search, headers, body },
          {
            onRequestStart: () => {},
            onResponseStart: (controller, status) => {
              if (status < 200) return
              resolve(status)
              controller.abort(new Error('only the status is wanted'))
            },
            onResponseData: () => {},
            onResponseEnd: () => {},
            onResponseError: (_controller, error) => reject(error),
          },
        ),
    )
  } catch (error) {
    signal.throwIfAborted()
    if (late.aborted) throw new HopError('image_unreachable', `did not answer within ${timeoutMs / 1000} s`)
    throw transportError(error, timeoutMs) ?? error
  }
}
