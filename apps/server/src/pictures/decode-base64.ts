import { Failure } from '@sfumato/contract'
import { describeBytes } from './describe-bytes.ts'

/**
 * Decodes base64 that holds no blanks, in the standard or the URL-safe alphabet (RFC 4648, sections 4 and 5), padded
 * or not. The decoded size is computed before anything is decoded.
 *
 * Node's decoder skips what it does not know. A skipped character always makes the result shorter than its computed
 * size, so one comparison of lengths finds every stray character without a pass of its own over the text.
 *
 * @throws `Failure` `image_invalid` naming the first character that does not belong, or `image_too_large`.
 */
export const decodeBase64 = (field: string, text: string, maxBytes: number): Uint8Array => {
  const digits = text.length - paddingOf(text)
  const size = Math.floor((digits * 3) / 4)
  if (size > maxBytes) {
    throw new Failure(
      'image_too_large',
      `\`${field}\` is ${describeBytes(size)}; at most ${describeBytes(maxBytes)} are accepted.`,
    )
  }
  // Code units over 255 would be cut to their low byte by the decoder, so only ASCII may reach it.
  const isAscii = Buffer.byteLength(text) === text.length
  const bytes = isAscii ? Buffer.from(text, /[-_]/.test(text) ? 'base64url' : 'base64') : Buffer.alloc(0)
  if (bytes.length === size && digits % 4 !== 1) return bytes
  throw new Failure('image_invalid', brokenSentence(field, text.slice(0, digits)))
}

/** How many `=` the text ends with; more than two are left to be found as stray characters. */
const paddingOf = (text: string): number => (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0)

const brokenSentence = (field: string, digits: string): string => {
  const at = digits.search(/[^A-Za-z0-9+/_-]/)
  if (at === -1) return `\`${field}\` is base64 that was cut short: it ends in the middle of a byte.`
  const stray = JSON.stringify(String.fromCodePoint(digits.codePointAt(at)!))
  return `\`${field}\` is broken base64: character ${at + 1} is ${stray}.`
}
