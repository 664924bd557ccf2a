import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { limits } from '../limits.ts'
import { sweep } from '../retention/sweep.ts'
import { createKey, revokeKey } from '../rows/keys.ts'
import { openSqlite } from '../rows/open-sqlite.ts'
import { startOwnProcess } from '../testing/own-process.ts'
import { readJson } from '../testing/read-json.ts'
import { startTestServer, type TestServer } from '../testing/start-test-server.ts'

const submit = async (server: TestServer, prompt: string) =>
  readJson(await server.post('/v2/bria-text-to-image', { prompt }))
const credits = async (server: TestServer) => (await readJson(await server.call('/v1/get-user-credits'))).credits
const account = (server: TestServer) =>
  server.service.database.kysely.selectFrom('api_keys').selectAll().where('id', '=', 1).executeTakeFirstOrThrow()
const until = async (condition: () => Promise<boolean>) => {
  while (!(await condition())) await new Promise(resolve => setTimeout(resolve, 5))
}

const shared = await startTestServer()
after(() => shared.close())

test('a queued request is cancelled at once, and cancelling again changes nothing', async () => {
  const running = await submit(shared, 'slow 300')
  const before = await credits(shared)
  const { request_id, cancel_url } = await submit(shared, 'x')
  for (let time = 0; time < 2; time++) {
    const response = await shared.call(cancel_url, { method: 'POST' })
    assert.equal(response.status, 200)
    const body = await readJson(response)
    assert.equal(body.status, 'FAILED')
    assert.equal(body.error_code, 'cancelled')
    assert.equal(body.metrics.inference_time, 0)
  }
  assert.equal(await credits(shared), before)
  assert.equal((await shared.call(`/v2/requests/${request_id}`)).status, 422)
  assert.equal((await shared.ended(running.request_id)).status, 'COMPLETED')
  const done = await readJson(await shared.call(running.cancel_url, { method: 'POST' }))
  assert.equal(done.status, 'COMPLETED', 'an ended request stays as it is')
})

test('a running request is cancelled, and its painter goes on with the next one', async () => {
  const { request_id, cancel_url } = await submit(shared, 'slow 20000')
  await until(async () => ((await shared.service.dispatcher.find(request_id))?.progress ?? 0) > 0)
  const response = await shared.call(cancel_url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  })
  assert.equal((await readJson(response)).error_code, 'cancelled')
  const next = await submit(shared, 'x')
  assert.equal((await shared.ended(next.request_id)).status, 'COMPLETED')
  assert.equal(shared.service.pool.losses(), 0, 'the painter stopped by itself')
})

test('a painter that does not stop is ended within two seconds', async () => {
  const { request_id, cancel_url } = await submit(shared, 'stubborn 20000')
  await until(async () => (await shared.service.dispatcher.find(request_id))?.state === 'PROCESSING')
  await new Promise(resolve => setTimeout(resolve, 100))
  const startedAt = performance.now()
  await shared.call(cancel_url, { method: 'POST' })
  await until(async () => shared.service.pool.losses() > 0)
  assert.ok(performance.now() - startedAt < 2_000)
  const next = await submit(shared, 'x')
  assert.equal((await shared.ended(next.request_id)).status, 'COMPLETED')
})

test('a request that kills its painter is tried three times, then fails with the reason and costs nothing', async () => {
  const before = await credits(shared)
  const losses = shared.service.pool.losses()
  const { request_id } = await submit(shared, 'crash')
  const failed = await shared.ended(request_id)
  assert.equal(failed.error_code, 'worker_lost')
  assert.match(String(failed.error), /died over this request 3 times.*code 7/)
  assert.equal(shared.service.pool.losses() - losses, 3)
  assert.equal(await credits(shared), before)
  const next = await submit(shared, 'x')
  assert.equal((await shared.ended(next.request_id)).status, 'COMPLETED')
})

test('only completed requests are charged, and nothing stays held', async () => {
  for (const prompt of ['x', 'blocked', 'fault', 'y']) await shared.ended((await submit(shared, prompt)).request_id)
  const { credits_micros, reserved_micros } = await account(shared)
  const { kysely } = shared.service.database
  const completed = await kysely.selectFrom('requests').select('id').where('state', '=', 'COMPLETED').execute()
  const charges = await kysely.selectFrom('ledger').selectAll().where('kind', '=', 'charge').execute()
  assert.deepEqual(charges.map(line => line.request_id).sort(), completed.map(row => row.id).sort())
  assert.equal(reserved_micros, 0)
  assert.equal(credits_micros, 100_000_000 - 40_000 * completed.length)
})

test('a run that takes too long fails with deadline', async () => {
  const server = await startTestServer({ config: { runTimeoutSeconds: 0.3 } })
  try {
    const failed = await server.ended((await submit(server, 'slow 5000')).request_id)
    assert.equal(failed.error_code, 'deadline')
    assert.match(String(failed.error), /longer than 0\.3 s/)
    assert.equal(await credits(server), 100)
  } finally {
    await server.close()
  }
})

test('a revoked key is refused once the server has looked again, also where another process revoked it', async () => {
  const { secret, id } = await createKey(shared.service.database, { label: '', scope: 'use', creditsMicros: 0, at: 0 })
  const call = async () => (await shared.call('/v1/get-user-credits', { headers: { 'x-api-key': secret } })).status
  assert.equal(await call(), 200)
  const other = await openSqlite(shared.dataDir, Date.now())
  await revokeKey(other, id, Date.now())
  await other.close()
  await sleep(limits.keyCheckMs + 1)
  assert.equal(await call(), 401)
})

