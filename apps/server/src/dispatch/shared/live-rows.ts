import { type Kysely, sql } from 'kysely'
import { withEmptyGroups } from '../../metrics/live-groups.ts'
import type { LiveGroup } from '../../metrics/metrics.ts'
import { type LiveRow, liveColumns } from '../../rows/live-row.ts'
import type { Tables } from '../../rows/tables.ts'
import type { LiveRequest } from '../dispatcher.ts'
import { liveRequestOf } from '../live-request-of.ts'

type ListedRow = LiveRow & { readonly has_inputs: boolean }

const columns = sql`${sql.join(liveColumns.map(column => sql.ref(column)))}, pictures_json <> '{}' as has_inputs`

/** Those of some requests that have not ended, by id. */
export const readLive = async (database: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, LiveRequest>> => {
  const { rows } = await sql<ListedRow>`select ${columns} from requests
    where id = any (${ids}::text[]) and state in ('QUEUED', 'PROCESSING')`.execute(database)
  return new Map(rows.map(row => [row.id, liveRequestOf(row)]))
}

/** Waiting requests whose time to start is over, up to `count`. */
export const readOverdue = async (database: Kysely<Tables>, now: number, count: number): Promise<LiveRequest[]> => {
  const { rows } = await sql<ListedRow>`select ${columns} from requests
    where state = 'QUEUED' and start_by <= ${now} order by start_by limit ${count}`.execute(database)
  return rows.map(liveRequestOf)
}

/** Sync calls that end with the process which answers them: those of one process. */
export const readAwaited = async (database: Kysely<Tables>, node: string): Promise<LiveRequest[]> => {
  const { rows } = await sql<ListedRow>`select ${columns} from requests
    where state in ('QUEUED', 'PROCESSING') and runs_on = 0 and node = ${node}`.execute(database)
  return rows.map(liveRequestOf)
}

/** The same of all processes that have not been alive for so long. */
export const readAbandoned = async (database: Kysely<Tables>, deadMs: number): Promise<LiveRequest[]> => {
  const { rows } = await sql<ListedRow>`select ${columns} from requests
    where state in ('QUEUED', 'PROCESSING') and runs_on = 0 and not exists (
      select 1 from nodes where nodes.id = requests.node and seen_at > now() - ${deadMs} * interval '1 ms'
    )`.execute(database)
  return rows.map(liveRequestOf)
}

/** What waits and runs, by model and state. */
export const readGroups = async (database: Kysely<Tables>, now: number): Promise<LiveGroup[]> => {
  const { rows } = await sql<{ slug: string; state: LiveRequest['state']; count: number; oldest: number }>`
    select slug, state, count(*) as count, min(created_at) as oldest from requests
    where state in ('QUEUED', 'PROCESSING') group by slug, state`.execute(database)
  return withEmptyGroups(rows.map(({ slug, state, count, oldest }) => ({ slug, state, count, ageMs: now - oldest })))
}
