import assert from 'node:assert/strict'
import { request as httpRequest } from 'node:http'
import { after, test } from 'node:test'
import { readJson } from '../testing/read-json.ts'
import { startTestServer } from '../testing/start-test-server.ts'

const server = await startTestServer({ config: { syncTimeoutSeconds: 2 } })
after(() => server.close())
// The limit is short: the painting process is to be there before it is measured.
const first = await readJson(await server.post('/v2/bria-text-to-image', { prompt: 'x' }))
await server.ended(first.request_id)

const image = Buffer.alloc(200, 3).toString('base64')
const credits = async () => (await readJson(await server.call('/v1/get-user-credits'))).credits

test('a picture model answers with the picture and tells the rest in headers', async () => {
  const response = await server.post('/v1/bria-replace-background', { image, prompt: 'größer', seed: 9 })
  assert.equal(response.status, 200)
  assert.equal(response.headers.get('content-type'), 'image/png')
  assert.equal(
    Buffer.from(await response.arrayBuffer())
      .subarray(1, 4)
      .toString(),
    'PNG',
  )
  assert.match(response.headers.get('x-request-id') ?? '', /^[0-9a-f-]{36}$/)
  assert.equal(response.headers.get('x-cost'), '0.04')
  assert.equal(Number(response.headers.get('x-remaining-credits')), await credits())
  assert.ok(Number(response.headers.get('x-generation-time')) > 0)
  assert.equal(response.headers.get('x-seed-value'), '9')
  assert.equal(response.headers.get('x-engine'), 'instant')
  assert.equal(decodeURIComponent(response.headers.get('x-warning') ?? ''), 'Received image:200.')
  assert.equal(decodeURIComponent(response.headers.get('x-refined-prompt') ?? ''), 'größer, refined – größer')
})

test('asked for JSON alone it answers with the result body', async () => {
  const response = await server.post('/v1/bria-enhance-image', { image }, { accept: 'application/json' })
  const body = await readJson(response)
  assert.equal(body.status, 'COMPLETED')
  assert.equal(body.images[0].url, body.output)
  assert.equal(body.request_id, response.headers.get('x-request-id'))
  assert.ok(!('result' in body))
  assert.deepEqual(await readJson(await server.call(`/v2/requests/${body.request_id}`)), body)
})

test('text to image answers with JSON and its list, or with the picture where only that is asked for', async () => {
  const body = await readJson(await server.post('/v1/bria-text-to-image', { prompt: 'x', seed: 8 }))
  assert.deepEqual(body.result, [{ urls: [body.output], seed: 8, uuid: body.request_id }])
  const picture = await server.post('/v1/bria-text-to-image', { prompt: 'x' }, { accept: 'image/*' })
  assert.equal(picture.headers.get('content-type'), 'image/png')
})

test('failures answer with the status of the table, the envelope and the request id', async () => {
  const before = await credits()
  const expected: [prompt: string, status: number, code: string][] = [
    ['blocked', 422, 'content_moderation'],
    ['fault', 500, 'internal'],
    ['slow 5000', 504, 'deadline'],
  ]
  for (const [prompt, status, code] of expected) {
    const response = await server.post('/v1/bria-text-to-image', { prompt })
    assert.equal(response.status, status)
    const body = await readJson(response)
    assert.equal(body.error_code, code)
    assert.equal(body.code, code)
    assert.doesNotMatch(body.error, /TypeError|\.ts|asked for/)
    assert.equal(body.request_id, response.headers.get('x-request-id'))
    assert.equal((await server.ended(String(body.request_id))).error_code, code)
  }
  assert.equal(await credits(), before)
})

test('a caller that hangs up cancels its request and pays nothing', async () => {
  const before = await credits()
  const body = JSON.stringify({ prompt: 'slow 900' })
  const call = httpRequest(`${server.url}/v1/bria-text-to-image`, {
    method: 'POST',
    headers: { 'x-api-key': server.key, 'content-type': 'application/json', 'content-length': body.length },
  })
  call.on('error', () => {})
  call.end(body)
  while ((await server.live()).length === 0) await new Promise(resolve => setTimeout(resolve, 5))
  const [id] = await server.live()
  call.destroy()
  const failed = await server.ended(id)
  assert.equal(failed.error_code, 'cancelled')
  assert.match(String(failed.error), /hung up/)
  assert.equal(await credits(), before)
})

test('the next call is served soon after one was given up', async () => {
  const response = await server.post('/v1/bria-text-to-image', { prompt: 'x' })
  assert.equal(response.status, 200)
})
