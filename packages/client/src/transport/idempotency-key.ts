/** Bytes of a key: as many as a UUID has. */
const keyBytes = 16

/** A key that no other submit has. Not by `randomUUID`, which pages over plain HTTP do not have. */
export const newIdempotencyKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(keyBytes)), byte => byte.toString(16).padStart(2, '0')).join('')
