import { ApiError, ConnectionError, InputError, SfumatoError } from '../errors/errors.ts'
import { limitedSignal } from './limited-signal.ts'
import { readRefusal } from './read-refusal.ts'
import { mayPass, retryDelayMs } from './retry.ts'
import { sleep } from './sleep.ts'
import { untilAborted } from './until-aborted.ts'

/** `fetch` as this package calls it: with an address as text. */
export type FetchFunction = (url: string, init?: RequestInit) => Promise<Response>

/** The slowest line that large bodies are given time for, about 0.4 Mbit/s. */
const slowestBytesPerMs = 50

/** One call to the server. */
export interface Call {
  /** Below the server's address, beginning with `/`; or an absolute address, which is called without the key. */
  readonly path: string
  readonly method?: 'GET' | 'POST' | 'DELETE'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | FormData
  /** Bytes of the body, for which time is allowed beside `timeoutMs`. */
  readonly bodyBytes?: number
  /** Statuses beside 2xx that are answers, not refusals. */
  readonly accepts?: readonly number[]
  /** In place of the client's number. */
  readonly retries?: number
  readonly signal?: AbortSignal
}

/** What the client speaks to one server through. */
export interface Transport {
  /** Calls once, with the signal alone and no other limit. Throws what `fetch` throws. */
  open(call: Call): Promise<Response>
  /** Calls, again where that can help, and reads the answer. Throws `ApiError`, `ConnectionError`, the signal's reason. */
  exchange<T>(call: Call, read: (response: Response) => Promise<T>): Promise<T>
  /** The same for an answer in JSON. */
  json<T>(call: Call): Promise<T>
  /** Takes one of the few places for event streams; `undefined` where all are taken. */
  takeStream(): (() => void) | undefined
}

/** How a transport is set up. */
export interface TransportSettings {
  readonly url: string
  readonly key: () => string | undefined | Promise<string | undefined>
  readonly fetch: FetchFunction
  readonly timeoutMs: number
  readonly retries: number
}

/** Browsers keep six connections to a server; with more streams than this, its other calls would wait for them. */
const mostStreams = 4

const readJson = async (response: Response): Promise<unknown> => {
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ApiError(`The server answered ${response.status} with something that is no JSON.`, {
      code: 'bad_answer',
      status: response.status,
      isRetryable: false,
      body: text,
      cause,
    })
  }
}

/** A key as header; keys read from files and pasted ones often end in a line break. */
const checkKey = (key: string | undefined): string | undefined => {
  const trimmed = key?.trim()
  if (trimmed === undefined || /^[\x20-\x7e]*$/.test(trimmed)) return trimmed
  throw new InputError('The key holds characters that no key has; it may have been pasted from formatted text.')
}

const describe = (error: unknown): string => {
  const { message, cause } = error as { message?: string; cause?: { message?: string } }
  return [message, cause?.message].filter(Boolean).join(': ') || String(error)
}

/** Makes the transport of one client. */
export const createTransport = (settings: TransportSettings): Transport => {
  let streams = 0

  const open = async (call: Call): Promise<Response> => {
    const isOwn = call.path.startsWith('/')
    const key = isOwn ? checkKey(await settings.key()) : undefined
    return settings.fetch(isOwn ? settings.url + call.path : call.path, {
      method: call.method ?? 'GET',
      headers: { ...(key ? { 'x-api-key': key } : {}), ...call.headers },
      // `fetch` would carry `x-api-key` along to wherever a redirect leads.
      redirect: isOwn ? 'manual' : 'follow',
      // Frameworks that cache what `fetch` brings would answer polls with the first answer for ever.
      ...(isOwn ? { cache: 'no-store' } : {}),
      ...(call.body === undefined ? {} : { body: call.body }),
      ...(call.signal ? { signal: call.signal } : {}),
    })
  }

  /** One try: the answer as read, or why there is none. Throws only the signal's reason. */
  const attempt = async <T>(call: Call, read: (response: Response) => Promise<T>): Promise<T | SfumatoError> => {
    const limitMs = settings.timeoutMs + (call.bodyBytes ?? 0) / slowestBytesPerMs
    const limit = limitedSignal(call.signal, limitMs)
    const answer = async (): Promise<T | SfumatoError> => {
      const response = await open({ ...call, signal: limit.signal })
      limit.restart(settings.timeoutMs + (Number(response.headers.get('content-length')) || 0) / slowestBytesPerMs)
      return response.ok || call.accepts?.includes(response.status) ? read(response) : readRefusal(response)
    }
    try {
      // A `fetch` that is not the runtime's own may not know signals.
      return await untilAborted(answer(), limit.signal)
    } catch (error) {
      call.signal?.throwIfAborted()
      if (SfumatoError.isInstance(error)) return error
      if (limit.hasPassed) {
        return new ConnectionError(`The server did not answer within ${Math.round(limitMs)} ms.`, { isRetryable: true })
      }
      return new ConnectionError(`The server could not be reached: ${describe(error)}`, {
        isRetryable: mayPass(error),
        cause: error,
      })
    } finally {
      limit.end()
    }
  }

  const exchange = async <T>(call: Call, read: (response: Response) => Promise<T>): Promise<T> => {
    call.signal?.throwIfAborted()
    for (let tries = 0; ; tries++) {
      const answer = await attempt(call, read)
      if (!SfumatoError.isInstance(answer)) return answer
      const delayMs = retryDelayMs(answer, tries, call.retries ?? settings.retries)
      if (delayMs === undefined) throw answer
      await sleep(delayMs, call.signal)
    }
  }

  return {
    open,
    exchange,
    json: call => exchange(call, readJson) as Promise<never>,
    takeStream: () => {
      if (streams >= mostStreams) return undefined
      streams++
      return () => {
        streams--
      }
    },
  }
}
