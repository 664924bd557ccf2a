import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { limits } from '../limits.ts'
import { sweep } from '../retention/sweep.ts'
import { createKey } from '../rows/keys.ts'
import { type JsonBody, readJson } from '../testing/read-json.ts'
import { startTestServer, type TestServer } from '../testing/start-test-server.ts'

let now = Date.now()
const server = await startTestServer({ now: () => now, config: { syncTimeoutSeconds: 2 } })
after(() => server.close())

const image = Buffer.alloc(300, 1).toString('base64')
const path = '/v2/bria-text-to-image'
let words = 0
const newWord = () => `word-${++words}`
const send = (word: string, body: JsonBody, to = path) => server.post(to, body, { 'idempotency-key': word })
const credits = async (of: TestServer = server) => (await readJson(await of.call('/v1/get-user-credits'))).credits
const rows = async () => (await server.service.database.kysely.selectFrom('requests').select('id').execute()).length

const first = await readJson(await server.post(path, { prompt: 'x' }))
await server.ended(first.request_id)

test('the same submit with the same key is one request, whatever the order of its fields', async () => {
  const word = newWord()
  const submitted = await readJson(await send(word, { prompt: 'x', seed: 5 }))
  const again = await readJson(await send(word, { seed: 5, prompt: 'x' }))
  assert.equal(again.request_id, submitted.request_id)
  await server.ended(submitted.request_id)
  const later = await send(word, { prompt: 'x', seed: 5 })
  assert.equal(later.status, 200)
  assert.deepEqual(Object.keys(await readJson(later)).sort(), Object.keys(submitted).sort())
})

test('another body under the same key is refused, another key of the account is not concerned', async () => {
  const word = newWord()
  await send(word, { prompt: 'x' })
  for (const [body, to] of [
    [{ prompt: 'y' }, path],
    [{ prompt: 'x', seed: 1 }, path],
    [{ image, mask: image, prompt: 'x' }, '/v2/bria-gen-fill'],
  ] as const) {
    const response = await send(word, body, to)
    assert.equal(response.status, 409)
    assert.equal((await readJson(response)).error_code, 'idempotency_conflict')
  }
  const { secret } = await createKey(server.service.database, {
    label: '',
    scope: 'use',
    creditsMicros: 1_000_000,
    at: 0,
  })
  const other = await server.post(path, { prompt: 'y' }, { 'idempotency-key': word, 'x-api-key': secret })
  assert.equal(other.status, 200)
})

test('a hundred duplicates at once are one request and one charge', async () => {
  const [before, count] = [await credits(), await rows()]
  const word = newWord()
  const answers = await Promise.all(Array.from({ length: 100 }, () => send(word, { prompt: 'x', seed: 3 })))
  assert.deepEqual([...new Set(answers.map(({ status }) => status))], [200])
  const ids = new Set(await Promise.all(answers.map(async answer => (await readJson(answer)).request_id)))
  assert.equal(ids.size, 1)
  await server.ended([...ids][0])
  assert.equal((await rows()) - count, 1)
  assert.equal(Math.round((before - (await credits())) * 100), 4)
})

test('duplicates with pictures leave no picture behind', async () => {
  const word = newWord()
  const answers = await Promise.all(Array.from({ length: 10 }, () => send(word, { image }, '/v2/bria-enhance-image')))
  const ids = new Set(await Promise.all(answers.map(async answer => (await readJson(answer)).request_id)))
  assert.equal(ids.size, 1)
  await server.ended([...ids][0])
  const { readdir } = await import('node:fs/promises')
  for (let left = 1, tries = 0; left > 0 && tries < 100; tries++) {
    left = (await readdir(`${server.dataDir}/files/inputs`)).length
    await new Promise(resolve => setTimeout(resolve, 10))
    if (tries === 99) assert.equal(left, 0)
  }
})

