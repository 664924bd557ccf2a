import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setPaused } from '../service/administration.ts'
import { type JsonBody, readJson } from '../testing/read-json.ts'
import { startTestServer, type TestServerSettings } from '../testing/start-test-server.ts'
import { readTraceparent } from './traceparent.ts'

/** What a collector received: spans with their attributes as plain values, and everything as text. */
const received: { spans: JsonBody[]; resource: JsonBody; headers: JsonBody; text: string } = {
  spans: [],
  resource: {},
  headers: {},
  text: '',
}

const plain = (attributes: JsonBody[]): JsonBody =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]))

const collector = createServer(async (request, response) => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  const text = Buffer.concat(parts).toString()
  received.text += text
  received.headers = { path: request.url, ...request.headers }
  for (const { resource, scopeSpans } of JSON.parse(text).resourceSpans) {
    received.resource = plain(resource.attributes)
    for (const { spans } of scopeSpans) {
      for (const span of spans) received.spans.push({ ...span, attributes: plain(span.attributes) })
    }
  }
  response.end('{}')
})

/** Pictures by GET, and a place for webhooks. */
const elsewhere = createServer((request, response) => {
  request.resume()
  response.end(Buffer.alloc(60, 0x89))
})
const hostOf = async (server: typeof collector): Promise<string> => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}
const endpoint = `http://${await hostOf(collector)}`
const host = await hostOf(elsewhere)
after(() => {
  for (const server of [collector, elsewhere]) {
    server.closeAllConnections()
    server.close()
  }
})

/** Runs a server with tracing on; what it did has been received when this resolves. */
const traced = async (
  work: (server: Awaited<ReturnType<typeof startTestServer>>) => Promise<void>,
  environment: Record<string, string> = {},
  settings: TestServerSettings = {},
): Promise<JsonBody[]> => {
  received.spans = []
  received.text = ''
  const variables = { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, ...environment }
  Object.assign(process.env, variables)
  const server = await startTestServer(settings)
  try {
    await work(server)
  } finally {
    await server.close()
    for (const name of Object.keys(variables)) delete process.env[name]
  }
  return received.spans
}

const traceId = '0af7651916cd43dd8448eb211c80319c'
const callerSpan = 'b7ad6b7169203331'
const traceparent = `00-${traceId}-${callerSpan}-01`

test('a request is one trace from the call that submits it to the webhook that tells its end', async () => {
  const secrets = ['PROMPT-MARKER', 'URL-MARKER', 'HOOK-MARKER']
  const spans = await traced(
    async server => {
      await server.call('/v2/webhook-secret', { method: 'POST' })
      const body = {
        image: `http://${host}/a.png?token=URL-MARKER`,
        mask: `http://${host}/b.png`,
        prompt: 'PROMPT-MARKER',
        webhook_url: `http://${host}/hook?HOOK-MARKER`,
      }
      const submitted = await readJson(await server.post('/v2/bria-gen-fill', body, { traceparent }))
      await server.ended(submitted.request_id)
      const { output } = await readJson(await server.call(submitted.response_url))
      secrets.push(server.key, /outputs\/(\w+)/.exec(output)?.[1] ?? 'no token')
      assert.equal((await fetch(output)).status, 200)
      const delivered = () => server.service.metrics.text()
      while (!/webhook_attempts_total\{outcome="delivered"\} 1/.test(await delivered())) {
        await new Promise(resolve => setTimeout(resolve, 10))
      }
    },
    {
      OTEL_SERVICE_NAME: 'pictures',
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test',
      OTEL_EXPORTER_OTLP_HEADERS: 'x-collector-key=let-me-in',
    },
    { config: { fetchAllowHosts: [host], webhookAllowHosts: [host] } },
  )
  assert.equal(received.resource['service.name'], 'pictures')
  assert.equal(received.resource['deployment.environment.name'], 'test')
  assert.equal(received.headers['x-collector-key'], 'let-me-in')
  assert.equal(received.headers.path, '/v1/traces')
  const named = (name: string): JsonBody => {
    const span = spans.find(candidate => candidate.name === name && candidate.traceId === traceId)
    assert.ok(span, `${name} of ${spans.map(each => each.name)}`)
    return span
  }
  const server = named('POST /v2/:slug')
  assert.deepEqual([server.parentSpanId, server.kind], [callerSpan, 2])
  assert.equal(server.attributes['http.request.method'], 'POST')
  assert.equal(server.attributes['http.route'], '/v2/:slug')
  assert.equal(Number(server.attributes['http.response.status_code']), 200)
  const submit = named('submit')
  assert.equal(submit.parentSpanId, server.spanId)
  for (const name of ['queue', 'run', 'webhook']) assert.equal(named(name).parentSpanId, submit.spanId, name)
  for (const name of ['fetch pictures', 'paint', 'store output']) {
    assert.equal(named(name).parentSpanId, named('run').spanId, name)
  }
  assert.equal(named('run').attributes['sfumato.request.id'], submit.attributes['sfumato.request.id'])
  assert.equal(named('webhook').kind, 3)
  assert.ok(BigInt(named('queue').startTimeUnixNano) <= BigInt(named('run').startTimeUnixNano))
  const fetched = spans.find(span => span.name === 'GET /outputs/:token/:name')
  assert.ok(fetched && fetched.traceId !== traceId, 'a call without a traceparent begins its own trace')
  for (const secret of secrets) assert.ok(!received.text.includes(secret), `${secret} was told`)
})

