import { type ResultBody, toCredits } from '@sfumato/contract'
import type { RequestRow } from '../rows/requests.ts'
import type { StoredOutcome } from '../service/stored-json.ts'

/** Milliseconds as seconds; clients take an `inference_time` of 0 for a missing one, so `least` may be 1. */
const seconds = (milliseconds: number, least = 0): number => Math.max(least, Math.round(milliseconds)) / 1_000

/** What a completed request took and cost: seconds and credits. */
export const completedMetrics = (row: RequestRow, outcome: StoredOutcome): ResultBody['metrics'] => ({
  inference_time: seconds(outcome.paintMs, 1),
  queue_time: seconds((row.started_at ?? row.created_at) - row.created_at),
  total_time: seconds((row.ended_at ?? row.created_at) - row.created_at),
  cost: toCredits(row.price_micros),
  remaining_credits: toCredits(row.remaining_micros ?? 0),
})

/** Seconds that a failed request was worked on; 0 where it never started. */
export const failedInferenceTime = (row: RequestRow): number =>
  row.started_at === null || row.ended_at === null ? 0 : seconds(row.ended_at - row.started_at)
