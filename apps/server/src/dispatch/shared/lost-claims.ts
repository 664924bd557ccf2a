import { models } from '@sfumato/contract'
import { type Kysely, sql } from 'kysely'
import type { PostgresDatabase } from '../../rows/database.ts'
import type { Tables } from '../../rows/tables.ts'
import { holdTurns } from './claim.ts'
import { type SharedTickets, ticketSchema } from './tickets.ts'

const jobs = sql.table(`${ticketSchema}.job`)

/** A claim whose ticket nobody keeps alive. */
export interface LostClaim {
  readonly id: string
  readonly attempt: number
  readonly ticket: string | null
}

/** Claims whose ticket is not in use any more: their process has died, or cannot reach the database. */
export const readLostClaims = async (database: Kysely<Tables>): Promise<LostClaim[]> => {
  const { rows } = await sql<LostClaim>`
    select id, attempt, ticket from requests where state = 'PROCESSING' and not exists (
      select 1 from ${jobs} job
      where job.name = requests.slug and job.id = split_part(requests.ticket, ':', 1)::uuid
        and job.retry_count = split_part(requests.ticket, ':', 2)::int and job.state = 'active'
    )`.execute(database)
  return rows
}

/**
 * Puts the requests of lost claims back to the queue; that does not count as a crash. Their tickets wait again by
 * themselves. How many were put back.
 */
export const takeBackClaims = (database: PostgresDatabase, lost: readonly LostClaim[]): Promise<number> =>
  database.write(
    async transaction => {
      const { rows } = await sql`
        update requests set state = 'QUEUED', started_at = null, worker = null, ticket = null, progress = 0,
          preview_json = null
        from unnest(
          ${lost.map(({ id }) => id)}::text[],
          ${lost.map(({ attempt }) => attempt)}::int[],
          ${lost.map(({ ticket }) => ticket ?? '')}::text[]
        ) as lost (id, attempt, ticket)
        where requests.id = lost.id and state = 'PROCESSING' and requests.attempt = lost.attempt
          and coalesce(requests.ticket, '') = lost.ticket
        returning requests.id`.execute(transaction)
      return rows.length
    },
    'now',
    { repeatable: true },
  )

/**
 * Makes the waiting tickets of every model as many as its waiting requests. They come apart only where rows were changed
 * by hand or brought back from a backup, and where claims were lost. How many tickets were added and removed.
 */
export const countTickets = (database: PostgresDatabase, tickets: SharedTickets): Promise<number> =>
  database.write(async transaction => {
    await holdTurns(transaction)
    const { rows } = await sql<{ slug: string; missing: number }>`
      select slug, (
        select count(*) from requests where state = 'QUEUED' and requests.slug = model.slug
      ) - (
        select count(*) from ${jobs} job where job.name = model.slug and job.state < 'active'
      ) as missing
      from unnest(${models.map(({ slug }) => slug)}::text[]) as model (slug)`.execute(transaction)
    let changed = 0
    for (const { slug, missing } of rows) {
      for (let count = 0; count < missing; count++) await tickets.add(transaction, slug)
      if (missing < 0) await tickets.discard(transaction, slug, -missing)
      changed += Math.abs(missing)
    }
    return changed
  })
