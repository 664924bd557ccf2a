import { sql, type Transaction } from 'kysely'
import type { ClaimedRequest, RequestRow } from '../../rows/requests.ts'
import type { Tables } from '../../rows/tables.ts'
import type { Turn } from '../turns.ts'
import type { SharedTickets } from './tickets.ts'

/** The number of PostgreSQL's lock under which the turns of all processes are decided, one after the other. */
const turnLock = 7_368_002

/** A request whose turn it is. */
export interface NextRequest extends Turn {
  readonly keyId: number
  readonly slug: string
}

/** Which requests a process looks for. */
export interface Wanted {
  readonly slugs: readonly string[]
  readonly needsFetch: boolean
  /** Keys that are to have no further one; all others may. */
  readonly withoutKeys: readonly number[]
  /** For keys of which nothing is set; 0 for any number. */
  readonly maxRunningPerKey: number
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Waits until no other process decides about turns, and keeps them waiting to the end of the transaction. */
export const holdTurns = async (transaction: Transaction<Tables>): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${sql.lit(turnLock)})`.execute(transaction)
}

/**
 * The request whose turn it is, by the rule of `compareTurns`, with its row locked. Looks at the oldest of every key
 * and model only, so that it costs the same however many wait. The order of the first steps is that of the index of
 * waiting rows: by key alone PostgreSQL would rather walk through those that have ended.
 */
export const nextRequest = async (
  transaction: Transaction<Tables>,
  { slugs, needsFetch, withoutKeys, maxRunningPerKey, now }: Wanted,
): Promise<NextRequest | undefined> => {
  const { rows } = await sql<{
    sequence: number
    key_id: number
    slug: string
    priority: number
    served_at: number
  }>`
    with recursive keys (id) as (
      (
        select key_id from requests where state = 'QUEUED'
        order by key_id, slug, needs_fetch, sequence limit 1
      )
      union all
      select (
        select key_id from requests where state = 'QUEUED' and key_id > keys.id
        order by key_id, slug, needs_fetch, sequence limit 1
      ) from keys where keys.id is not null
    ), best as (
      select front.sequence, api_keys.priority, coalesce(key_turns.served_at, 0) as served_at
      from keys
      join api_keys on api_keys.id = keys.id
      left join key_turns on key_turns.key_id = keys.id
      cross join lateral (
        select oldest.sequence from unnest(${slugs}::text[]) as wanted (slug)
        cross join lateral (
          select sequence from requests
          where state = 'QUEUED' and key_id = keys.id and slug = wanted.slug
            and needs_fetch = ${needsFetch ? 1 : 0} and (start_by is null or start_by > ${now})
          order by sequence limit 1
        ) oldest
        where not exists (select 1 from paused_models where paused_models.slug = wanted.slug)
        order by oldest.sequence limit 1
      ) front
      where keys.id <> all (${withoutKeys}::int[])
        and (
          coalesce(api_keys.max_running, ${maxRunningPerKey}::int) = 0
          or (select count(*) from requests where state = 'PROCESSING' and key_id = keys.id)
            < coalesce(api_keys.max_running, ${maxRunningPerKey}::int)
        )
      order by api_keys.priority desc, served_at, front.sequence
      limit 1
    )
    select requests.sequence, requests.key_id, requests.slug, best.priority, best.served_at
    from requests join best on best.sequence = requests.sequence
    where requests.state = 'QUEUED'
    for update of requests skip locked`.execute(transaction)
  const row = rows[0]
  return (
    row && {
      sequence: row.sequence,
      keyId: row.key_id,
      slug: row.slug,
      priority: row.priority,
      servedAt: row.served_at,
    }
  )
}

/** Whose turn it is of some keys: priority and last service of each. */
export const turnsOf = async (
  transaction: Transaction<Tables>,
  keyIds: readonly number[],
): Promise<Map<number, Omit<Turn, 'sequence'>>> => {
  const { rows } = await sql<{ id: number; priority: number; served_at: number }>`
    select id, priority, coalesce(served_at, 0) as served_at
    from api_keys left join key_turns on key_id = id where id = any (${keyIds}::int[])`.execute(transaction)
  return new Map(rows.map(({ id, priority, served_at }) => [id, { priority, servedAt: served_at }]))
}

/** Notes that a key is served now. */
export const serveKey = async (transaction: Transaction<Tables>, keyId: number): Promise<void> => {
  await sql`insert into key_turns (key_id, served_at) values (${keyId}, nextval('services'))
    on conflict (key_id) do update set served_at = excluded.served_at`.execute(transaction)
}

/** A row that has just been claimed, with the ticket that keeps the claim alive. */
export type ClaimedRow = RequestRow & ClaimedRequest & { readonly ticket: string }

/** Takes the request whose turn it is for a process, on a ticket of its model. */
export const claimNext = async (
  transaction: Transaction<Tables>,
  next: NextRequest,
  tickets: SharedTickets,
  worker: string,
  now: number,
): Promise<ClaimedRow> => {
  const ticket = await tickets.take(transaction, next.slug)
  const { rows } = await sql<ClaimedRow>`
    update requests set state = 'PROCESSING', attempt = attempt + 1, started_at = ${now}, start_by = null, progress = 0,
      preview_json = null, worker = ${worker}, ticket = ${ticket}
    where sequence = ${next.sequence} returning *`.execute(transaction)
  return rows[0]
}