test('a stopped server hands its work to the next one: async goes on, sync is answered and not charged', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'sfumato-restart-'))
  const first = await startTestServer({ dataDir, config: { drainSeconds: 0.3 } })
  const finished = await submit(first, 'x')
  await first.ended(finished.request_id)
  const running = await submit(first, 'stubborn 30000')
  await until(async () => (await first.service.dispatcher.find(running.request_id))?.state === 'PROCESSING')
  const waiting = await submit(first, 'y')
  const sync = first.post('/v1/bria-text-to-image', { prompt: 'z' })
  await until(async () => (await first.live()).length === 3)
  await first.close()
  const answer = await sync
  assert.equal(answer.status, 503)
  assert.equal((await readJson(answer)).error_code, 'unavailable')

  const second = await startTestServer({ dataDir })
  const found = await readJson(await second.call(`/v2/requests/${finished.request_id}`))
  assert.equal(found.status, 'COMPLETED', 'a result survives')
  assert.ok(found.output.startsWith(second.url))
  assert.equal((await fetch(found.output)).status, 200)
  const again = await second.call(`/v2/requests/${running.request_id}/status`)
  assert.equal(again.status, 200)
  const { crashes, attempt } = await second.service.database.kysely
    .selectFrom('requests')
    .select(['crashes', 'attempt'])
    .where('id', '=', running.request_id)
    .executeTakeFirstOrThrow()
  assert.equal(crashes, 0, 'a stop is no crash')
  assert.ok(attempt >= 1)
  await second.call(`/v2/requests/${running.request_id}/cancel`, { method: 'POST' })
  assert.equal((await second.ended(waiting.request_id)).status, 'COMPLETED')
  assert.equal(await credits(second), 99.92)
  await second.close()
  await rm(dataDir, { recursive: true })
})

test('a killed server loses nothing: async requests go on, sync calls fail and cost nothing', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'sfumato-killed-'))
  const key = 'SG_killed-server-test'
  const first = await startOwnProcess({ dataDir, key })
  const post = (path: string, prompt: string) =>
    fetch(first.url + path, {
      method: 'POST',
      headers: { 'x-api-key': key, 'content-type': 'application/json' },
      body: JSON.stringify({ prompt }),
    })
  const look = async (id: string) =>
    readJson(await fetch(`${first.url}/v2/requests/${id}/status`, { headers: { 'x-api-key': key } }))
  const running = await readJson(await post('/v2/bria-text-to-image', 'slow 1500'))
  const waiting = await readJson(await post('/v2/bria-text-to-image', 'x'))
  const sync = post('/v1/bria-text-to-image', 'y').catch(() => 'cut off')
  while ((await look(running.request_id)).status !== 'PROCESSING');
  await new Promise(resolve => setTimeout(resolve, 200))
  await first.kill()
  assert.equal(await sync, 'cut off')

  const second = await startTestServer({ dataDir, config: { apiKey: key } })
  const call = async (path: string) => readJson(await second.call(path, { headers: { 'x-api-key': key } }))
  const status = async (id: string) => {
    for (;;) {
      const body = await call(`/v2/requests/${id}/status`)
      if (body.status === 'COMPLETED' || body.status === 'FAILED') return body
      await new Promise(resolve => setTimeout(resolve, 20))
    }
  }
  assert.equal((await status(running.request_id)).status, 'COMPLETED')
  assert.equal((await status(waiting.request_id)).status, 'COMPLETED')
  const rows = await second.service.database.kysely.selectFrom('requests').selectAll().orderBy('sequence').execute()
  assert.deepEqual(
    rows.map(row => [row.surface, row.state, row.error_code, row.crashes]),
    [
      ['v2', 'COMPLETED', null, 0],
      ['v2', 'COMPLETED', null, 0],
      ['v1', 'FAILED', 'cancelled', 0],
    ],
  )
  assert.equal((await call('/v1/get-user-credits')).credits, 999_999.92)
  await second.close()
  await rm(dataDir, { recursive: true })
})

test('results expire to 404 with a sentence of their own, and are unknown a day later', async () => {
  let now = Date.now()
  const server = await startTestServer({ now: () => now })
  try {
    const { request_id } = await submit(server, 'x')
    await server.ended(request_id)
    const result = await readJson(await server.call(`/v2/requests/${request_id}`))
    const look = async () => {
      const response = await server.call(`/v2/requests/${request_id}/status`)
      return [response.status, (await readJson(response)).error_code]
    }
    now += 3_599_000
    assert.deepEqual((await look())[0], 200)
    now += 2_000
    assert.deepEqual(await look(), [404, 'request_expired'], 'on the second, before any sweep')
    assert.equal((await sweep(server.service)).rows, 1)
    assert.deepEqual(await look(), [404, 'request_expired'])
    assert.equal((await fetch(result.output)).status, 200, 'the file lives longer')
    const { kysely } = server.service.database
    assert.equal((await kysely.selectFrom('ledger').selectAll().execute()).length, 2, 'the ledger outlives the row')
    now += 25 * 3_600_000
    await sweep(server.service)
    assert.deepEqual(await look(), [404, 'request_not_found'])
    now += 7 * 24 * 3_600_000
    assert.equal((await fetch(result.output)).status, 404)
    assert.equal((await sweep(server.service)).files, 1)
    assert.deepEqual(
      (await readdir(`${server.dataDir}/files/outputs`, { recursive: true })).filter(name => name.endsWith('.png')),
      [],
    )
  } finally {
    await server.close()
  }
})
