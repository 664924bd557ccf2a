import { Failure } from '@sfumato/contract'
import { decodeBase64 } from './decode-base64.ts'
import { describeBytes } from './describe-bytes.ts'

/**
 * The bytes of a data URL (RFC 2397, read as the Fetch standard's "data: URL processor" does): any media type and
 * parameters, base64 or percent-encoded, base64 that is percent-encoded on top, blanks inside base64. The media type
 * is not looked at, since only the bytes say what they are.
 *
 * @throws `Failure` `image_invalid` or `image_too_large`.
 */
export const readDataUrl = (field: string, text: string, maxBytes: number): Uint8Array => {
  const comma = text.indexOf(',')
  if (comma === -1) throw new Failure('image_invalid', `\`${field}\` is a data URL without a comma, so without data.`)
  const isBase64 = /;[ \t]*base64[ \t]*$/i.test(text.slice('data:'.length, comma))
  const data = text.slice(comma + 1)
  if (isBase64) {
    const plain = data.includes('%') ? Buffer.from(percentDecode(data)).toString('latin1') : data
    return decodeBase64(field, plain.replace(/[\t\n\f\r ]+/g, ''), maxBytes)
  }
  const bytes = percentDecode(data)
  if (bytes.length > maxBytes) {
    throw new Failure(
      'image_too_large',
      `\`${field}\` is ${describeBytes(bytes.length)}; at most ${describeBytes(maxBytes)} are accepted.`,
    )
  }
  return bytes
}

const percentSign = 0x25

/** Turns `%41` into the byte 0x41; a percent sign that no two hexadecimal digits follow stands for itself. */
const percentDecode = (text: string): Uint8Array => {
  const bytes = Buffer.from(text)
  let length = bytes.indexOf(percentSign)
  if (length === -1) return bytes
  for (let at = length; at < bytes.length; at++) {
    const value = bytes[at] === percentSign ? hexPair(bytes, at + 1) : -1
    bytes[length++] = value === -1 ? bytes[at] : value
    if (value !== -1) at += 2
  }
  return bytes.subarray(0, length)
}

/** The value of two hexadecimal digits, or -1. */
const hexPair = (bytes: Uint8Array, at: number): number => {
  const high = hexDigit(bytes[at])
  const low = hexDigit(bytes[at + 1])
  return high === -1 || low === -1 ? -1 : high * 16 + low
}

const hexDigit = (code: number | undefined): number => {
  if (code === undefined) return -1
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  const letter = code | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
}
