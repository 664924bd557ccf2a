import { isIPv6 } from 'node:net'
import { portOf } from './picture-url.ts'

/** One host whose addresses and ports are not judged. */
export interface AllowedHost {
  readonly hostname: string
  /** Any port when undefined. */
  readonly port: number | undefined
}

/**
 * Reads the operator's list. Entries are `host` (any port) or `host:port`, IPv6 in brackets or bare; there are no
 * wildcards.
 *
 * @throws `Error` for an entry that is no host.
 */
export const readAllowedHosts = (entries: readonly string[]): readonly AllowedHost[] => entries.map(readEntry)

/** Whether an address is on the list; both sides have gone through the same normalisation. */
export const isAllowedHost = (url: URL, allowed: readonly AllowedHost[]): boolean =>
  allowed.some(host => host.hostname === url.hostname && (host.port === undefined || host.port === portOf(url)))

const readEntry = (entry: string): AllowedHost => {
  const text = entry.trim()
  const url = URL.parse(`http://${isIPv6(text) ? `[${text}]` : text}`)
  if (url === null || text === '' || url.host === '' || /[/?#@\\]/.test(text)) {
    throw new Error(`The allowed host ${JSON.stringify(entry)} must be a host name or address, or one with a port.`)
  }
  const port = isIPv6(text) ? undefined : /:(\d+)$/.exec(text)?.[1]
  return { hostname: url.hostname.replace(/\.$/, ''), port: port === undefined ? undefined : Number(port) }
}
