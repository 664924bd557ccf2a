import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { addressRefusal } from './address-refusal.ts'
import { HopError, RefusedHost } from './hop-errors.ts'
import { hostOf, portOf } from './picture-url.ts'

/** One address of a host. */
export interface HostAddress {
  readonly address: string
  readonly family: number
}

/** Turns a host name into its addresses. */
export type ResolveName = (name: string) => Promise<readonly HostAddress[]>

/** The system's resolver, so that host files and local name services count as they do for everything else. */
export const resolveBySystem: ResolveName = name => lookup(name, { all: true })

/**
 * The addresses that a connection may go to. One bad address among several refuses the host, since which of them a
 * connection would take is not ours to say.
 *
 * @param isAllowed The operator listed this host: its addresses and port are not judged.
 * @throws `RefusedHost`, or the resolver's error.
 */
export const resolveHost = async (
  url: URL,
  isAllowed: boolean,
  resolveName: ResolveName,
): Promise<readonly HostAddress[]> => {
  const host = hostOf(url)
  if (!isAllowed) refuseByName(host, portOf(url))
  const family = isIP(host)
  const addresses = family === 0 ? await resolveName(host) : [{ address: host, family }]
  if (addresses.length === 0) throw new HopError('image_unreachable', 'could not be found')
  if (!isAllowed) {
    for (const { address } of addresses) {
      const refusal = addressRefusal(address)
      if (refusal !== null) throw new RefusedHost(`${family === 0 ? 'resolves to' : 'is'} ${refusal}`)
    }
  }
  return addresses
}

/**
 * What needs no resolver. Below 1024 only the two ports of the web are served: the others speak protocols in which an
 * HTTP request could be read as commands.
 */
const refuseByName = (host: string, port: number): void => {
  if (host === 'localhost' || host.endsWith('.localhost')) throw new RefusedHost('is this machine itself')
  if (port < 1024 && port !== 80 && port !== 443) throw new RefusedHost(`is not a web address on port ${port}`)
}