test('a refused submit does not use its key up', async () => {
  const word = newWord()
  assert.equal((await send(word, { prompt: 7 })).status, 400)
  assert.equal((await send(word, { prompt: 'x' })).status, 200)
  const { secret, id } = await createKey(server.service.database, { label: '', scope: 'use', creditsMicros: 0, at: 0 })
  const poor = () => server.post(path, { prompt: 'x' }, { 'idempotency-key': word, 'x-api-key': secret })
  assert.equal((await poor()).status, 406)
  await server.service.database.kysely
    .updateTable('api_keys')
    .set({ credits_micros: 1_000_000 })
    .where('id', '=', id)
    .execute()
  assert.equal((await poor()).status, 200)
})

test('a key that is none is refused', async () => {
  for (const word of [' ', 'two words', 'x'.repeat(256)]) {
    const response = await send(word, { prompt: 'x' })
    assert.equal(response.status, 400, word)
    assert.match((await readJson(response)).error, /Idempotency-Key/)
  }
})

test('a sync call that timed out runs on, and its repeat returns the result without a second charge', async () => {
  const before = await credits()
  const word = newWord()
  const call = () => send(word, { prompt: 'slow 2600' }, '/v1/bria-text-to-image')
  const late = await call()
  assert.equal(late.status, 504)
  assert.match((await readJson(late)).error, /runs on/)
  const done = await call()
  assert.equal(done.status, 200)
  assert.equal((await readJson(done)).prompt, 'slow 2600')
  assert.equal(Math.round((before - (await credits())) * 100), 4)
})

test('a sync call whose caller hung up runs on where it can be repeated', async () => {
  const word = newWord()
  const body = JSON.stringify({ prompt: 'slow 500' })
  const call = httpRequest(`${server.url}/v1/bria-text-to-image`, {
    method: 'POST',
    headers: {
      'x-api-key': server.key,
      'content-type': 'application/json',
      'content-length': body.length,
      'idempotency-key': word,
    },
  })
  call.on('error', () => {})
  call.end(body)
  while ((await server.live()).length === 0) await new Promise(resolve => setTimeout(resolve, 5))
  const [id] = await server.live()
  call.destroy()
  const again = await send(word, { prompt: 'slow 500' }, '/v1/bria-text-to-image')
  assert.equal(again.status, 200)
  assert.equal((await readJson(again)).request_id, id)
})

test('a sync call with a key outlives its server, which answers that it can be repeated', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'sfumato-idempotent-'))
  const begun = await startTestServer({ dataDir, config: { drainSeconds: 0.1 } })
  const post = (at: TestServer) =>
    at.post('/v1/bria-text-to-image', { prompt: 'slow 1000' }, { 'idempotency-key': 'restart' })
  const call = post(begun)
  while ((await begun.live()).length === 0) await new Promise(resolve => setTimeout(resolve, 5))
  await begun.close()
  const answer = await call
  assert.equal(answer.status, 503)
  assert.match((await readJson(answer)).error, /runs on/)
  const next = await startTestServer({ dataDir })
  assert.equal((await post(next)).status, 200)
  assert.equal(await credits(next), 99.96)
  await next.close()
  await rm(dataDir, { recursive: true })
})

test('a repeat after the result expired is 404, never a second run, and after a day the key is free', async () => {
  const word = newWord()
  const submitted = await readJson(await send(word, { prompt: 'x' }))
  await server.ended(submitted.request_id)
  const count = await rows()
  now += 3_601_000
  for (const swept of [false, true]) {
    if (swept) await sweep(server.service)
    const expired = await send(word, { prompt: 'x' })
    assert.equal(expired.status, 404)
    assert.equal((await readJson(expired)).error_code, 'request_expired')
  }
  assert.ok((await rows()) <= count)
  now += limits.idempotencyMs
  const fresh = await send(word, { prompt: 'other' })
  assert.equal(fresh.status, 200, 'free before any sweep')
  assert.notEqual((await readJson(fresh)).request_id, submitted.request_id)
})

test('a repeat of a deleted request is 404', async () => {
  const word = newWord()
  const { request_id } = await readJson(await send(word, { prompt: 'x' }))
  await server.call(`/v2/requests/${request_id}`, { method: 'DELETE' })
  assert.equal((await send(word, { prompt: 'x' })).status, 404)
})
