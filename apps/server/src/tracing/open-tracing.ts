import { UsageError } from '../usage-error.ts'
import { noTracing, type Tracing } from './tracing.ts'

/** Where a tracing says what it cannot do. */
export interface TracingLog {
  warn(fields: object, text: string): void
}

/**
 * Tracing as OpenTelemetry's standard variables ask for it: on where an OTLP endpoint is named, unless
 * `OTEL_SDK_DISABLED` or `OTEL_TRACES_EXPORTER=none` says otherwise. Where it is off nothing of it is loaded. Throws a
 * `UsageError` for variables that cannot be followed.
 */
export const openTracing = async (environment: NodeJS.ProcessEnv, log: TracingLog): Promise<Tracing> => {
  const { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: own, OTEL_EXPORTER_OTLP_ENDPOINT: shared } = environment
  if (!own && !shared) return noTracing
  if (environment.OTEL_SDK_DISABLED?.toLowerCase() === 'true') return noTracing
  const exporter = environment.OTEL_TRACES_EXPORTER || 'otlp'
  if (exporter === 'none') return noTracing
  if (exporter !== 'otlp') {
    throw new UsageError(`OTEL_TRACES_EXPORTER must be "otlp" or "none"; got ${JSON.stringify(exporter)}.`)
  }
  const protocol = environment.OTEL_EXPORTER_OTLP_TRACES_PROTOCOL || environment.OTEL_EXPORTER_OTLP_PROTOCOL
  if (protocol && protocol !== 'http/json') {
    throw new UsageError(`OTEL_EXPORTER_OTLP_PROTOCOL must be "http/json"; got ${JSON.stringify(protocol)}.`)
  }
  const { createOtlpTracing } = await import('./otlp-tracing.ts')
  return createOtlpTracing(environment, log)
}
