import { networkInterfaces } from 'node:os'
import ipaddr from 'ipaddr.js'

/** What is said of a range that is not open to everybody; ranges that are not here are "a reserved address". */
const rangeNames: Readonly<Record<string, string>> = {
  loopback: 'a loopback address',
  private: 'a private address',
  uniqueLocal: 'a private address',
  deprecatedSiteLocal: 'a private address',
  linkLocal: 'a link-local address',
  carrierGradeNat: 'an address inside a provider network',
  multicast: 'a multicast address',
  broadcast: 'a broadcast address',
  ipv4Mapped: 'an IPv4 address in IPv6 form',
  '6to4': 'a tunnel address',
  teredo: 'a tunnel address',
}

/** Looks like any public address, but is the service of one cloud that only its own machines reach (Azure "WireServer"). */
const cloudServices = new Set(['168.63.129.16'])

/**
 * Why nothing is fetched from an address, or null when it is an ordinary public one. Only global unicast passes
 * (IANA special-purpose registries; of IPv6 only 2000::/3). NAT64 addresses (64:ff9b::/96) are how a network without
 * IPv4 reaches the IPv4 world, so the address inside is judged.
 *
 * @param ownAddresses Addresses of this machine: its services often trust what comes from itself, public or not.
 */
export const addressRefusal = (
  address: string,
  ownAddresses: ReadonlySet<string> = interfaceAddresses(),
): string | null => {
  if (!ipaddr.isValid(address)) return 'an address of an unknown kind'
  const parsed = ipaddr.parse(address)
  const range = parsed.range()
  if (parsed.kind() === 'ipv6' && isNat64(parsed)) {
    return addressRefusal(parsed.toByteArray().slice(12).join('.'), ownAddresses)
  }
  if (range !== 'unicast') return rangeNames[range] ?? 'a reserved address'
  if (parsed.kind() === 'ipv6' && parsed.toByteArray()[0] >> 5 !== 1) return 'a reserved address'
  if (cloudServices.has(parsed.toString())) return 'an address inside a provider network'
  if (ownAddresses.has(parsed.toString())) return 'an address of this machine'
  return null
}

const isNat64 = (address: ipaddr.IPv4 | ipaddr.IPv6): boolean =>
  address.toByteArray().slice(0, 12).join() === [0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0].join()

/** The addresses of this machine's network interfaces, in the form that `ipaddr.js` prints. */
const interfaceAddresses = (): ReadonlySet<string> => {
  const addresses = Object.values(networkInterfaces()).flatMap(list => list ?? [])
  return new Set(addresses.map(({ address }) => ipaddr.parse(address).toString()))
}
