import { type Kysely, sql, type Transaction } from 'kysely'
import type { PostgresDatabase } from '../../rows/database.ts'
import type { ClaimedRequest } from '../../rows/requests.ts'
import type { Tables } from '../../rows/tables.ts'
import { type LivePreview, type LiveRequest, runLost, runStopped } from '../dispatcher.ts'
import { readLostClaims } from './lost-claims.ts'
import type { SharedTickets } from './tickets.ts'

/** How far a run is. */
export interface Standing {
  /** 0 to 1. */
  readonly progress: number
  readonly preview?: LivePreview | undefined
}

/** A run of this process. */
export interface OwnRun {
  readonly request: LiveRequest
  readonly claimed: ClaimedRequest
  readonly stopper: AbortController
  /** What keeps the claim alive. */
  ticket: string
  /** How far it is; replaced whole by each change. */
  standing: Standing
  /** What other processes know. */
  told: Standing
}

/** True where the row of a run still names this process and attempt. */
const isOurs = (worker: string, { request, claimed }: OwnRun) =>
  sql<boolean>`id = ${request.id} and state = 'PROCESSING' and attempt = ${claimed.attempt} and worker = ${worker}`

/** Looks whether requests that run here have ended or gone elsewhere meanwhile, and stops those runs. */
export const stopLostRuns = async (
  database: Kysely<Tables>,
  worker: string,
  runs: readonly OwnRun[],
): Promise<void> => {
  if (runs.length === 0) return
  const { rows } = await sql<{ id: string; state: string; attempt: number; worker: string | null }>`
    select id, state, attempt, worker from requests where id = any (${runs.map(({ request }) => request.id)}::text[])
    `.execute(database)
  const byId = new Map(rows.map(row => [row.id, row]))
  for (const { request, claimed, stopper } of runs) {
    const row = byId.get(request.id)
    const isLive = row?.state === 'QUEUED' || row?.state === 'PROCESSING'
    if (!isLive) stopper.abort(runStopped)
    else if (row.attempt !== claimed.attempt || row.worker !== worker) stopper.abort(runLost)
  }
}

/** Notes how far runs are, where that has changed. */
export const tellStanding = async (
  database: PostgresDatabase,
  worker: string,
  runs: readonly OwnRun[],
): Promise<void> => {
  const news = runs.filter(({ standing, told }) => standing !== told)
  if (news.length === 0) return
  const standings = news.map(({ standing }) => standing)
  await database.write(
    transaction =>
      sql`update requests set progress = news.progress, preview_json = news.preview_json
        from unnest(
          ${news.map(({ request }) => request.id)}::text[],
          ${news.map(({ claimed }) => claimed.attempt)}::int[],
          ${standings.map(({ progress }) => progress)}::float8[],
          ${standings.map(({ preview }) => preview && JSON.stringify(preview))}::text[]
        ) as news (id, attempt, progress, preview_json)
        where requests.id = news.id and requests.attempt = news.attempt and worker = ${worker}
          and state = 'PROCESSING'`.execute(transaction),
    'unsynced',
    { repeatable: true },
  )
  for (const [index, run] of news.entries()) run.told = standings[index]
}

/** Puts a run on another ticket; false where the run is not ours any more. */
const changeTicket = async (
  transaction: Transaction<Tables>,
  worker: string,
  run: OwnRun,
  ticket: string,
): Promise<boolean> => {
  const { rows } = await sql`update requests set ticket = ${ticket} where ${isOurs(worker, run)} returning id`.execute(
    transaction,
  )
  return rows.length === 1
}

/**
 * Keeps the tickets of runs alive. A run whose ticket has lapsed, after an outage of the database for example, gets
 * another one where nobody has taken its request over yet.
 */
export const keepRunsAlive = async (
  database: PostgresDatabase,
  tickets: SharedTickets,
  worker: string,
  runs: readonly OwnRun[],
): Promise<void> => {
  for (const slug of new Set(runs.map(({ request }) => request.slug))) {
    const ofSlug = runs.filter(({ request }) => request.slug === slug)
    await tickets.keepAlive(
      slug,
      ofSlug.map(({ ticket }) => ticket),
    )
  }
  if (runs.length === 0) return
  const lapsed = (await readLostClaims(database.kysely)).map(({ id }) => id)
  for (const run of runs.filter(({ request }) => lapsed.includes(request.id))) {
    try {
      run.ticket = await database.write(async transaction => {
        const [ticket] = (await tickets.take(transaction, run.request.slug, 1)) as [string]
        if (await changeTicket(transaction, worker, run, ticket)) return ticket
        // Taken over meanwhile: the ticket is given back with the transaction, and the run is stopped by the next look.
        throw runLost
      })
    } catch (error) {
      if (error !== runLost) throw error
    }
  }
}
