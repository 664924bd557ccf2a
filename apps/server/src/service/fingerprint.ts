import { createHash, type Hash } from 'node:crypto'
import type { ReceivedBody } from './submit.ts'

/** Feeds a value into the hash so that no two different values feed the same bytes; fields in the order of names. */
const feed = (hash: Hash, value: unknown): void => {
  if (typeof value === 'string') hash.update(`s${Buffer.byteLength(value)}:`).update(value)
  else if (value instanceof Uint8Array) hash.update(`b${value.length}:`).update(value)
  else if (Array.isArray(value)) {
    hash.update(`a${value.length}:`)
    for (const item of value) feed(hash, item)
  } else if (typeof value === 'object' && value !== null) {
    const names = Object.keys(value).sort()
    hash.update(`o${names.length}:`)
    for (const name of names) {
      feed(hash, name)
      feed(hash, (value as Record<string, unknown>)[name])
    }
  } else hash.update(`v${String(value)};`)
}

/**
 * What makes two submits the same request: the model and the body after parsing, so that spaces and the order of
 * fields do not count. SHA-256, hexadecimal.
 */
export const fingerprint = (slug: string, body: ReceivedBody): string => {
  const hash = createHash('sha256')
  feed(hash, slug)
  feed(hash, body.values)
  feed(hash, body.parts ?? null)
  return hash.digest('hex')
}
