import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { type JsonBody, readJson } from '../testing/read-json.ts'
import { startTestServer } from '../testing/start-test-server.ts'

const server = await startTestServer()
after(() => server.close())

const submit = async (body: JsonBody, slug = 'bria-text-to-image') => {
  const response = await server.post(`/v2/${slug}`, body)
  assert.equal(response.status, 200, await response.clone().text())
  return readJson(response)
}

test('a submit answers with absolute addresses that can be called as they are', async () => {
  const body = await submit({ prompt: 'slow 300' })
  assert.match(body.request_id, /^[0-9a-f-]{36}$/)
  assert.equal(body.status, 'QUEUED')
  assert.equal(body.queue_position, 0)
  for (const name of ['status_url', 'response_url', 'poll_url']) {
    assert.ok(body[name].startsWith(`${server.url}/v`), name)
    const polled = await server.call(body[name])
    assert.equal(polled.status, 200)
    const pending = await readJson(polled)
    assert.ok(['QUEUED', 'PROCESSING'].includes(pending.status))
    assert.deepEqual(pending.metrics, {})
    assert.equal(pending.status_url, body.status_url)
    assert.equal(pending.response_url, body.response_url)
    assert.equal(pending.queue_position, 0)
    assert.ok(pending.progress >= 0 && pending.progress <= 1)
    assert.ok(!('output' in pending))
  }
  await server.ended(body.request_id)
})

