import { Failure } from '@sfumato/contract'
import { decodeBase64 } from './decode-base64.ts'
import { readPictureUrl } from './guarded-fetch/picture-url.ts'
import { readDataUrl } from './read-data-url.ts'

/** Where a picture comes from: an address that is still to be fetched, or its bytes, not yet looked at. */
export type PictureSource =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }

/**
 * Bare base64 must start with this many digits. They stand for 24 bytes, fewer than the smallest file of any accepted
 * format, so words that happen to be spelled in base64's letters are told from a picture.
 */
const leastBase64Digits = 32

/**
 * Reads the value of a picture field: an http(s) address, a data URL, or bare base64 (either alphabet, padded or not,
 * with or without line breaks). Nothing is fetched and no pixel is looked at.
 *
 * @throws `Failure` `image_invalid` for what can be no picture, `image_url_refused` for an address that is never
 *   fetched (another scheme, credentials, not an address at all), `image_too_large` for more than `maxBytes`.
 */
export const parsePicture = (field: string, text: string, maxBytes: number): PictureSource => {
  const value = text.trim()
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value.slice(0, 64))?.[1].toLowerCase()
  if (scheme === 'data') return { kind: 'bytes', bytes: readDataUrl(field, value, maxBytes) }
  if (scheme !== undefined) return { kind: 'url', url: readPictureUrl(field, value).href }
  const digits = /[\r\n]/.test(value) ? value.replace(/[\t ]*[\r\n]+[\t ]*/g, '') : value
  if (!startsAsBase64.test(digits)) {
    throw new Failure(
      'image_invalid',
      `\`${field}\` must be an http(s) address, a data URL or base64; ${describeText(value)}.`,
    )
  }
  return { kind: 'bytes', bytes: decodeBase64(field, digits, maxBytes) }
}

const startsAsBase64 = new RegExp(`^[A-Za-z0-9+/_-]{${leastBase64Digits}}`)

const describeText = (value: string): string => {
  if (value === '') return 'it came empty'
  return `got ${JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)}`
}
