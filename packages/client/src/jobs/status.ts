import type { CompletedStatusBody, FailedBody, PendingBody, ResultBody } from '../wire/types.ts'

/** What a completed request took and cost. */
export interface Metrics {
  /** Seconds of painting. */
  readonly inferenceSeconds: number
  /** Seconds of waiting. */
  readonly queueSeconds: number
  /** Seconds from submit to end. */
  readonly totalSeconds: number
  /** Credits charged. */
  readonly cost: number
  /** Credits left after this request. */
  readonly remainingCredits: number
}

/** A request that waits or runs. */
export interface PendingStatus {
  readonly state: 'QUEUED' | 'PROCESSING'
  readonly requestId: string
  /** How many requests start before this one, where the server says. */
  readonly queuePosition: number | undefined
  /** Share that is done, 0 to 1. */
  readonly progress: number
  /** A picture of how far it is, where the server makes one. */
  readonly previewUrl: string | undefined
}

/** Where a request stands. */
export type JobStatus =
  | PendingStatus
  | { readonly state: 'COMPLETED'; readonly requestId: string; readonly metrics: Metrics }
  | {
      readonly state: 'FAILED'
      readonly requestId: string
      /** One sentence. */
      readonly error: string
      /** Stable word of the error table. */
      readonly code: string
      readonly body: FailedBody
    }

/** A status body of the wire. */
export type StatusBody = PendingBody | CompletedStatusBody | FailedBody

/** Metrics as TypeScript names them. */
export const readMetrics = (body: ResultBody['metrics']): Metrics => ({
  inferenceSeconds: body.inference_time,
  queueSeconds: body.queue_time,
  totalSeconds: body.total_time,
  cost: body.cost,
  remainingCredits: body.remaining_credits,
})

/** A status as TypeScript names it. */
export const readStatus = (body: StatusBody): JobStatus => {
  const requestId = body.request_id
  if (body.status === 'COMPLETED') return { state: body.status, requestId, metrics: readMetrics(body.metrics) }
  if (body.status === 'FAILED') {
    return { state: body.status, requestId, error: body.error, code: body.error_code ?? body.code, body }
  }
  return {
    state: body.status,
    requestId,
    queuePosition: body.queue_position,
    progress: body.progress ?? 0,
    previewUrl: body.preview_url,
  }
}
