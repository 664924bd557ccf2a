import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { encodePicture } from '@sfumato/raster'
import { discMask, maskPng, scenePicture } from '@sfumato/raster/testing'
import { startTestServer } from '../testing/start-test-server.ts'
import { type Answer, caller, dataUrl, runToEnd, untilEnded } from './harness.ts'

const server = await startTestServer({ painter: 'real' })
after(() => server.close())
const client = caller(server.url, server.key)
const stranger = caller(server.url, null)

const bytes = await encodePicture(scenePicture(2, 120, 80), { format: 'png' })
const base64 = Buffer.from(bytes).toString('base64')
const image = dataUrl(bytes)
const mask = dataUrl(await maskPng(discMask(120, 80, 60, 40, 15)))
const expand = { image, aspect_ratio: '4:3' }
const slow = { prompt: 'a lake', mode: 'hd' }

const isAddress = (value: unknown) => typeof value === 'string' && value.startsWith(`${server.url}/`)

test('status_url and response_url are there and absolute, on submit and while pending', async () => {
  const submitted = (await client.post('/v2/bria-text-to-image', slow)).json()
  assert.ok(isAddress(submitted.status_url) && isAddress(submitted.response_url) && isAddress(submitted.poll_url))
  const pending = (await client.get(submitted.status_url)).json()
  assert.ok(isAddress(pending.status_url) && isAddress(pending.response_url))
  assert.deepEqual(pending.metrics, {})
  await untilEnded(client, submitted)
})

test('the status is never anything but one of the four words', async () => {
  const submitted = (await client.post('/v2/bria-expand-image', expand)).json()
  const seen = new Set([submitted.status])
  for (let poll = 0; poll < 400 && !seen.has('COMPLETED'); poll++) {
    seen.add((await client.get(submitted.status_url)).json().status)
    await sleep(10)
  }
  assert.ok(seen.has('COMPLETED'))
  for (const status of seen) assert.ok(['QUEUED', 'PROCESSING', 'COMPLETED', 'FAILED'].includes(status), status)
})

test('a failed request is 422 with a string error and inference_time, by status and by result', async () => {
  const submitted = (await client.post('/v2/bria-gen-fill', { image, mask: image.slice(0, 60), prompt: 'x' })).json()
  await untilEnded(client, submitted)
  for (const url of [submitted.status_url, submitted.response_url, submitted.poll_url]) {
    const answer = await client.get(url)
    assert.equal(answer.status, 422)
    const body = answer.json()
    assert.equal(body.status, 'FAILED')
    assert.equal(typeof body.error, 'string')
    assert.equal(typeof body.metrics.inference_time, 'number')
    assert.equal(body.error_code, 'image_invalid')
  }
})

test('a completed request has inference_time, a cost above zero and the credits that are left', async () => {
  const { metrics } = (await runToEnd(client, 'bria-expand-image', expand)).json()
  for (const name of ['inference_time', 'queue_time', 'total_time', 'cost', 'remaining_credits']) {
    assert.equal(typeof metrics[name], 'number', name)
  }
  assert.ok(metrics.cost > 0 && metrics.inference_time > 0)
  assert.equal((await client.get('/v1/get-user-credits')).json().credits, metrics.remaining_credits)
})

test('output is a plain string and images holds exactly one', async () => {
  const result = (await runToEnd(client, 'bria-expand-image', expand)).json()
  assert.ok(isAddress(result.output))
  assert.equal(result.images.length, 1)
})

test('a burst of polls is never answered 404, 429 or 5xx', async () => {
  const submitted = (await client.post('/v2/bria-text-to-image', slow)).json()
  const answers = await Promise.all(Array.from({ length: 120 }, () => client.get(submitted.status_url)))
  assert.deepEqual([...new Set(answers.map(answer => answer.status))], [200])
  await untilEnded(client, submitted)
})

test('a poll right after the submit never sees 404', async () => {
  for (let run = 0; run < 20; run++) {
    const submitted = (await client.post('/v2/bria-expand-image', { image: 'nonsense' })).json()
    assert.notEqual((await client.get(submitted.status_url)).status, 404)
  }
})

test('nothing is ever answered with a redirect', async () => {
  const paths = ['/v1/models/', '/docs', '/docs/', '/v2/requests', '//v1/models', '/v1/bria-gen-fill/', '/', '/health/']
  for (const path of paths) {
    const { status } = await client.get(path)
    assert.ok(status < 300 || status >= 400, `${path}: ${status}`)
  }
})

test('a sync answer is bytes of an image type, for axios too, which lists JSON and a wildcard', async () => {
  for (const accept of ['application/json, text/plain, */*', '*/*', 'image/png', undefined]) {
    const headers: Record<string, string> = accept === undefined ? {} : { accept }
    const answer = await client.post('/v1/bria-expand-image', expand, headers)
    assert.equal(answer.headers.get('content-type'), 'image/jpeg', accept)
    assert.equal(answer.bytes.readUInt16BE(0), 0xffd8)
  }
})

