import type { SpanContext } from '@opentelemetry/api'

const shape = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(?:-.*)?$/

/** A `traceparent` of W3C's Trace Context as a span that is elsewhere; nothing for what is none. */
export const readTraceparent = (text: string): SpanContext | undefined => {
  const [, traceId, spanId, flags] = shape.exec(text) ?? []
  if (traceId === undefined) return undefined
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true }
}

/** The `traceparent` of a span. */
export const writeTraceparent = ({ traceId, spanId, traceFlags }: SpanContext): string =>
  `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`
