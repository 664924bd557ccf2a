import type { Transaction } from 'kysely'
import type { Database } from './database.ts'
import { prepared } from './prepared.ts'
import type { Tables } from './tables.ts'

/** An `Idempotency-Key` with the body that came with it. */
export interface IdempotencyKey {
  readonly word: string
  /** Of model and body; another one under the same word is another request. */
  readonly fingerprint: string
  /** Milliseconds since 1970 from when on the word is free again. */
  readonly until: number
}

/** Whose the word is. */
export interface KnownSubmit {
  readonly request_id: string
  readonly fingerprint: string
}

const selectKnown = prepared<'key' | 'word' | 'now', KnownSubmit>((database, slot) =>
  database
    .selectFrom('idempotency_keys')
    .select(['request_id', 'fingerprint'])
    .where('key_id', '=', slot('key'))
    .where('word', '=', slot('word'))
    .where('until', '>', slot('now')),
)

/** One statement that inserts, takes over a word whose time is over, or leaves one that is in use alone. */
const takeWord = prepared<'key' | 'word' | 'fingerprint' | 'request' | 'until' | 'now', { request_id: string }>(
  (database, slot) =>
    database
      .insertInto('idempotency_keys')
      .values({
        key_id: slot('key'),
        word: slot('word'),
        fingerprint: slot('fingerprint'),
        request_id: slot('request'),
        until: slot('until'),
      })
      .onConflict(conflict =>
        conflict
          .columns(['key_id', 'word'])
          .doUpdateSet({ fingerprint: slot('fingerprint'), request_id: slot('request'), until: slot('until') })
          .where('idempotency_keys.until', '<=', slot('now')),
      )
      .returning('request_id'),
)

const dropWord = prepared<'key' | 'word' | 'request', never>((database, slot) =>
  database
    .deleteFrom('idempotency_keys')
    .where('key_id', '=', slot('key'))
    .where('word', '=', slot('word'))
    .where('request_id', '=', slot('request')),
)

/** The submit that a key's word stands for; nothing where it is free. */
export const findSubmit = async (
  database: Database,
  keyId: number,
  word: string,
  now: number,
): Promise<KnownSubmit | undefined> => (await selectKnown(database.kysely, { key: keyId, word, now })).rows[0]

/** Takes a word for a request. The submit that has it already, where another was first. */
export const takeIdempotencyKey = async (
  transaction: Transaction<Tables>,
  keyId: number,
  requestId: string,
  key: IdempotencyKey,
  now: number,
): Promise<KnownSubmit | undefined> => {
  const { rows } = await takeWord(transaction, {
    key: keyId,
    word: key.word,
    fingerprint: key.fingerprint,
    request: requestId,
    until: key.until,
    now,
  })
  if (rows.length > 0) return undefined
  const known = (await selectKnown(transaction, { key: keyId, word: key.word, now })).rows[0]
  if (!known) throw new Error('An idempotency key is neither free nor in use.')
  return known
}

/** Gives a word back in the transaction that took it: the request was refused, and may be sent again. */
export const giveBackIdempotencyKey = async (
  transaction: Transaction<Tables>,
  keyId: number,
  requestId: string,
  word: string,
): Promise<void> => {
  await dropWord(transaction, { key: keyId, word, request: requestId })
}

/** Removes words whose time is over. */
export const removeIdempotencyKeys = async (database: Database, now: number): Promise<void> => {
  await database.write(async transaction => {
    await transaction.deleteFrom('idempotency_keys').where('until', '<=', now).execute()
  })
}
