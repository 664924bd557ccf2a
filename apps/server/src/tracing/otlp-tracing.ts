import { type Context, DiagLogLevel, diag, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import { limits } from '../limits.ts'
import { withoutSecrets } from '../log/without-secrets.ts'
import { version } from '../version.ts'
import type { TracingLog } from './open-tracing.ts'
import { samplerOf } from './sampler.ts'
import { readTraceparent, writeTraceparent } from './traceparent.ts'
import type { Span, SpanStart, Tracing } from './tracing.ts'

const kinds = { server: SpanKind.SERVER, client: SpanKind.CLIENT, internal: SpanKind.INTERNAL } as const

const contextOf = (parent: SpanStart['parent']): Context => {
  const spanContext = parent && readTraceparent(parent)
  return spanContext ? trace.setSpanContext(ROOT_CONTEXT, spanContext) : ROOT_CONTEXT
}

/** The library tells of exports that failed on a channel of its own. */
const tellTo = (log: TracingLog): void => {
  const ignored = () => {}
  const warn = (message: string) =>
    log.warn({ reason: withoutSecrets(message.slice(0, 300)) }, 'traces could not be sent')
  diag.setLogger(
    { error: warn, warn, info: ignored, debug: ignored, verbose: ignored },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  )
}

/** Sends spans as OTLP over HTTP, in JSON; endpoint, headers and resource come from the standard variables. */
export const createOtlpTracing = (environment: NodeJS.ProcessEnv, log: TracingLog): Tracing => {
  const sampler = samplerOf(environment)
  tellTo(log)
  const resource = resourceFromAttributes({ 'service.name': 'sfumato', 'service.version': version }).merge(
    detectResources({ detectors: [envDetector] }),
  )
  const provider = new TracerProvider({
    resource,
    sampler,
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  })
  const tracer = provider.getTracer('@sfumato/server', version)
  return {
    isOn: true,
    begin: (name, { kind = 'internal', parent, attributes = {}, startedAt } = {}): Span => {
      const options = { kind: kinds[kind], attributes, ...(startedAt !== undefined && { startTime: startedAt }) }
      const span = tracer.startSpan(name, options, contextOf(parent))
      return {
        traceparent: writeTraceparent(span.spanContext()),
        set: more => {
          span.setAttributes(more)
        },
        end: error => {
          if (error !== undefined) {
            span.setAttribute('error.type', error)
            span.setStatus({ code: SpanStatusCode.ERROR })
          }
          span.end()
        },
      }
    },
    close: async () => {
      // A collector that does not answer must not hold a stopping server back.
      const late = new Promise<void>(resolve => setTimeout(resolve, limits.traceFlushMs).unref())
      await Promise.race([provider.shutdown().catch(() => {}), late])
    },
  }
}
