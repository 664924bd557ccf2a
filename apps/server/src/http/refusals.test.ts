import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, test } from 'node:test'
import { createKey } from '../rows/keys.ts'
import { type JsonBody, readJson } from '../testing/read-json.ts'
import { startTestServer } from '../testing/start-test-server.ts'

const server = await startTestServer({ config: { maxBodyMb: 1, maxImageMb: 0.01 } })
after(() => server.close())

const refused = async (response: Response, status: number, code: string): Promise<string> => {
  const body = await readJson(response)
  assert.equal(response.status, status, JSON.stringify(body))
  assert.equal(response.headers.get('content-type'), 'application/json; charset=utf-8')
  assert.equal(body.error_code, code)
  assert.equal(body.code, code)
  assert.match(body.error, /^[^\n]+\.$/)
  return body.error
}

const everyRoute: [method: string, path: string][] = [
  ['POST', '/v1/bria-gen-fill'],
  ['POST', '/v2/bria-gen-fill'],
  ['POST', '/v2/no-such-model'],
  ['GET', '/v2/requests/00000000-0000-4000-8000-000000000000'],
  ['GET', '/v2/requests/00000000-0000-4000-8000-000000000000/status'],
  ['GET', '/v1/requests/nonsense'],
  ['POST', '/v2/requests/nonsense/cancel'],
  ['GET', '/v1/get-user-credits'],
  ['POST', '/upload-asset'],
  ['GET', '/v2/no/such/route'],
  ['GET', '/v2/requests'],
  ['DELETE', '/v2/requests/nonsense'],
  ['GET', '/admin/v1/keys'],
  ['GET', '/admin/v1/no/such/route'],
  ['PUT', '/v1/bria-gen-fill'],
  ['GET', `/v2/requests/${'x'.repeat(3_000)}/status`],
]

for (const [method, path] of everyRoute) {
  test(`${method} ${path.slice(0, 60)} asks for the key before anything else`, async () => {
    for (const key of ['', 'SG_00000000000000000000000000000000']) {
      const headers = { 'x-api-key': key, 'content-type': 'text/plain' }
      await refused(
        await server.call(path, { method, headers, ...(method === 'GET' ? {} : { body: '{' }) }),
        401,
        'unauthorized',
      )
    }
  })
}

test('a bearer token is a key as well', async () => {
  const call = (authorization: string) =>
    server.call('/v1/get-user-credits', { headers: { 'x-api-key': '', authorization } })
  assert.equal((await call(`Bearer ${server.key}`)).status, 200)
  await refused(await call('Bearer nothing'), 401, 'unauthorized')
  await refused(await call(`Basic ${server.key}`), 401, 'unauthorized')
  await refused(
    await server.call(`/v1/get-user-credits?x-api-key=${server.key}`, { headers: { 'x-api-key': '' } }),
    401,
    'unauthorized',
  )
})

test('every bad field is named in one sentence each, with what was expected and what came', async () => {
  for (const surface of ['v1', 'v2']) {
    const body = { image: 7, prompt: null, mask_type: 'brush', seed: 1.5, preserve_alpha: 'no' }
    const error = await refused(await server.post(`/${surface}/bria-gen-fill`, body), 400, 'bad_request')
    for (const part of [
      /`image` must be a picture.*got the number 7\./,
      /`mask` is required; it is missing\./,
      /`prompt` is required; it came as null\./,
      /`mask_type` must be one of "manual", "automatic"; got the string "brush"\./,
      /`seed` must be a whole number; got the number 1\.5\./,
      /`preserve_alpha` must be true or false; got the string "no"\./,
    ])
      assert.match(error, part)
  }
})

test('a body that is no JSON object is refused', async () => {
  const post = (body: string) =>
    server.call('/v2/bria-text-to-image', { method: 'POST', body, headers: { 'content-type': 'application/json' } })
  assert.match(await refused(await post('{"prompt": '), 400, 'bad_request'), /not valid JSON/)
  assert.match(await refused(await post('[1]'), 400, 'bad_request'), /got a list/)
  assert.match(await refused(await post('null'), 400, 'bad_request'), /got null/)
  assert.match(await refused(await post('"text"'), 400, 'bad_request'), /got a string/)
  assert.match(await refused(await post(''), 400, 'bad_request'), /empty/)
  const accepted = await post('{"prompt": "x", "__proto__": {"seed": 3}, "constructor": 1, "unknown": [1]}')
  assert.equal(accepted.status, 200)
})

test('a body of another type or of none is refused, JSON with parameters is not', async () => {
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/octet-stream',
    'multipart/mixed',
  ]) {
    const error = await refused(
      await server.post('/v2/bria-text-to-image', {}, { 'content-type': type }),
      406,
      'content_type',
    )
    assert.match(error, new RegExp(type))
  }
  const bare = await server.call('/v1/bria-text-to-image', { method: 'POST', body: new Uint8Array(2) })
  assert.match(await refused(bare, 406, 'content_type'), /none came/)
  assert.match(
    await refused(await server.call('/v1/bria-text-to-image', { method: 'POST' }), 406, 'content_type'),
    /none/,
  )
  const type = { 'content-type': 'Application/JSON; charset=UTF-8' }
  assert.equal((await server.post('/v2/bria-text-to-image', { prompt: 'x' }, type)).status, 200)
})

