import type { SubmitBody } from '@sfumato/contract'
import { requestAddresses } from './addresses.ts'

/** The answer to an async submit. */
export const submittedBody = (origin: string, id: string, queuePosition: number): SubmitBody => ({
  request_id: id,
  status: 'QUEUED',
  ...requestAddresses(origin, id),
  poll_url: `${origin}/v1/requests/${id}`,
  cancel_url: `${origin}/v2/requests/${id}/cancel`,
  events_url: `${origin}/v2/requests/${id}/events`,
  queue_position: queuePosition,
})
