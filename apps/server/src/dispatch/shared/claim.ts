import { sql, type Transaction } from 'kysely'
import type { ClaimedRequest, RequestRow } from '../../rows/requests.ts'
import type { Tables } from '../../rows/tables.ts'
import type { Turn } from '../turns.ts'
import type { SharedTickets } from './tickets.ts'

/** The number of PostgreSQL's lock under which the turns of all processes are decided, one after the other. */
const turnLock = 7_368_002

/** Which requests a process looks for, and what for. */
export interface Wanted {
  readonly slugs: readonly string[]
  readonly needsFetch: boolean
  /** Keys that are to have no further one; all others may. */
  readonly withoutKeys: readonly number[]
  /** For keys of which nothing is set; 0 for any number. */
  readonly maxRunningPerKey: number
  /** Only one whose turn is before this one's. */
  readonly before?: Turn | undefined
  /** This process. */
  readonly worker: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** A row that has just been claimed, and that `ticketsFor` is to put on a ticket in the same transaction. */
export type UnkeptRow = RequestRow & ClaimedRequest

/** A row that has just been claimed, with the ticket that keeps the claim alive. */
export type ClaimedRow = UnkeptRow & { readonly ticket: string }

/** Waits until no other process decides about turns, and keeps them waiting to the end of the transaction. */
export const holdTurns = async (transaction: Transaction<Tables>): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${sql.lit(turnLock)})`.execute(transaction)
}

/**
 * Claims the request whose turn it is, by the rule of `compareTurns`, and notes that its key is served where it is to be
 * painted at once. Looks at the oldest of every key and model only, so that it costs the same however many wait. The
 * order of the first steps is that of the index of waiting rows: by key alone PostgreSQL would rather walk through those
 * that have ended. One statement, since all processes wait for its end: `holdTurns` must have been called.
 */
export const claimNext = async (
  transaction: Transaction<Tables>,
  { slugs, needsFetch, withoutKeys, maxRunningPerKey, before, worker, now }: Wanted,
): Promise<UnkeptRow | undefined> => {
  const isBefore = before
    ? sql`best.priority > ${before.priority} or best.priority = ${before.priority} and (
        best.served_at < ${before.servedAt}
        or best.served_at = ${before.servedAt} and best.sequence < ${before.sequence}
      )`
    : sql`true`
  const { rows } = await sql<UnkeptRow>`
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
    ), picked as (
      select requests.sequence, requests.key_id from requests join best on best.sequence = requests.sequence
      where requests.state = 'QUEUED' and (${isBefore})
      for update of requests skip locked
    ), served as (
      insert into key_turns (key_id, served_at)
      select key_id, nextval('services') from picked where ${!needsFetch}
      on conflict (key_id) do update set served_at = excluded.served_at
    )
    update requests set state = 'PROCESSING', attempt = attempt + 1, started_at = ${now}, start_by = null, progress = 0,
      preview_json = null, worker = ${worker}
    from picked where requests.sequence = picked.sequence
    returning requests.*`.execute(transaction)
  return rows[0]
}

/** Puts claimed rows on tickets of their models, in the transaction that claims them. */
export const ticketsFor = async (
  transaction: Transaction<Tables>,
  claimed: readonly UnkeptRow[],
  tickets: SharedTickets,
): Promise<ClaimedRow[]> => {
  const kept: ClaimedRow[] = []
  for (const slug of new Set(claimed.map(row => row.slug))) {
    const ofSlug = claimed.filter(row => row.slug === slug)
    const taken = await tickets.take(transaction, slug, ofSlug.length)
    for (const [index, row] of ofSlug.entries()) kept.push({ ...row, ticket: taken[index] as string })
  }
  if (kept.length > 0) {
    await sql`update requests set ticket = kept.ticket
      from unnest(${kept.map(({ id }) => id)}::text[], ${kept.map(({ ticket }) => ticket)}::text[]) as kept (id, ticket)
      where requests.id = kept.id`.execute(transaction)
  }
  return kept
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
