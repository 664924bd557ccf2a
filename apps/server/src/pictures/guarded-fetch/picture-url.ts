import { Failure } from '@sfumato/contract'
import { fetchLimits } from './fetch-limits.ts'

/**
 * Reads an address into the one canonical form that everything after it uses: the WHATWG parser has turned decimal,
 * octal, hexadecimal and full-width hosts into plain ones, a trailing dot is taken off the host, the fragment is
 * dropped. Only what can be told without the network is checked. An address that will not do comes back as the reason.
 *
 * @param base The address that a redirect came from.
 */
export const judgeUrl = (text: string, base?: URL): URL | string => {
  const origin = base === undefined ? 'its address' : `host ${base.host} redirected to an address that`
  if (text.length > fetchLimits.maxUrlLength) return `${origin} is longer than ${fetchLimits.maxUrlLength} characters`
  const url = URL.parse(text, base?.href)
  if (url === null) return `${origin} cannot be read as one`
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return `${origin} has the scheme "${url.protocol.slice(0, -1)}"; expected http or https`
  }
  if (url.username !== '' || url.password !== '') return `${origin} carries a user name or a password`
  url.hash = ''
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1)
  if (/^$|^\.|\.\.|\.$/.test(url.hostname)) return `${origin} has a host name with an empty part`
  return url
}

/**
 * Reads the address of a picture (`judgeUrl`).
 *
 * @throws `Failure` `image_url_refused`.
 */
export const readPictureUrl = (field: string, text: string, base?: URL): URL => {
  const url = judgeUrl(text, base)
  if (typeof url === 'string') throw new Failure('image_url_refused', `\`${field}\` was not fetched: ${url}.`)
  return url
}

/** The port that a connection to this address goes to. */
export const portOf = (url: URL): number =>
  url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port)

/** The host as sockets and resolvers want it: IPv6 without brackets. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[(.*)\]$/, '$1')
