import { isFailure } from '@sfumato/contract'

/** What is said of a span. Never a key, a prompt, a picture or an address that opens something. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean>>

/** How a span begins. */
export interface SpanStart {
  /** `server` for calls that come in, `client` for those that go out; default `internal`. */
  readonly kind?: 'server' | 'client' | 'internal'
  /** The W3C `traceparent` of what it is part of; without one it begins a trace. */
  readonly parent?: string | null | undefined
  readonly attributes?: SpanAttributes
  /** Milliseconds since 1970, where that was earlier than now. */
  readonly startedAt?: number
}

/** Some work whose time is told. */
export interface Span {
  /** The W3C `traceparent` of what is part of it, in this process or another; absent where tracing is off. */
  readonly traceparent?: string
  set(attributes: SpanAttributes): void
  /** Ends it; `error` is the short word of what went wrong. */
  end(error?: string): void
}

/** Tells where the time of requests goes. */
export interface Tracing {
  readonly isOn: boolean
  begin(name: string, start?: SpanStart): Span
  /** Sends what has not been sent yet, within a few seconds. */
  close(): Promise<void>
}

const noSpan: Span = { set: () => {}, end: () => {} }

/** Tells nothing, at no cost. */
export const noTracing: Tracing = { isOn: false, begin: () => noSpan, close: async () => {} }

/** An error as a short word: its code in the error table, else its class. Sentences may quote prompts. */
export const errorWord = (error: unknown): string =>
  isFailure(error) ? error.code : error instanceof Error ? error.name : 'stopped'

/** Does some work in a span of its own; a rejection marks it. */
export const traced = async <Result>(
  tracing: Tracing,
  name: string,
  start: SpanStart,
  work: (span: Span) => Promise<Result>,
): Promise<Result> => {
  const span = tracing.begin(name, start)
  try {
    const result = await work(span)
    span.end()
    return result
  } catch (error) {
    span.end(errorWord(error))
    throw error
  }
}
