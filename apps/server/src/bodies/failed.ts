import type { FailedBody } from '@sfumato/contract'
import type { RequestRow } from '../rows/requests.ts'
import { failedInferenceTime } from './metrics.ts'

/** A failed request, the same for status, result and cancel. */
export const failedBody = (row: RequestRow): FailedBody => {
  const code = row.error_code ?? 'internal'
  return {
    request_id: row.id,
    status: 'FAILED',
    error: row.error ?? 'A fault of this server.',
    error_code: code,
    code,
    metrics: { inference_time: failedInferenceTime(row) },
  }
}