test('progress rises while a request runs', async () => {
  const { request_id } = await submit({ prompt: 'slow 600' })
  const seen: number[] = []
  for (let status = 'QUEUED'; status === 'QUEUED' || status === 'PROCESSING'; ) {
    const body = await readJson(await server.call(`/v2/requests/${request_id}/status`))
    status = body.status
    if (status === 'PROCESSING') seen.push(body.progress)
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  assert.ok(
    seen.some(share => share > 0.2 && share < 1),
    String(seen),
  )
  assert.deepEqual(seen, [...seen].sort())
})

test('a completed request has its metrics in the status and everything in the result', async () => {
  const before = (await readJson(await server.call('/v1/get-user-credits'))).credits
  const { request_id, response_url } = await submit({ prompt: 'a lighthouse', seed: 77, negative_prompt: 'fog' })
  const status: JsonBody = await server.ended(request_id)
  assert.deepEqual(Object.keys(status).sort(), ['metrics', 'request_id', 'status'])
  const response = await server.call(response_url)
  assert.equal(response.status, 200)
  const result = await readJson(response)
  assert.equal(result.status, 'COMPLETED')
  assert.equal(typeof result.output, 'string')
  assert.equal(result.images.length, 1)
  assert.deepEqual(result.images[0], {
    url: result.output,
    content_type: 'image/png',
    file_name: `bria-text-to-image-${request_id.slice(0, 8)}.png`,
    file_size: 69,
    width: 1,
    height: 1,
  })
  assert.equal(result.seed, 77)
  assert.equal(result.prompt, 'a lighthouse')
  assert.equal(result.refined_prompt, 'a lighthouse, refined – größer')
  assert.deepEqual(result.engine, { name: 'instant', checkpoint: null, preview: true })
  assert.equal(result.error, null)
  assert.deepEqual(result.moderation, { prompt_content_moderation: ['violence'] })
  assert.ok(!('warning' in result) && !('warnings' in result) && !('result' in result))
  const { metrics } = result
  assert.deepEqual(metrics, status.metrics)
  assert.equal(metrics.cost, 0.04)
  assert.ok(metrics.inference_time > 0)
  assert.ok(metrics.total_time >= metrics.inference_time)
  assert.equal(typeof metrics.queue_time, 'number')
  assert.equal(metrics.remaining_credits, Math.round((before - 0.04) * 1e6) / 1e6)
  assert.deepEqual(
    await readJson(await server.call(`/v1/requests/${request_id}`)),
    result,
    'the alias answers the same',
  )
})

test('an output is fetched without a key, typed, sandboxed and cacheable', async () => {
  const { request_id } = await submit({ prompt: 'x', seed: 5 })
  await server.ended(request_id)
  const { output } = await readJson(await server.call(`/v2/requests/${request_id}`))
  const response = await fetch(output)
  assert.equal(response.status, 200)
  assert.equal(response.headers.get('content-type'), 'image/png')
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff')
  assert.equal(response.headers.get('content-security-policy'), 'sandbox')
  assert.match(response.headers.get('cache-control') ?? '', /private.*immutable/)
  const bytes = Buffer.from(await response.arrayBuffer())
  assert.equal(bytes.subarray(1, 4).toString(), 'PNG')
  assert.equal(Number(response.headers.get('content-length')), bytes.length)
  assert.equal((await fetch(output, { method: 'HEAD' })).headers.get('content-length'), String(bytes.length))
  assert.equal((await fetch(output.replace(/.png$/, 'x.png'))).status, 404)
  assert.equal((await fetch(`${server.url}/outputs/..%2f..%2fsfumato.db/x.png`)).status, 404)
})

test('a part of an output is answered with 206, and a download goes on by its tag', async () => {
  const { request_id } = await submit({ prompt: 'x', seed: 6 })
  await server.ended(request_id)
  const { output } = await readJson(await server.call(`/v2/requests/${request_id}`))
  const whole = await fetch(output)
  const bytes = Buffer.from(await whole.arrayBuffer())
  const etag = whole.headers.get('etag') ?? ''
  assert.equal(whole.headers.get('accept-ranges'), 'bytes')
  const part = await fetch(output, { headers: { range: 'bytes=4-9', 'if-range': etag } })
  assert.equal(part.status, 206)
  assert.equal(part.headers.get('content-range'), `bytes 4-9/${bytes.length}`)
  assert.equal(part.headers.get('content-type'), 'image/png')
  assert.deepEqual(Buffer.from(await part.arrayBuffer()), bytes.subarray(4, 10))
  const changed = await fetch(output, { headers: { range: 'bytes=4-9', 'if-range': '"another"' } })
  assert.equal(changed.status, 200)
  assert.deepEqual(Buffer.from(await changed.arrayBuffer()), bytes)
  const behind = await fetch(output, { headers: { range: `bytes=${bytes.length}-` } })
  assert.equal(behind.status, 416)
  assert.equal(behind.headers.get('content-range'), `bytes */${bytes.length}`)
  assert.equal(behind.headers.get('cache-control'), null)
})

test('a seed of -1 is drawn from 1 to 999999 and reported', async () => {
  const { request_id } = await submit({ prompt: 'x', seed: -1 })
  await server.ended(request_id)
  const { seed } = await readJson(await server.call(`/v2/requests/${request_id}`))
  assert.ok(Number.isInteger(seed) && seed >= 1 && seed <= 999_999)
})

test('a failed request is 422 on status, result and alias, costs nothing and says why', async () => {
  const before = (await readJson(await server.call('/v1/get-user-credits'))).credits
  const { request_id } = await submit({ prompt: 'blocked' })
  const status = await server.ended(request_id)
  assert.deepEqual(Object.keys(status).sort(), ['code', 'error', 'error_code', 'metrics', 'request_id', 'status'])
  for (const path of [
    `/v2/requests/${request_id}/status`,
    `/v2/requests/${request_id}`,
    `/v1/requests/${request_id}`,
  ]) {
    const response = await server.call(path)
    assert.equal(response.status, 422)
    const body = await readJson(response)
    assert.equal(body.status, 'FAILED')
    assert.equal(body.error, '`prompt` was blocked: violence.')
    assert.equal(body.error_code, 'content_moderation')
    assert.equal(typeof body.metrics.inference_time, 'number')
  }
  assert.equal((await readJson(await server.call('/v1/get-user-credits'))).credits, before)
})

test('pictures arrive as data URL, bare base64 and lists, and reach the painter byte for byte', async () => {
  const picture = Buffer.alloc(1_000, 7)
  const references = ['data:image/png;base64,', ''].map(prefix => prefix + picture.toString('base64'))
  const { request_id } = await submit({ image: references[1], ref_images: references }, 'bria-replace-background')
  await server.ended(request_id)
  const { warning, warnings } = await readJson(await server.call(`/v2/requests/${request_id}`))
  assert.equal(warning, 'Received image:1000 ref_images:1000,1000.')
  assert.deepEqual(warnings, [{ code: 'received', message: warning }])
})

test("a picture at one of the server's own addresses is read from its store", async () => {
  const { request_id } = await submit({ prompt: 'x' })
  await server.ended(request_id)
  const { output } = await readJson(await server.call(`/v2/requests/${request_id}`))
  const next = await submit({ image: output }, 'bria-enhance-image')
  assert.equal((await server.ended(next.request_id)).status, 'COMPLETED')
  const { warning } = await readJson(await server.call(`/v2/requests/${next.request_id}`))
  assert.equal(warning, 'Received image:69.')
})

test('a picture that cannot be one fails the request when it runs, not the submit', async () => {
  for (const [image, code] of [
    ['sample text', 'image_invalid'],
    ['ftp://example.com/a.png', 'image_url_refused'],
    ['http://127.0.0.1:9/a.png', 'image_url_refused'],
  ]) {
    const { request_id } = await submit({ image }, 'bria-enhance-image')
    const failed = await server.ended(request_id)
    assert.equal(failed.error_code, code, image)
    assert.match(String(failed.error), /`image`/)
  }
})

test('no input picture is left once a request has ended', async () => {
  const { readdir } = await import('node:fs/promises')
  const { request_id } = await submit({ image: Buffer.alloc(300, 1).toString('base64') }, 'bria-enhance-image')
  await server.ended(request_id)
  await new Promise(resolve => setTimeout(resolve, 100))
  assert.deepEqual(await readdir(`${server.dataDir}/files/inputs`), [])
  assert.deepEqual(await readdir(`${server.dataDir}/files/work`), [])
})

test('queue positions count those that start before', async () => {
  const first = await submit({ prompt: 'slow 400' })
  const second = await submit({ prompt: 'x' })
  const third = await submit({ prompt: 'x' })
  assert.deepEqual(
    [first, second, third].map(({ queue_position }) => queue_position),
    [0, 0, 1],
  )
  await server.ended(third.request_id)
})
