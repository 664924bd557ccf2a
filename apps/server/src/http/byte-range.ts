import type { ByteRange } from '../files/file-store.ts'

/**
 * Reads a `Range` header for a file of so many bytes (RFC 9110, 14.2). `whole` where there is none, or one that may be
 * ignored: of another unit, malformed, or of several parts. `unsatisfiable` where it begins behind the end.
 */
export const readByteRange = (header: string | undefined, size: number): ByteRange | 'whole' | 'unsatisfiable' => {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  if (match === null) return 'whole'
  const [, from, to] = match
  if (from === '' && to === '') return 'whole'
  const end = size - 1
  const range =
    from === ''
      ? { first: Math.max(0, size - Number(to)), last: end }
      : { first: Number(from), last: to === '' ? end : Math.min(Number(to), end) }
  if (from !== '' && to !== '' && Number(to) < Number(from)) return 'whole'
  return range.first > end || (from === '' && Number(to) === 0) ? 'unsatisfiable' : range
}