test('a failure marks its spans with its word, and says no more', async () => {
  const spans = await traced(async server => {
    await server.post('/v1/bria-text-to-image', { prompt: 'blocked' }, { traceparent })
    await server.post('/v1/bria-text-to-image', {}, { traceparent })
  })
  const errors = spans.filter(span => span.status?.code === 2).map(({ name, attributes }) => [name, attributes])
  const words = errors.map(([name, attributes]) => `${name}: ${attributes['error.type']}`)
  assert.deepEqual(words.sort(), ['paint: content_moderation', 'run: content_moderation', 'submit: bad_request'])
})

test('a run after a restart is part of the trace of its submit', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'sfumato-traced-'))
  const model = 'bria-text-to-image'
  let id = ''
  await traced(
    async server => {
      await setPaused(server.service, model, true)
      id = (await readJson(await server.post(`/v2/${model}`, { prompt: 'x' }, { traceparent }))).request_id
    },
    {},
    { dataDir },
  )
  const spans = await traced(
    async server => {
      await setPaused(server.service, model, false)
      await server.ended(id)
    },
    {},
    { dataDir },
  )
  assert.equal(spans.find(({ name }) => name === 'run')?.traceId, traceId)
  await rm(dataDir, { recursive: true })
})

test('the sampler that is asked for decides, and so does the caller', async () => {
  const work = (flags: string) => async (server: Awaited<ReturnType<typeof startTestServer>>) => {
    await server.post(
      '/v1/bria-text-to-image',
      { prompt: 'x' },
      { traceparent: `00-${traceId}-${callerSpan}-${flags}` },
    )
  }
  assert.deepEqual(await traced(work('01'), { OTEL_TRACES_SAMPLER: 'always_off' }), [])
  assert.deepEqual(await traced(work('00')), [])
  const some = { OTEL_TRACES_SAMPLER: 'parentbased_traceidratio', OTEL_TRACES_SAMPLER_ARG: '0' }
  assert.ok((await traced(work('01'), some)).length > 0, 'the caller has decided')
})

test('a collector that cannot be reached holds nothing up', async () => {
  await traced(
    async server => {
      assert.equal((await server.post('/v1/bria-text-to-image', { prompt: 'x' })).status, 200)
    },
    { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://127.0.0.1:9/v1/traces' },
  )
})

test('traceparents that are none are not followed', () => {
  assert.equal(readTraceparent(traceparent)?.traceId, traceId)
  assert.ok(readTraceparent(`${traceparent.replace(/^00/, '01')}-more`), 'later versions may have more')
  for (const text of ['', 'x', `00-${'0'.repeat(32)}-${callerSpan}-01`, `ff-${traceId}-${callerSpan}-01`]) {
    assert.equal(readTraceparent(text), undefined)
  }
})
