import type { CompletedStatusBody, PendingBody } from '@sfumato/contract'
import type { LiveRequest } from '../dispatch/dispatcher.ts'
import type { RequestRow } from '../rows/requests.ts'
import type { StoredOutcome } from '../service/stored-json.ts'
import { fileAddress, requestAddresses } from './addresses.ts'
import { completedMetrics } from './metrics.ts'

/** A request that is queued or running. */
export const pendingBody = (origin: string, live: LiveRequest, queuePosition: number): PendingBody => ({
  request_id: live.id,
  status: live.state,
  ...requestAddresses(origin, live.id),
  queue_position: queuePosition,
  progress: Math.round(live.progress * 1_000) / 1_000,
  ...(live.preview && { preview_url: fileAddress(origin, 'previews', live.preview.token, live.preview.name) }),
  metrics: {},
})

/** The status of a completed request, without its output. */
export const completedStatusBody = (row: RequestRow): CompletedStatusBody => ({
  request_id: row.id,
  status: 'COMPLETED',
  metrics: completedMetrics(row, JSON.parse(row.outcome_json ?? '') as StoredOutcome),
})
