import { setTimeout as sleep } from 'node:timers/promises'
import { isFailure } from '@sfumato/contract'
import type { LiveRequest } from '../dispatch/dispatcher.ts'
import { limits } from '../limits.ts'
import type { RequestRow } from '../rows/requests.ts'
import { findVisible } from './find-request.ts'
import type { Service } from './service.ts'

/**
 * Something that a watcher is told. Ids are twice the millisecond at which it was seen, and grow; that of `done` is
 * odd, so that a caller who comes again with it is known to have seen the end, on whatever server.
 */
export type RequestEvent =
  | {
      readonly type: 'status' | 'progress' | 'preview'
      readonly id: number
      readonly live: LiveRequest
      readonly queuePosition: number
    }
  | { readonly type: 'done'; readonly id: number; readonly ended: RequestRow }
  /** Nothing new for a while; says only that the stream is alive. */
  | { readonly type: 'alive' }

/** True for the id of a `done` event. */
export const isLastEvent = (id: number): boolean => id % 2 === 1

/** What is told apart between two looks. */
const fingerprintOf = (live: LiveRequest, queuePosition: number): string => `${live.state} ${queuePosition}`

/** True for a preview that this stream has not shown (`shown`: its last one), nor an earlier one of the caller. */
const isNewPreview = ({ preview }: LiveRequest, shown: string | undefined, after: number): boolean =>
  preview !== undefined && preview.token !== shown && (shown !== undefined || preview.at * 2 >= after)

/**
 * Tells how a request goes on until it has ended: where it stands first, then every change. Looks several times a
 * second rather than being called, so that a slow reader skips what is out of date. Ends after `done`, when the signal
 * fires, when the server stops, and when the request is deleted. Throws `request_not_found` or `request_expired` at
 * the first look.
 *
 * @param after The id that the caller has seen last; 0 for none.
 */
export async function* watchRequest(
  service: Service,
  keyId: number,
  requestId: string,
  after: number,
  signal: AbortSignal,
  heartbeatMs: number = limits.eventHeartbeatMs,
): AsyncGenerator<RequestEvent> {
  let id = after
  const newer = (time: number) => Math.max(Math.floor(id / 2) + 1, time) * 2
  let seen: { state: string; progress: number } | undefined
  let shown: string | undefined
  let quietMs = 0
  // One promise of the end for the whole stream, awaited once: a race with it at every look would keep them all.
  const wake = new AbortController()
  let nap = AbortSignal.any([signal, wake.signal])
  void service.dispatcher.whenEnded(requestId).then(() => wake.abort())
  while (!signal.aborted && !service.isStopping()) {
    const visible = await findVisible(service, keyId, requestId).catch(error => {
      if (seen && isFailure(error)) return undefined
      throw error
    })
    if (!visible) return
    if ('ended' in visible) {
      yield { type: 'done', id: newer(visible.ended.ended_at ?? service.now()) + 1, ended: visible.ended }
      return
    }
    const { live } = visible
    const queuePosition = await service.dispatcher.position(live)
    const state = fingerprintOf(live, queuePosition)
    const changed = seen?.state !== state ? 'status' : seen.progress !== live.progress ? 'progress' : undefined
    const preview = isNewPreview(live, shown, after) ? 'preview' : undefined
    shown = live.preview?.token ?? shown
    seen = { state, progress: live.progress }
    for (const type of [changed, preview] as const) {
      if (type === undefined) continue
      quietMs = 0
      id = newer(service.now())
      yield { type, id, live, queuePosition }
    }
    if (!changed && !preview) {
      quietMs += limits.eventSampleMs
      if (quietMs >= heartbeatMs) {
        quietMs = 0
        yield { type: 'alive' }
      }
    }
    await sleep(limits.eventSampleMs, undefined, { signal: nap }).catch(() => {})
    // Woken early once, by the end as a rule; it is seen at the next look.
    if (wake.signal.aborted) nap = signal
  }
}
