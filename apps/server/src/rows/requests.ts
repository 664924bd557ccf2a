import type { ErrorCode } from '@sfumato/contract'
import { type Selectable, sql, type Transaction } from 'kysely'
import { limits } from '../limits.ts'
import { release, reserve, settle } from './credits.ts'
import type { Database } from './database.ts'
import { giveBackIdempotencyKey, type IdempotencyKey, type KnownSubmit, takeIdempotencyKey } from './idempotency.ts'
import { prepared } from './prepared.ts'
import { type PassedLimit, passedSpendLimit, type SpendLimit } from './spending.ts'
import type { RequestTable, Surface, Tables } from './tables.ts'
import { addDelivery, type WebhookBody } from './webhooks.ts'

/** A request as it is stored. */
export type RequestRow = Selectable<RequestTable>

/** A request to be stored. */
export interface NewRequest {
  readonly id: string
  readonly keyId: number
  readonly slug: string
  readonly surface: Surface
  readonly valuesJson: string
  readonly picturesJson: string
  readonly priceMicros: number
  readonly at: number
  /** It goes on when nobody waits for it. */
  readonly runsOn: boolean
  /** Milliseconds since 1970. */
  readonly startBy: number
  readonly webhookUrl?: string
  readonly idempotencyKey?: IdempotencyKey
  /** Some of its pictures have to be fetched before it can be painted. */
  readonly needsFetch?: boolean
  /** The process that holds the connection of a sync call. */
  readonly node?: string
  /** The W3C `traceparent` that its run is part of. */
  readonly traceparent?: string
  readonly spendLimits: readonly SpendLimit[]
  /** Throws where there is no room in the queue, which leaves no trace; called once the key's row is held. */
  readonly admit?: (transaction: Transaction<Tables>) => Promise<void>
}

/** What came of storing a request: its place in the order, or why it was not stored. */
export type Stored =
  | { readonly sequence: number }
  | { readonly repeats: KnownSubmit }
  | { readonly refused: 'credits' | PassedLimit }

/** A request that a worker has just taken. */
export type ClaimedRequest = Pick<
  RequestRow,
  'id' | 'attempt' | 'slug' | 'values_json' | 'pictures_json' | 'price_micros' | 'traceparent'
>

/** How a request ended well. */
export interface Completion {
  readonly id: string
  readonly attempt: number
  readonly outcomeJson: string
  readonly outputToken: string
  readonly outputName: string
  readonly at: number
  readonly expiresAt: number
  readonly webhookBody: WebhookBody
}

/** How a request ended badly. `attempt` is absent where whoever ends it is not its worker. */
export interface Ending {
  readonly id: string
  readonly attempt?: number
  readonly code: ErrorCode
  readonly error: string
  readonly at: number
  readonly expiresAt: number
  readonly webhookBody: WebhookBody
}

const insertRequest = prepared<
  | 'id'
  | 'key'
  | 'slug'
  | 'surface'
  | 'values'
  | 'pictures'
  | 'price'
  | 'at'
  | 'runsOn'
  | 'startBy'
  | 'webhook'
  | 'needsFetch'
  | 'node'
  | 'traceparent',
  { sequence: number }
>((database, slot) =>
  database
    .insertInto('requests')
    .values({
      id: slot('id'),
      key_id: slot('key'),
      slug: slot('slug'),
      surface: slot('surface'),
      state: 'QUEUED',
      attempt: 0,
      crashes: 0,
      values_json: slot('values'),
      pictures_json: slot('pictures'),
      price_micros: slot('price'),
      created_at: slot('at'),
      runs_on: slot('runsOn'),
      start_by: slot('startBy'),
      webhook_url: slot('webhook'),
      needs_fetch: slot('needsFetch'),
      node: slot('node'),
      traceparent: slot('traceparent'),
    })
    .returning('sequence'),
)

const claimRequest = prepared<'id' | 'at', ClaimedRequest>((database, slot) =>
  database
    .updateTable('requests')
    .set({ state: 'PROCESSING', attempt: sql<number>`attempt + 1`, started_at: slot('at'), start_by: null })
    .where('id', '=', slot('id'))
    .where('state', '=', 'QUEUED')
    .returning(['id', 'attempt', 'slug', 'values_json', 'pictures_json', 'price_micros', 'traceparent']),
)

