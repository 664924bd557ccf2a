import type { CallOptions } from './jobs/job.ts'
import type { Transport } from './transport/transport.ts'
import type { HistoryBody, Slug, State } from './wire/types.ts'

/** Which requests a page shows. */
export interface HistoryFilters {
  readonly model?: Slug
  readonly state?: State
  /** Requests on a page, at most 200. Default: 50. */
  readonly limit?: number
  /** `nextCursor` of the page before. */
  readonly cursor?: string
}

/** A request of the past. */
export interface HistoryEntry {
  readonly requestId: string
  readonly model: string
  readonly state: State
  readonly createdAt: Date
  readonly startedAt: Date | undefined
  readonly endedAt: Date | undefined
  /** The prompt as sent, or its default. */
  readonly prompt: string | undefined
  /** The picture of a completed request, while the server keeps it. */
  readonly url: string | undefined
  /** Credits charged. */
  readonly cost: number | undefined
  /** Why it failed, in one sentence. */
  readonly error: string | undefined
  /** Stable word of the error table. */
  readonly code: string | undefined
}

/** A page of a key's requests. */
export interface History {
  /** Newest first. */
  readonly requests: readonly HistoryEntry[]
  /** Brings the next page; `undefined` on the last one. */
  readonly nextCursor: string | undefined
}

const readEntry = (entry: HistoryBody['requests'][number]): HistoryEntry => ({
  requestId: entry.request_id,
  model: entry.model,
  state: entry.status,
  createdAt: new Date(entry.created_at),
  startedAt: entry.started_at === undefined ? undefined : new Date(entry.started_at),
  endedAt: entry.ended_at === undefined ? undefined : new Date(entry.ended_at),
  prompt: entry.prompt,
  url: entry.output,
  cost: entry.cost,
  error: entry.error,
  code: entry.error_code,
})

/** Reads a page. */
export const readHistory = async (
  transport: Transport,
  filters: HistoryFilters,
  options: CallOptions,
): Promise<History> => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filters)) {
    if (value !== undefined) query.set(name, String(value))
  }
  const body = await transport.json<HistoryBody>({ path: `/v2/requests?${query}`, ...options })
  return { requests: body.requests.map(readEntry), nextCursor: body.next_cursor ?? undefined }
}
