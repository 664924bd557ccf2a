import { limitedSignal } from '../transport/limited-signal.ts'
import { readRefusal } from '../transport/read-refusal.ts'
import type { Transport } from '../transport/transport.ts'
import { untilAborted } from '../transport/until-aborted.ts'

/** One server-sent event. */
export interface StreamEvent {
  readonly id: string
  readonly type: string
  readonly data: string
}

/** The server says at once where a request stands; a line that is silent for longer holds streams back. */
const firstEventMs = 5_000
/** The server says every 15 s that it is alive; a line that is silent for longer is dead. */
const silenceMs = 45_000

/** The events in a text, and what is left of it for the next one to end. */
const takeEvents = (text: string): { events: StreamEvent[]; rest: string } => {
  const blocks = text.split(/\r?\n\r?\n/)
  const rest = blocks.pop() ?? ''
  const events = blocks.flatMap(block => {
    const event = { id: '', type: 'message', data: '' }
    for (const line of block.split(/\r?\n/)) {
      const [, name, value = ''] = /^(\w+)(?:: ?(.*))?$/.exec(line) ?? []
      if (name === 'id') event.id = value
      if (name === 'event') event.type = value
      if (name === 'data') event.data += event.data === '' ? value : `\n${value}`
    }
    return event.data === '' ? [] : [event]
  })
  return { events, rest }
}

/**
 * Reads an event stream by `fetch`, since `EventSource` sends no key. Ends when the server ends it. Throws `ApiError`
 * where there is none, what `fetch` throws where it breaks or stays silent, and the signal's reason.
 */
export async function* eventStream(
  transport: Transport,
  path: string,
  lastEventId: string,
  signal?: AbortSignal,
): AsyncGenerator<StreamEvent> {
  const limit = limitedSignal(signal, firstEventMs)
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined
  try {
    const headers = { accept: 'text/event-stream', ...(lastEventId === '' ? {} : { 'last-event-id': lastEventId }) }
    const response = await transport.open({ path, headers, signal: limit.signal })
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream')
    if (response.status !== 200 || !isStream || !response.body) throw await readRefusal(response)
    reader = response.body.getReader()
    const decoder = new TextDecoder()
    for (let text = ''; ; ) {
      const { done, value } = await untilAborted(reader.read(), limit.signal)
      if (done) return
      limit.restart(silenceMs)
      const { events, rest } = takeEvents(text + decoder.decode(value, { stream: true }))
      text = rest
      yield* events
    }
  } finally {
    // Also ends the connection of a reader who has seen enough.
    limit.end()
    limit.abort()
    // Of a `fetch` that is not the runtime's own the body may not know the signal.
    reader?.cancel().catch(() => {})
  }
}