const completeRequest = prepared<
  'id' | 'attempt' | 'outcome' | 'token' | 'name' | 'at' | 'expires',
  Pick<RequestRow, 'key_id' | 'price_micros' | 'slug' | 'webhook_url' | 'ticket'>
>((database, slot) =>
  database
    .updateTable('requests')
    .set({
      state: 'COMPLETED',
      outcome_json: slot('outcome'),
      output_token: slot('token'),
      output_name: slot('name'),
      ended_at: slot('at'),
      expires_at: slot('expires'),
      // Reservations are not counted in the balance, so it is the same before and after this charge.
      remaining_micros: sql<number>`(select credits_micros + free_credits_micros - reserved_micros
        from api_keys where api_keys.id = requests.key_id)`,
    })
    .where('id', '=', slot('id'))
    .where('state', '=', 'PROCESSING')
    .where('attempt', '=', slot('attempt'))
    .returning(['key_id', 'price_micros', 'slug', 'webhook_url', 'ticket']),
)

const failRequest = prepared<
  'id' | 'attempt' | 'code' | 'error' | 'at' | 'expires',
  Pick<RequestRow, 'key_id' | 'price_micros' | 'slug' | 'webhook_url' | 'ticket'>
>((database, slot) =>
  database
    .updateTable('requests')
    .set({
      state: 'FAILED',
      error_code: slot('code'),
      error: slot('error'),
      ended_at: slot('at'),
      expires_at: slot('expires'),
    })
    .where('id', '=', slot('id'))
    .where('state', 'in', ['QUEUED', 'PROCESSING'])
    .where('attempt', '=', sql<number>`coalesce(${slot('attempt')}, attempt)`)
    .returning(['key_id', 'price_micros', 'slug', 'webhook_url', 'ticket']),
)

const requeueRequest = prepared<'id' | 'attempt' | 'crashes', Pick<RequestRow, 'crashes'>>((database, slot) =>
  database
    .updateTable('requests')
    .set({
      state: 'QUEUED',
      started_at: null,
      worker: null,
      ticket: null,
      progress: 0,
      preview_json: null,
      crashes: sql<number>`crashes + ${slot('crashes')}`,
    })
    .where('id', '=', slot('id'))
    .where('state', '=', 'PROCESSING')
    .where('attempt', '=', slot('attempt'))
    .returning('crashes'),
)

const selectRequest = prepared<'id', RequestRow>((database, slot) =>
  database.selectFrom('requests').selectAll().where('id', '=', slot('id')),
)

const selectTombstone = prepared<'id' | 'key', { until: number }>((database, slot) =>
  database
    .selectFrom('tombstones')
    .select('until')
    .where('request_id', '=', slot('id'))
    .where('key_id', '=', slot('key')),
)

/**
 * Takes the idempotency key, holds the price and stores the request: all or nothing. The unique row of the idempotency
 * key decides among submits that arrive together.
 */
export const submitRequest = async (database: Database, request: NewRequest): Promise<Stored> =>
  database.write(
    async (transaction, repeated): Promise<Stored> => {
      const { id, keyId, idempotencyKey } = request
      if (repeated) {
        const stored = (await selectRequest(transaction, { id })).rows[0]
        if (stored) return { sequence: stored.sequence }
      }
      if (idempotencyKey) {
        const known = await takeIdempotencyKey(transaction, keyId, id, idempotencyKey, request.at)
        if (known) return { repeats: known }
      }
      const passed = await passedSpendLimit(transaction, keyId, request.priceMicros, request.spendLimits)
      const refused = passed ?? ((await reserve(transaction, keyId, request.priceMicros)) ? undefined : 'credits')
      if (refused !== undefined) {
        if (idempotencyKey) await giveBackIdempotencyKey(transaction, keyId, id, idempotencyKey.word)
        return { refused }
      }
      await request.admit?.(transaction)
      const { rows } = await insertRequest(transaction, {
        id,
        key: keyId,
        slug: request.slug,
        surface: request.surface,
        values: request.valuesJson,
        pictures: request.picturesJson,
        price: request.priceMicros,
        at: request.at,
        runsOn: request.runsOn ? 1 : 0,
        startBy: request.startBy,
        webhook: request.webhookUrl ?? null,
        needsFetch: request.needsFetch ? 1 : 0,
        node: request.node ?? null,
        traceparent: request.traceparent ?? null,
      })
      await database.tickets?.add(transaction, request.slug)
      return { sequence: rows[0].sequence }
    },
    'now',
    { repeatable: true },
  )

