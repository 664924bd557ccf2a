import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { createKey } from '../rows/keys.ts'
import { readJson } from '../testing/read-json.ts'
import { startTestServer } from '../testing/start-test-server.ts'

const server = await startTestServer()
after(() => server.close())

const metrics = async () => (await fetch(`${server.url}/metrics`)).text()
const value = (text: string, name: string) => {
  const line = text.split('\n').find(each => each.startsWith(`${name} `))
  return line === undefined ? undefined : Number(line.slice(name.length + 1))
}
const submit = async (prompt: string) =>
  readJson(await server.post('/v2/bria-text-to-image', { prompt })).then(({ request_id }) => String(request_id))

test('metrics are Prometheus text about requests, times, credits and painters', async () => {
  const empty = await fetch(`${server.url}/metrics`)
  assert.match(empty.headers.get('content-type') ?? '', /^text\/plain; version=0\.0\.4/)
  assert.equal(value(await empty.text(), 'sfumato_queue_depth{model="bria-gen-fill",state="QUEUED"}'), 0)
  for (const prompt of ['x', 'y', 'blocked', 'crash']) await server.ended(await submit(prompt))
  const address = { image: 'http://127.0.0.1:8080/a.png' }
  const refused = await readJson(await server.post('/v2/bria-enhance-image', address))
  await server.ended(refused.request_id)
  await server.post('/v2/bria-text-to-image', { prompt: 7 })
  const text = await metrics()
  const slug = 'model="bria-text-to-image"'
  assert.equal(value(text, `sfumato_requests_total{${slug},outcome="completed"}`), 2)
  assert.equal(value(text, `sfumato_requests_total{${slug},outcome="content_moderation"}`), 1)
  assert.equal(value(text, `sfumato_requests_total{${slug},outcome="worker_lost"}`), 1)
  assert.equal(value(text, `sfumato_credits_charged_total{${slug}}`), 0.08)
  assert.equal(value(text, `sfumato_queue_seconds_count{${slug}}`), 4, 'first starts only')
  assert.equal(value(text, `sfumato_run_seconds_count{${slug}}`), 6)
  assert.equal(value(text, 'sfumato_painter_restarts'), 3)
  assert.equal(value(text, 'sfumato_fetch_failures_total{code="image_url_refused"}'), 1)
  assert.equal(value(text, 'sfumato_submits_refused_total{code="bad_request"}'), 1)
})

test('the queue shows its depth and the age of its oldest', async () => {
  const running = await submit('slow 20000')
  const waiting = await submit('x')
  await new Promise(resolve => setTimeout(resolve, 300))
  const text = await metrics()
  assert.equal(value(text, 'sfumato_queue_depth{model="bria-text-to-image",state="PROCESSING"}'), 1)
  assert.equal(value(text, 'sfumato_queue_depth{model="bria-text-to-image",state="QUEUED"}'), 1)
  assert.ok((value(text, 'sfumato_queue_age_seconds{model="bria-text-to-image"}') ?? 0) >= 0.3)
  await server.call(`/v2/requests/${running}/cancel`, { method: 'POST' })
  await server.ended(waiting)
})

test('callers behind a proxy need an admin key', async () => {
  const call = async (key: string) =>
    (await fetch(`${server.url}/metrics`, { headers: { 'x-forwarded-for': '203.0.113.7', 'x-api-key': key } })).status
  const { secret } = await createKey(server.service.database, { label: '', scope: 'admin', creditsMicros: 0, at: 0 })
  assert.deepEqual([await call(''), await call(server.key), await call(secret)], [401, 403, 200])
})
