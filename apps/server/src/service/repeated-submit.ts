import { Failure } from '@sfumato/contract'
import { limits } from '../limits.ts'
import { findSubmit, type IdempotencyKey, type KnownSubmit } from '../rows/idempotency.ts'
import { fingerprint } from './fingerprint.ts'
import type { Service } from './service.ts'
import type { Submission } from './submit.ts'

const shape = new RegExp(`^[\\x21-\\x7e]{1,${limits.maxIdempotencyKeyLength}}$`)

/** The stored form of a submit's idempotency key; nothing where none came. Throws `bad_request`. */
export const readIdempotencyKey = (service: Service, submission: Submission): IdempotencyKey | undefined => {
  const word = submission.idempotencyKey
  if (word === undefined) return undefined
  if (!shape.test(word)) {
    throw new Failure(
      'bad_request',
      `\`Idempotency-Key\` must be 1 to ${limits.maxIdempotencyKeyLength} printable ASCII characters without spaces.`,
    )
  }
  return {
    word,
    fingerprint: fingerprint(submission.model.slug, submission.body),
    until: service.now() + limits.idempotencyMs,
  }
}

/** The request that a known submit made, where this is the same submit again. Throws `idempotency_conflict`. */
export const sameRequest = (key: IdempotencyKey, known: KnownSubmit): string => {
  if (known.fingerprint === key.fingerprint) return known.request_id
  throw new Failure(
    'idempotency_conflict',
    'This Idempotency-Key came with another body before; a new request needs a new one.',
  )
}

/** The request that the same submit made earlier; nothing where the key is new. Throws `idempotency_conflict`. */
export const findRepeated = async (
  service: Service,
  keyId: number,
  key: IdempotencyKey,
): Promise<string | undefined> => {
  const known = await findSubmit(service.database, keyId, key.word, service.now())
  return known && sameRequest(key, known)
}
