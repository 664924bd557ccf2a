import type { LookupFunction } from 'node:net'
import type { Client } from 'undici'
import type { HostAddress } from './resolve-host.ts'

/** The bounds of one connection. */
export interface PinnedOptions {
  readonly signal: AbortSignal
  readonly idleTimeoutMs: number
}

/**
 * Does one thing over a connection of its own, which is closed before this returns. The connection goes to one of
 * `addresses` whatever the name means by then; the name still goes into `Host` and into the TLS handshake.
 *
 * @throws What `work` rejects with, or the signal's reason.
 */
export const withPinnedClient = async <Result>(
  url: URL,
  addresses: readonly HostAddress[],
  { signal, idleTimeoutMs }: PinnedOptions,
  work: (client: Client, resolve: (result: Result) => void, reject: (error: unknown) => void) => void,
): Promise<Result> => {
  // Loaded with the first fetch: it costs a process that only serves 0.1 s of its start and 20 MB.
  const undici = await import('undici')
  signal.throwIfAborted()
  const closing = new AbortController()
  const client = new undici.Client(url.origin, {
    allowH2: false,
    headersTimeout: idleTimeoutMs,
    bodyTimeout: idleTimeoutMs,
    connect: {
      lookup: pinnedLookup(addresses),
      timeout: idleTimeoutMs,
      autoSelectFamily: true,
      // The client lets a connection that is still being made run into its time-out; this ends it at once.
      signal: closing.signal,
    },
  })
  let abandon = () => {}
  try {
    return await new Promise<Result>((resolve, reject) => {
      abandon = () => reject(signal.reason)
      signal.addEventListener('abort', abandon, { once: true })
      work(client, resolve, reject)
    })
  } finally {
    signal.removeEventListener('abort', abandon)
    void client.destroy()
    closing.abort()
  }
}

/** Answers every question for an address with the checked ones, in both forms that sockets ask in. */
const pinnedLookup =
  (addresses: readonly HostAddress[]): LookupFunction =>
  (_name, options, callback) => {
    if (options.all) callback(null, [...addresses])
    else callback(null, addresses[0].address, addresses[0].family)
  }