/**
 * Takes a queued request for a worker; nothing where it is not queued any more. A restart undoes every claim, so a
 * power cut may do so too.
 */
export const claim = async (database: Database, id: string, at: number): Promise<ClaimedRequest | undefined> =>
  database.write(async transaction => (await claimRequest(transaction, { id, at })).rows[0], 'unsynced')

/** True where this very completion has been committed. */
const isCompleted = async (transaction: Transaction<Tables>, { id, outputToken }: Completion): Promise<boolean> =>
  (await selectRequest(transaction, { id })).rows[0]?.output_token === outputToken

/** Ends a request well and charges it. False, and nothing changed, where this attempt no longer counts. */
export const complete = async (database: Database, completion: Completion): Promise<boolean> =>
  database.write(
    async (transaction, repeated) => {
      const { rows } = await completeRequest(transaction, {
        id: completion.id,
        attempt: completion.attempt,
        outcome: completion.outcomeJson,
        token: completion.outputToken,
        name: completion.outputName,
        at: completion.at,
        expires: completion.expiresAt,
      })
      if (rows.length === 0) return repeated && (await isCompleted(transaction, completion))
      const { key_id, price_micros, slug, webhook_url, ticket } = rows[0]
      if (webhook_url !== null) await addDelivery(transaction, completion.id, completion.webhookBody, completion.at)
      await database.tickets?.remove(transaction, slug, ticket)
      const charge = { keyId: key_id, priceMicros: price_micros, slug }
      await settle(transaction, { ...charge, requestId: completion.id, at: completion.at })
      return true
    },
    'soon',
    { repeatable: true, patienceMs: limits.databaseLongestWaitMs },
  )

/** Ends a request badly and gives its price back. False, and nothing changed, where it had ended or moved on. */
export const fail = async (database: Database, ending: Ending): Promise<boolean> =>
  database.write(
    async (transaction, repeated) => {
      const { rows } = await failRequest(transaction, {
        id: ending.id,
        attempt: ending.attempt ?? null,
        code: ending.code,
        error: ending.error,
        at: ending.at,
        expires: ending.expiresAt,
      })
      if (rows.length === 0)
        return repeated && (await selectRequest(transaction, { id: ending.id })).rows[0]?.ended_at === ending.at
      const { key_id, price_micros, slug, webhook_url, ticket } = rows[0]
      if (webhook_url !== null) await addDelivery(transaction, ending.id, ending.webhookBody, ending.at)
      await database.tickets?.remove(transaction, slug, ticket)
      await release(transaction, key_id, price_micros)
      return true
    },
    'now',
    { repeatable: true },
  )

/**
 * Puts a running request back to the queue. `crashed`: the painting process died over it, which counts. How often
 * that has happened by now, or nothing where this attempt no longer counts.
 */
export const requeue = async (
  database: Database,
  id: string,
  attempt: number,
  crashed: boolean,
): Promise<number | undefined> =>
  database.write(
    async (transaction, repeated) => {
      const before = (await selectRequest(transaction, { id })).rows[0]
      const { rows } = await requeueRequest(transaction, { id, attempt, crashes: crashed ? 1 : 0 })
      if (rows.length === 0) return repeated && before?.state === 'QUEUED' ? before.crashes : undefined
      await database.tickets?.remove(transaction, before.slug, before.ticket)
      await database.tickets?.add(transaction, before.slug)
      return rows[0].crashes
    },
    'now',
    { repeatable: true },
  )

/** The request with this id, whoever's it is. */
export const findRequest = async (database: Database, id: string): Promise<RequestRow | undefined> =>
  (await selectRequest(database.kysely, { id })).rows[0]

/** True where a request of this key had this id and its result is gone. */
export const isExpired = async (database: Database, id: string, keyId: number, now: number): Promise<boolean> => {
  const { rows } = await selectTombstone(database.kysely, { id, key: keyId })
  return rows.length > 0 && rows[0].until > now
}
