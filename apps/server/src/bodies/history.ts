import { type HistoryBody, toCredits } from '@sfumato/contract'
import type { RequestRow } from '../rows/requests.ts'
import type { HistoryPage } from '../service/list-requests.ts'
import { outputAddress, requestAddresses } from './addresses.ts'

const time = (milliseconds: number): string => new Date(milliseconds).toISOString()

const entry = (origin: string, row: RequestRow): HistoryBody['requests'][number] => {
  const { prompt } = JSON.parse(row.values_json) as { prompt?: string }
  return {
    request_id: row.id,
    model: row.slug,
    status: row.state,
    created_at: time(row.created_at),
    ...(row.started_at === null ? {} : { started_at: time(row.started_at) }),
    ...(row.ended_at === null ? {} : { ended_at: time(row.ended_at) }),
    ...(prompt === undefined ? {} : { prompt }),
    ...(row.outcome_json === null ? {} : { output: outputAddress(origin, row, JSON.parse(row.outcome_json)) }),
    ...(row.state === 'COMPLETED' ? { cost: toCredits(row.price_micros) } : {}),
    ...(row.error_code === null ? {} : { error: row.error ?? '', error_code: row.error_code }),
    ...requestAddresses(origin, row.id),
  }
}

/** One page of a key's requests. */
export const historyBody = (origin: string, { rows, nextCursor }: HistoryPage): HistoryBody => ({
  requests: rows.map(row => entry(origin, row)),
  next_cursor: nextCursor,
})
