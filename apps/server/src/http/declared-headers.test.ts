import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { changeKeySettings } from '../rows/key-settings.ts'
import { createKey } from '../rows/keys.ts'
import { type JsonBody, readJson } from '../testing/read-json.ts'
import { startTestServer } from '../testing/start-test-server.ts'

const server = await startTestServer()
after(() => server.close())
const document: JsonBody = await readJson(await fetch(`${server.url}/openapi.json`))

/** Those of the transport, of the type and size of what is sent, and of CORS (the document does not list them). */
const undeclared =
  /^(date|connection|keep-alive|transfer-encoding|vary|content-type|content-length|access-control-.*|accept-ranges)$/

/** Asserts that an answer is one that the document knows, with all headers that it promises and no others. */
const assertDeclared = async (response: Response, status: number, path: string, method = 'get'): Promise<void> => {
  const label = `${method} ${path} ${status}`
  assert.equal(response.status, status, `${label}: ${await response.clone().text()}`)
  const declared = document.paths[path][method].responses[status]
  assert.ok(declared, `${label} is not declared`)
  const names = Object.keys(declared.headers ?? {})
  const sent = [...response.headers.keys()].filter(name => !undeclared.test(name))
  for (const name of sent) assert.ok(names.includes(name), `${label} sends ${name}, which is not declared`)
  for (const name of names) {
    const { $ref } = declared.headers[name]
    const header = document.components.headers[$ref.split('/').at(-1)]
    assert.ok(header, `${label}: ${$ref} leads nowhere`)
    if (header.required) assert.ok(sent.includes(name), `${label} promises ${name}, which is not sent`)
    const value = response.headers.get(name)
    if (value !== null && header.schema.type !== 'string')
      assert.ok(Number.isFinite(Number(value)), `${name}: ${value}`)
  }
  await response.body?.cancel()
}

const keyOf = async (settings: object, credits = 10): Promise<Record<string, string>> => {
  const { id, secret } = await createKey(server.service.database, {
    label: '',
    scope: 'use',
    creditsMicros: credits * 1_000_000,
    at: Date.now(),
  })
  await changeKeySettings(server.service.database, id, settings)
  return { 'x-api-key': secret }
}

const text = 'bria-text-to-image'
const fill = 'bria-gen-fill'
const pixel = `data:image/png;base64,${Buffer.alloc(60, 0x89).toString('base64')}`
const picture = { image: pixel, mask: pixel, prompt: 'x' }

test('sync answers send the headers that are declared: pictures, JSON, failures, time-outs', async () => {
  await assertDeclared(await server.post(`/v1/${fill}`, picture), 200, `/v1/${fill}`, 'post')
  const json = { accept: 'application/json' }
  await assertDeclared(await server.post(`/v1/${text}`, { prompt: 'x' }, json), 200, `/v1/${text}`, 'post')
  const blocked = await server.post(`/v1/${text}`, { prompt: 'blocked' })
  assert.match(blocked.headers.get('x-request-id') ?? '', /^[0-9a-f-]{36}$/)
  await assertDeclared(blocked, 422, `/v1/${text}`, 'post')
  const impatient = await startTestServer({ config: { syncTimeoutSeconds: 0.3, drainSeconds: 0 } })
  const late = await impatient.post(`/v1/${text}`, { prompt: 'slow 9000' })
  assert.equal(late.headers.get('x-request-id'), (await readJson(late.clone())).request_id)
  await assertDeclared(late, 504, `/v1/${text}`, 'post')
  const runsOn = await impatient.post(`/v1/${text}`, { prompt: 'slow 9000' }, { 'idempotency-key': 'runs-on' })
  const { request_id } = await readJson(runsOn.clone())
  assert.ok(request_id, 'a call that runs on names its request')
  await assertDeclared(runsOn, 504, `/v1/${text}`, 'post')
  await impatient.close()
})

test('refusals send the headers that are declared, the time to come again among them', async () => {
  const path = `/v2/${text}`
  const send = (headers: Record<string, string>, body: unknown = { prompt: 'x' }) => server.post(path, body, headers)
  await assertDeclared(await send({}, {}), 400, path, 'post')
  await assertDeclared(await send({ 'x-api-key': 'wrong' }), 401, path, 'post')
  await assertDeclared(await send(await keyOf({ models: [] })), 403, path, 'post')
  await assertDeclared(await send(await keyOf({}, 0)), 406, path, 'post')
  await assertDeclared(await send({ 'content-type': 'text/plain' }), 406, path, 'post')
  const slow = await keyOf({ submitsPerMinute: 1 })
  await assertDeclared(await send(slow), 200, path, 'post')
  await assertDeclared(await send(slow), 429, path, 'post')
  await assertDeclared(await server.call(path), 405, path, 'post')
})

test('requests, files and events send the headers that are declared', async () => {
  const submitted = await readJson(await server.post(`/v2/${text}`, { prompt: 'x' }))
  await server.ended(submitted.request_id)
  await assertDeclared(await server.call(submitted.status_url), 200, '/v2/requests/{id}/status')
  const result = await server.call(submitted.response_url)
  const { output } = await readJson(result.clone())
  await assertDeclared(result, 200, '/v2/requests/{id}')
  await assertDeclared(await fetch(output), 200, '/outputs/{token}/{name}')
  const part = (range: string) => fetch(output, { headers: { range } })
  await assertDeclared(await part('bytes=0-3'), 206, '/outputs/{token}/{name}')
  await assertDeclared(await part('bytes=99999-'), 416, '/outputs/{token}/{name}')
  await assertDeclared(await fetch(`${output}x`), 404, '/outputs/{token}/{name}')
  const events = await server.call(submitted.events_url)
  const lastId = /^id: (\d+)/m.exec(await events.clone().text())?.[1] ?? ''
  await assertDeclared(events, 200, '/v2/requests/{id}/events')
  const seen = { headers: { 'last-event-id': lastId } }
  await assertDeclared(await server.call(submitted.events_url, seen), 204, '/v2/requests/{id}/events')
  const unknown = '/v2/requests/00000000-0000-4000-8000-000000000000'
  await assertDeclared(await server.call(unknown), 404, '/v2/requests/{id}')
  await assertDeclared(await server.call('/admin/v1/keys'), 403, '/admin/v1/keys')
  const failed = await readJson(await server.post(`/v2/${text}`, { prompt: 'blocked' }))
  await server.ended(failed.request_id)
  await assertDeclared(await server.call(failed.status_url), 422, '/v2/requests/{id}/status')
  await assertDeclared(
    await server.call(submitted.response_url, { method: 'DELETE' }),
    204,
    '/v2/requests/{id}',
    'delete',
  )
})

test('a stopping server says when to come again, on every surface, and goes on answering polls', async () => {
  const stopping = await startTestServer({ config: { drainSeconds: 1 } })
  const submitted = await readJson(await stopping.post(`/v2/${text}`, { prompt: 'slow 9000' }))
  const sync = stopping.post(`/v1/${text}`, { prompt: 'z' })
  while ((await stopping.live()).length < 2) await new Promise(setImmediate)
  const closed = stopping.close()
  await assertDeclared(await stopping.post(`/v2/${text}`, { prompt: 'x' }), 503, `/v2/${text}`, 'post')
  await assertDeclared(await fetch(`${stopping.url}/ready`), 503, '/ready')
  await assertDeclared(await stopping.call(submitted.status_url), 200, '/v2/requests/{id}/status')
  await assertDeclared(await sync, 503, `/v1/${text}`, 'post')
  await closed
})
