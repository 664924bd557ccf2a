import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readJson } from '../testing/read-json.ts'
import { startTestServer } from '../testing/start-test-server.ts'

const server = await startTestServer({
  config: { price: 0.05, prices: { 'bria-enhance-image': 0.2 }, publicUrl: 'https://pictures.example/base/' },
})
after(() => server.close())

const open = (path: string, init: RequestInit = {}) => fetch(server.url + path, { redirect: 'manual', ...init })
const png = (length: number) => `data:image/png;base64,${Buffer.alloc(length, 0x89).toString('base64')}`

test('health, readiness, documents and models need no key', async () => {
  for (const path of [
    '/health',
    '/v1/health',
    '/ready',
    '/openapi.json',
    '/docs',
    '/v1/models',
    '/v1/models/bria-gen-fill',
  ]) {
    const response = await open(path)
    assert.equal(response.status, 200, path)
    assert.ok((await response.text()).length > 0)
  }
})

test('models tell their schema, defaults, price and engine', async () => {
  const { models } = await readJson(await open('/v1/models'))
  assert.equal(models.length, 5)
  const enhance = await readJson(await open('/v1/models/bria-enhance-image'))
  assert.equal(enhance.price, 0.2)
  assert.equal(models[0].price, 0.05)
  assert.equal(enhance.parameters.properties.steps_num.default, 30)
  assert.deepEqual(enhance.engine, { name: 'preview', checkpoint: null, preview: true })
  assert.ok(Array.isArray(enhance.moderation.text) && Array.isArray(enhance.moderation.image))
})

test('prices are charged as configured', async () => {
  const response = await server.post('/v1/bria-enhance-image', { image: png(50) })
  assert.equal(response.headers.get('x-cost'), '0.2')
})

test('addresses begin with the configured public address, whatever Host says', async () => {
  const { status_url, response_url } = await readJson(
    await server.post('/v2/bria-text-to-image', { prompt: 'x' }, { 'x-forwarded-host': 'evil.example' }),
  )
  for (const url of [status_url, response_url]) assert.match(url, /^https:\/\/pictures\.example\/base\/v2\/requests\//)
  const document = await readJson(await open('/openapi.json'))
  assert.equal(document.openapi, '3.1.0')
  assert.deepEqual(document.servers, [{ url: 'https://pictures.example/base' }])
})

test('forwarded headers count behind a trusted proxy only', async () => {
  const headers = { 'x-forwarded-host': 'shop.example', 'x-forwarded-proto': 'https' }
  for (const trustProxy of [true, false]) {
    const other = await startTestServer({ config: { trustProxy } })
    const { status_url } = await readJson(await other.post('/v2/bria-text-to-image', { prompt: 'x' }, headers))
    assert.ok(status_url.startsWith(trustProxy ? 'https://shop.example/v2/' : `${other.url}/v2/`), status_url)
    await other.close()
  }
})

test('uploads are decoded, kept under addresses in order, and can be used as pictures', async () => {
  const response = await server.post('/upload-asset', { data_urls: [png(40), png(50)] })
  assert.equal(response.status, 200)
  const { file_urls, message } = await readJson(response)
  assert.equal(file_urls.length, 2)
  assert.equal(typeof message, 'string')
  const path = new URL(file_urls[1]).pathname.replace('/base', '')
  const file = await open(path)
  assert.equal(file.status, 200)
  assert.equal((await file.arrayBuffer()).byteLength, 50)
  assert.equal(file.headers.get('content-security-policy'), 'sandbox')
  const used = await server.post('/v1/bria-enhance-image', { image: file_urls[0] })
  assert.equal(decodeURIComponent(used.headers.get('x-warning') ?? ''), 'Received image:40.')
})

test('an upload that is no picture is refused by its place, and nothing is kept', async () => {
  const text = `data:text/html;base64,${Buffer.from('<script>alert(1)</script>').toString('base64')}`
  const refused = await server.post('/upload-asset', { data_urls: [png(40), text] })
  assert.equal(refused.status, 422)
  const body = await readJson(refused)
  assert.equal(body.error_code, 'image_format')
  assert.match(body.error, /`data_urls\[1\]`/)
  for (const wrong of [
    {},
    { data_urls: [] },
    { data_urls: [1] },
    { data_urls: 'x' },
    { data_urls: Array(17).fill(png(9)) },
  ]) {
    const answer = await server.post('/upload-asset', wrong)
    assert.equal(answer.status, 400)
    assert.match((await readJson(answer)).error, /`data_urls`/)
  }
  assert.equal((await server.post('/upload-asset', { data_urls: ['https://example.com/a.png'] })).status, 400)
})

test('a page of another origin may call, send every header that clients send and read ours', async () => {
  const preflight = await open('/v2/bria-gen-fill', {
    method: 'OPTIONS',
    headers: { origin: 'https://app.example', 'access-control-request-method': 'POST' },
  })
  assert.equal(preflight.status, 204)
  assert.equal(preflight.headers.get('access-control-allow-origin'), '*')
  const allowed = preflight.headers.get('access-control-allow-headers') ?? ''
  for (const name of [
    'x-api-key',
    'authorization',
    'content-type',
    'idempotency-key',
    'x-initiator',
    'access-control-allow-origin',
  ]) {
    assert.ok(allowed.includes(name), name)
  }
  const answer = await open('/health', { headers: { origin: 'https://app.example' } })
  assert.match(answer.headers.get('access-control-expose-headers') ?? '', /x-request-id.*retry-after/)
})

test('only configured origins are allowed where some are configured', async () => {
  const other = await startTestServer({ config: { corsOrigins: ['https://a.example'] } })
  const origin = async (name: string) =>
    (await fetch(`${other.url}/health`, { headers: { origin: name } })).headers.get('access-control-allow-origin')
  assert.equal(await origin('https://a.example'), 'https://a.example')
  assert.equal(await origin('https://b.example'), null)
  await other.close()
})

test('the reference loads nothing from elsewhere and runs no script of its own', async () => {
  const docs = await open('/docs')
  assert.match(docs.headers.get('content-security-policy') ?? '', /default-src 'none'.*script-src 'self';/)
  const html = await docs.text()
  assert.doesNotMatch(html, /https?:/)
  assert.match(html, /<script src="\/docs\/reference\.js">/)
  const script = await open('/docs/reference.js')
  assert.match(script.headers.get('content-type') ?? '', /javascript/)
  assert.ok((await script.text()).length > 1_000_000)
})

test('polls over the rate of a key are answered later, never refused', async () => {
  const slow = await startTestServer({ config: { pollsPerSecond: 20 } })
  const { request_id } = await readJson(await slow.post('/v2/bria-text-to-image', { prompt: 'x' }))
  const startedAt = performance.now()
  const polls = await Promise.all(Array.from({ length: 30 }, () => slow.call(`/v2/requests/${request_id}/status`)))
  assert.deepEqual([...new Set(polls.map(({ status }) => status))], [200])
  assert.ok(performance.now() - startedAt > 400, 'ten polls too many at twenty a second take half a second')
  await slow.close()
})
