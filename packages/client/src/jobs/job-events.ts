import { ApiError, SfumatoError } from '../errors/errors.ts'
import { backoffMs } from '../transport/retry.ts'
import { sleep } from '../transport/sleep.ts'
import type { Transport } from '../transport/transport.ts'
import { eventStream } from './event-stream.ts'
import { type JobStatus, type PendingStatus, readStatus, type StatusBody } from './status.ts'

/** Something that happened to a request. */
export interface JobEvent {
  /** `status`: the state or the place in the queue changed; `done` is the last event. */
  readonly type: 'status' | 'progress' | 'preview' | 'done'
  readonly status: JobStatus
}

/** Streams that bring nothing before polling takes over. */
const fruitlessStreams = 2
/** Between two streams, so that one that always breaks does not busy the server. */
const reconnectMs = 250
/** The first polls come this soon, for pictures that are painted at once; each later one half as much later again. */
const firstPollMs = 200
const slowestPollMs = 2_000
/** A server that restarts is away for a while; one that is away for longer is reported. */
const patienceMs = 60_000

/** The path of a request. */
export const requestPath = (id: string): string => `/v2/requests/${encodeURIComponent(id)}`

/** Asks where a request stands. */
export const fetchStatus = async (transport: Transport, id: string, signal?: AbortSignal): Promise<JobStatus> =>
  readStatus(
    await transport.json<StatusBody>({
      path: `${requestPath(id)}/status`,
      accepts: [422],
      ...(signal ? { signal } : {}),
    }),
  )

/** Asks until an answer comes, also while the server is away for a moment. */
const fetchPatiently = async (transport: Transport, id: string, signal?: AbortSignal): Promise<JobStatus> => {
  const startedAt = Date.now()
  for (;;) {
    try {
      return await fetchStatus(transport, id, signal)
    } catch (error) {
      const mayCome = SfumatoError.isInstance(error) && error.isRetryable
      if (!mayCome || Date.now() - startedAt > patienceMs) throw error
      await sleep(slowestPollMs, signal)
    }
  }
}

/** What is new since the status before; nothing where nothing is. */
const changeOf = (before: PendingStatus | undefined, now: PendingStatus): JobEvent['type'] | undefined => {
  if (before?.state !== now.state || before.queuePosition !== now.queuePosition) return 'status'
  if (before.previewUrl !== now.previewUrl) return 'preview'
  return before.progress === now.progress ? undefined : 'progress'
}

async function* polledEvents(transport: Transport, id: string, signal?: AbortSignal): AsyncGenerator<JobEvent> {
  let before: PendingStatus | undefined
  for (let delayMs = firstPollMs; ; delayMs = Math.min(slowestPollMs, delayMs * 1.5)) {
    const status = await fetchPatiently(transport, id, signal)
    if (!('progress' in status)) {
      yield { type: 'done', status }
      return
    }
    const type = changeOf(before, status)
    if (type) yield { type, status }
    before = status
    await sleep(delayMs, signal)
  }
}

const types: readonly string[] = ['status', 'progress', 'preview', 'done'] satisfies JobEvent['type'][]

/**
 * How a request goes on, until it has ended. By the server's event stream, taken up after the last event where it
 * breaks; by polling where streams do not come through, where the server has none, and where four are open already.
 * Throws `ApiError`, `ConnectionError`, the signal's reason.
 */
export async function* jobEvents(transport: Transport, id: string, signal?: AbortSignal): AsyncGenerator<JobEvent> {
  let lastEventId = ''
  for (let fruitless = 0; fruitless < fruitlessStreams; ) {
    const leave = transport.takeStream()
    if (!leave) break
    fruitless++
    try {
      for await (const event of eventStream(transport, `${requestPath(id)}/events`, lastEventId, signal)) {
        lastEventId = event.id
        if (!types.includes(event.type)) continue
        fruitless = 0
        const status = readStatus(JSON.parse(event.data) as StatusBody)
        yield { type: event.type as JobEvent['type'], status }
        if (event.type === 'done') return
      }
    } catch (error) {
      signal?.throwIfAborted()
      // Polling tells what is wrong, where more is wrong than the stream.
      if (ApiError.isInstance(error) && !error.isRetryable) break
    } finally {
      leave()
    }
    await sleep(reconnectMs + backoffMs(fruitless), signal)
  }
  yield* polledEvents(transport, id, signal)
}
