import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTracing } from './open-tracing.ts'
import { noTracing } from './tracing.ts'

const log = { warn: () => {} }
const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' }

test('without an endpoint, or switched off, there is no tracing at all', async () => {
  for (const environment of [
    {},
    { OTEL_SERVICE_NAME: 'x' },
    { ...endpoint, OTEL_SDK_DISABLED: 'true' },
    { ...endpoint, OTEL_TRACES_EXPORTER: 'none' },
  ]) {
    assert.equal(await openTracing(environment, log), noTracing)
  }
})

test('variables that cannot be followed are refused with a sentence', async () => {
  const refused: [Record<string, string>, RegExp][] = [
    [{ OTEL_TRACES_EXPORTER: 'zipkin' }, /OTEL_TRACES_EXPORTER must be "otlp" or "none"; got "zipkin"/],
    [{ OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }, /OTEL_EXPORTER_OTLP_PROTOCOL must be "http\/json"; got "grpc"/],
    [{ OTEL_TRACES_SAMPLER: 'jaeger_remote' }, /OTEL_TRACES_SAMPLER must be one of always_on, parentbased_always_on/],
    [{ OTEL_TRACES_SAMPLER: 'traceidratio', OTEL_TRACES_SAMPLER_ARG: '3' }, /ARG must be a share from 0 to 1; got "3"/],
  ]
  for (const [environment, sentence] of refused) {
    await assert.rejects(openTracing({ ...endpoint, ...environment }, log), sentence)
  }
})