test('a sync answer is JSON only where that alone is asked for', async () => {
  const answer = await client.post('/v1/bria-expand-image', expand, { accept: 'application/json' })
  assert.match(answer.headers.get('content-type') ?? '', /^application\/json/)
  assert.equal(answer.json().images.length, 1)
})

test('text to image answers JSON with result, and bytes only where an image type alone is asked for', async () => {
  const body = { prompt: 'a lake', enhance_image: false }
  for (const accept of ['application/json, text/plain, */*', '*/*', 'image/png, */*']) {
    const result = (await client.post('/v1/bria-text-to-image', body, { accept })).json()
    assert.equal(result.result[0].urls[0], result.output)
    assert.equal(result.result[0].seed, 654321)
    assert.equal(typeof result.result[0].uuid, 'string')
  }
  const answer = await client.post('/v1/bria-text-to-image', body, { accept: 'image/jpeg' })
  assert.equal(answer.headers.get('content-type'), 'image/jpeg')
})

test('a sync answer carries the documented headers', async () => {
  const { headers } = await client.post('/v1/bria-expand-image', { ...expand, seed: 99 })
  assert.match(headers.get('x-request-id') ?? '', /^[0-9a-f-]{36}$/)
  assert.equal(headers.get('x-cost'), '0.04')
  assert.ok(Number(headers.get('x-remaining-credits')) > 0)
  assert.ok(Number(headers.get('x-generation-time')) > 0)
  assert.equal(headers.get('x-seed-value'), '99')
  assert.match(headers.get('x-engine') ?? '', /preview/)
})

test('unknown fields, null on optional fields and booleans as numbers are accepted', async () => {
  const body = { ...expand, colour: 'red', prompt: null, seed: null, preserve_alpha: 1, webhook: { a: 1 } }
  assert.equal((await client.post('/v1/bria-expand-image', body)).status, 200)
})

test('raw base64 without a prefix is a picture', async () => {
  assert.equal((await client.post('/v1/bria-expand-image', { image: base64 })).status, 200)
})

test('references are accepted as one string, a list and a comma-separated string', async () => {
  for (const ref_images of [image, [image, base64], `${image},${image}`]) {
    const answer = await client.post('/v1/bria-replace-background', { image, ref_images })
    assert.equal(answer.status, 200, answer.bytes.toString().slice(0, 200))
  }
})

test('an output needs no key and cannot run anything', async () => {
  const result = (await runToEnd(client, 'bria-expand-image', expand)).json()
  const { status, headers } = await stranger.get(result.output)
  assert.equal(status, 200)
  assert.equal(headers.get('x-content-type-options'), 'nosniff')
  assert.match(headers.get('content-security-policy') ?? '', /sandbox/)
})

test('a bad key is told before anything is looked up', async () => {
  const nobody = caller(server.url, 'SG_00000000000000000000000000000000')
  const unknown = '/v2/requests/00000000-0000-4000-8000-000000000000'
  const code = (answer: Answer) => [answer.status, answer.json().error_code]
  for (const path of [unknown, `${unknown}/status`, unknown.replace('v2', 'v1')]) {
    assert.deepEqual(code(await nobody.get(path)), [401, 'unauthorized'])
    assert.deepEqual(code(await client.get(path)), [404, 'request_not_found'])
  }
})

test('the key also goes in as a bearer token', async () => {
  const headers = { authorization: `Bearer ${server.key}` }
  assert.equal((await stranger.get('/v1/get-user-credits', headers)).status, 200)
})

test('a browser may call from another origin with every header that clients send', async () => {
  const { status, headers } = await client.send('/v2/bria-gen-fill', {
    method: 'OPTIONS',
    headers: {
      origin: 'https://app.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'x-api-key,content-type,access-control-allow-origin,x-initiator',
    },
  })
  assert.ok(status === 204 || status === 200)
  const allowed = headers.get('access-control-allow-headers')?.toLowerCase() ?? ''
  for (const name of ['x-api-key', 'content-type', 'access-control-allow-origin', 'x-initiator', 'idempotency-key']) {
    assert.ok(allowed.includes(name), name)
  }
})

test('a fill through every step of the async surface, as the documented client takes it', async () => {
  const submitted = await client.post('/v2/bria-gen-fill', { image, mask, prompt: 'a red ball' })
  assert.equal(submitted.json().status, 'QUEUED')
  const status = (await untilEnded(client, submitted.json())).json()
  assert.equal(status.status, 'COMPLETED')
  assert.ok(!('output' in status))
  const result = (await client.get(submitted.json().response_url)).json()
  assert.equal(result.error, null)
  assert.equal(result.prompt, 'a red ball')
})
