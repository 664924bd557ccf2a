import { randomUUID } from 'node:crypto'
import { type Selectable, sql, type Transaction } from 'kysely'
import type { Database } from './database.ts'
import { prepared } from './prepared.ts'
import type { RequestRow } from './requests.ts'
import type { DeliveryState, DeliveryTable, Tables } from './tables.ts'

/** A delivery as it is stored. */
export type DeliveryRow = Selectable<DeliveryTable>

/** A delivery in a list: without what it says. */
export type ListedDelivery = Omit<DeliveryRow, 'body'>

/** What is told about an ended request. */
export type WebhookBody = (row: RequestRow) => string

const selectEnded = prepared<'id', RequestRow>((database, slot) =>
  database.selectFrom('requests').selectAll().where('id', '=', slot('id')).where('webhook_url', 'is not', null),
)

const insertDelivery = prepared<'id' | 'request' | 'key' | 'url' | 'body' | 'at', never>((database, slot) =>
  database.insertInto('webhook_deliveries').values({
    id: slot('id'),
    request_id: slot('request'),
    key_id: slot('key'),
    url: slot('url'),
    body: slot('body'),
    state: 'WAITING',
    attempts: 0,
    next_at: slot('at'),
    created_at: slot('at'),
  }),
)

/** Notes, in the transaction that ends a request, that its end is to be told; nothing where nobody asked for it. */
export const addDelivery = async (
  transaction: Transaction<Tables>,
  requestId: string,
  bodyOf: WebhookBody,
  at: number,
): Promise<void> => {
  const row = (await selectEnded(transaction, { id: requestId })).rows[0]
  if (!row) return
  await insertDelivery(transaction, {
    id: `msg_${randomUUID().replaceAll('-', '')}`,
    request: row.id,
    key: row.key_id,
    url: row.webhook_url,
    body: bodyOf(row),
    at,
  })
}

/**
 * Takes up to `count` deliveries that are due. Each is put off to `leaseUntil`, so that one whose sender dies comes
 * again, and no other sender takes it meanwhile.
 */
export const claimDeliveries = async (
  database: Database,
  now: number,
  leaseUntil: number,
  count: number,
): Promise<DeliveryRow[]> =>
  database.write(async transaction => {
    const due = await transaction
      .selectFrom('webhook_deliveries')
      .select('id')
      .where('state', '=', 'WAITING')
      .where('next_at', '<=', now)
      .orderBy('next_at')
      .limit(count)
      .execute()
    const claimed: DeliveryRow[] = []
    for (const { id } of due) {
      const row = await transaction
        .updateTable('webhook_deliveries')
        .set({ attempts: sql<number>`attempts + 1`, next_at: leaseUntil, last_error: null })
        .where('id', '=', id)
        .where('state', '=', 'WAITING')
        .where('next_at', '<=', now)
        .returningAll()
        .executeTakeFirst()
      if (row) claimed.push(row)
    }
    return claimed
  })

/** How an attempt at a delivery came out. */
export type AttemptEnd =
  | { readonly state: 'DELIVERED'; readonly at: number }
  | { readonly state: 'DEAD'; readonly at: number; readonly error: string }
  | { readonly state: 'WAITING'; readonly nextAt: number; readonly error: string }
  /** It was broken off by us: it does not count. */
  | { readonly state: 'handed back'; readonly nextAt: number }

const columnsOf = (end: AttemptEnd) => {
  switch (end.state) {
    case 'DELIVERED':
      return { state: end.state, ended_at: end.at, last_error: null }
    case 'DEAD':
      return { state: end.state, ended_at: end.at, last_error: end.error }
    case 'WAITING':
      return { next_at: end.nextAt, last_error: end.error }
    case 'handed back':
      return { next_at: end.nextAt, attempts: sql<number>`attempts - 1` }
  }
}

/** Notes how an attempt came out, unless another sender has taken the delivery over. */
export const endAttempt = async (
  database: Database,
  { id, attempts }: Pick<DeliveryRow, 'id' | 'attempts'>,
  end: AttemptEnd,
): Promise<void> => {
  await database.write(async transaction => {
    await transaction
      .updateTable('webhook_deliveries')
      .set(columnsOf(end))
      .where('id', '=', id)
      .where('state', '=', 'WAITING')
      .where('attempts', '=', attempts)
      .execute()
  })
}

/** When the next delivery is due; nothing where none waits. */
export const nextDeliveryAt = async (database: Database): Promise<number | undefined> => {
  const row = await database.kysely
    .selectFrom('webhook_deliveries')
    .select(({ fn }) => fn.min('next_at').as('next'))
    .where('state', '=', 'WAITING')
    .executeTakeFirst()
  return row?.next === null || row?.next === undefined ? undefined : Number(row.next)
}

/** Deliveries in one state, latest first. */
export const listDeliveries = async (
  database: Database,
  state: DeliveryState,
  count: number,
): Promise<ListedDelivery[]> =>
  database.kysely
    .selectFrom('webhook_deliveries')
    .select([
      'id',
      'request_id',
      'key_id',
      'url',
      'state',
      'attempts',
      'next_at',
      'created_at',
      'ended_at',
      'last_error',
    ])
    .where('state', '=', state)
    .orderBy('created_at', 'desc')
    .limit(count)
    .execute()

/** Begins a delivery again that has ended, or with no id every dead one. How many there were. */
export const redeliver = async (database: Database, now: number, id?: string): Promise<number> =>
  database.write(async transaction => {
    const again = transaction
      .updateTable('webhook_deliveries')
      .set({ state: 'WAITING', attempts: 0, next_at: now, ended_at: null })
      .returning('id')
    const chosen =
      id === undefined ? again.where('state', '=', 'DEAD') : again.where('id', '=', id).where('state', '<>', 'WAITING')
    return (await chosen.execute()).length
  })

/** Removes deliveries that came through, and dead ones, after their times. */
export const removeOldDeliveries = async (
  database: Database,
  deliveredBefore: number,
  deadBefore: number,
): Promise<void> => {
  await database.write(async transaction => {
    for (const [state, before] of [
      ['DELIVERED', deliveredBefore],
      ['DEAD', deadBefore],
    ] as const) {
      await transaction
        .deleteFrom('webhook_deliveries')
        .where('state', '=', state)
        .where('ended_at', '<=', before)
        .execute()
    }
  })
}