test('unknown models, requests and routes are told apart', async () => {
  await refused(await server.post('/v2/bria-blur', {}), 404, 'model_not_found')
  await refused(await server.call('/v1/models/bria-blur'), 404, 'model_not_found')
  await refused(await server.call('/v2/requests/00000000-0000-4000-8000-000000000000'), 404, 'request_not_found')
  await refused(await server.call('/v2/requests/nonsense/status'), 404, 'request_not_found')
  await refused(await server.call('/v2/no/such/route'), 404, 'route_not_found')
  await refused(await server.call('/nothing'), 404, 'route_not_found')
})

test('a wrong method answers 405 with what is possible', async () => {
  const expected: [method: string, path: string, allow: string][] = [
    ['GET', '/v1/bria-gen-fill', 'POST'],
    ['DELETE', '/v2/bria-gen-fill', 'POST'],
    ['POST', '/v1/get-user-credits', 'GET, HEAD'],
    ['PUT', '/v2/requests/00000000-0000-4000-8000-000000000000/status', 'GET, HEAD'],
    ['GET', '/v2/requests/00000000-0000-4000-8000-000000000000/cancel', 'POST'],
    ['POST', '/health', 'GET, HEAD'],
    ['POST', '/v1/models', 'GET, HEAD'],
  ]
  for (const [method, path, allow] of expected) {
    const response = await server.call(path, { method })
    assert.equal(response.headers.get('allow'), allow, path)
    await refused(response, 405, 'method_not_allowed')
  }
})

test('nothing is redirected', async () => {
  for (const path of [
    '/docs',
    '/docs/',
    '/health/',
    '/v1/models/',
    '/v1/get-user-credits/',
    '//health',
    '/v2/requests/',
  ]) {
    const { status } = await server.call(path)
    assert.ok(status < 300 || status >= 400, `${path} answered ${status}`)
  }
  const slashed = await server.call('/v2/bria-text-to-image/', {
    method: 'POST',
    body: '{"prompt":"x"}',
    headers: { 'content-type': 'application/json' },
  })
  assert.equal(slashed.status, 200)
})

test('a body over the limit is 413, by its announced and by its real length', async () => {
  const large = 'A'.repeat(1_200_000)
  assert.match(
    await refused(await server.post('/v2/bria-enhance-image', { image: large }), 413, 'body_too_large'),
    /1 MiB/,
  )
  const stream = new ReadableStream({
    start: controller => {
      controller.enqueue(new TextEncoder().encode(JSON.stringify({ image: large })))
      controller.close()
    },
  })
  const chunked = await server.call('/v2/bria-enhance-image', {
    method: 'POST',
    body: stream,
    duplex: 'half',
    headers: { 'content-type': 'application/json' },
  } as RequestInit)
  await refused(chunked, 413, 'body_too_large')
  const form = new FormData()
  form.set('image', new Blob([large]))
  await refused(await server.call('/v2/bria-enhance-image', { method: 'POST', body: form }), 413, 'body_too_large')
})

test('a picture over its own limit fails the request with its size', async () => {
  const response = await server.post('/v1/bria-enhance-image', { image: Buffer.alloc(20_000, 9).toString('base64') })
  assert.match(await refused(response, 422, 'image_too_large'), /`image` is 19\.5 KiB/)
})

test('too few credits answer 406 with the balance and the need, and nothing is held', async () => {
  const { database } = server.service
  const { secret } = await createKey(database, { label: '', scope: 'use', creditsMicros: 50_000, at: 0 })
  const post = (body: JsonBody) => server.post('/v2/bria-text-to-image', body, { 'x-api-key': secret })
  assert.equal((await post({ prompt: 'slow 200' })).status, 200)
  const error = await refused(await post({ prompt: 'x' }), 406, 'insufficient_credits')
  assert.match(error, /credits.*0\.01.*0\.04/)
  const image = Buffer.alloc(300).toString('base64')
  const withPicture = await server.post('/v1/bria-enhance-image', { image }, { 'x-api-key': secret })
  await refused(withPicture, 406, 'insufficient_credits')
})

test("another key's request is unknown, for looking and for cancelling", async () => {
  const { secret } = await createKey(server.service.database, { label: '', scope: 'use', creditsMicros: 0, at: 0 })
  const { request_id } = await readJson(await server.post('/v2/bria-text-to-image', { prompt: 'slow 300' }))
  const headers = { 'x-api-key': secret }
  for (const done of [false, true]) {
    if (done) await server.ended(request_id)
    await refused(await server.call(`/v2/requests/${request_id}`, { headers }), 404, 'request_not_found')
    await refused(await server.call(`/v2/requests/${request_id}/status`, { headers }), 404, 'request_not_found')
    const cancel = await server.call(`/v2/requests/${request_id}/cancel`, { method: 'POST', headers })
    await refused(cancel, 404, 'request_not_found')
  }
  assert.equal((await server.ended(request_id)).status, 'COMPLETED')
})

test('what is no HTTP at all gets the envelope too', async () => {
  const answer = await new Promise<string>(resolve => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => socket.end('NONSENSE\r\n\r\n'))
    let text = ''
    socket.on('data', data => {
      text += data
    })
    socket.on('close', () => resolve(text))
  })
  assert.match(answer, /^HTTP\/1\.1 400/)
  assert.equal(JSON.parse(answer.split('\r\n\r\n')[1]).error_code, 'bad_request')
  await refused(await server.call('/v2/requests/%zz'), 400, 'bad_request')
})
