import type { HubSettings } from './hub-settings.ts'
import { StoreError } from './store-error.ts'
import { TransientError, transientOf } from './transient.ts'

/** From the hub to its storage is one hop, to a mirror's storage two or three. */
const maxRedirects = 5
/** Until the headers are there; bodies have a limit of their own. */
const headersTimeoutMs = 30_000

/** An answer and what the hops before it said. */
export interface HubAnswer {
  /** Of the last hop; its status is never a redirect. */
  readonly response: Response
  /** A header of the first hop that has it: the hub says there what its storage does not know. */
  header(name: string): string | null
}

const ask = async (url: URL, init: RequestInit, signal: AbortSignal | undefined): Promise<Response> => {
  const timer = new AbortController()
  const timeout = setTimeout(
    () => timer.abort(new TransientError(`${url.host} has not answered for ${headersTimeoutMs / 1000} s`)),
    headersTimeoutMs,
  )
  try {
    const either = AbortSignal.any(signal ? [signal, timer.signal] : [timer.signal])
    return await fetch(url, { ...init, redirect: 'manual', signal: either })
  } catch (error) {
    throw signal?.aborted ? signal.reason : transientOf(error, url.host)
  } finally {
    clearTimeout(timeout)
  }
}

/**
 * One request with its redirects followed here, so that the token goes to the endpoint's origin and never to the
 * storage that the hub redirects to. Throws `TransientError` where it is worth trying again.
 */
export const askHub = async (
  settings: HubSettings,
  address: string | URL,
  init: RequestInit = {},
  signal?: AbortSignal,
): Promise<HubAnswer> => {
  const hops: Response[] = []
  let url = new URL(address)
  const { origin } = new URL(settings.endpoint)
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    const headers = new Headers(init.headers)
    headers.delete('authorization')
    if (settings.token && url.origin === origin) headers.set('authorization', `Bearer ${settings.token}`)
    const response = await ask(url, { ...init, headers }, signal)
    hops.push(response)
    const location = response.headers.get('location')
    if (response.status < 300 || response.status >= 400 || location === null) {
      return {
        response,
        header: name => hops.find(hop => hop.headers.has(name))?.headers.get(name) ?? null,
      }
    }
    await response.body?.cancel()
    const next = new URL(location, url)
    if (!/^https?:$/.test(next.protocol) || (url.protocol === 'https:' && next.protocol === 'http:'))
      throw new StoreError(`${url.host} redirects to ${next.protocol}//${next.host}, which is not followed.`)
    url = next
  }
  throw new StoreError(`${new URL(address).host} redirects more than ${maxRedirects} times for ${address}.`)
}
