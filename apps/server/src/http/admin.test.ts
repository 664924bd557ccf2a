import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { createKey } from '../rows/keys.ts'
import { openSqlite } from '../rows/open-sqlite.ts'
import { pauseModel, resumeModel } from '../rows/paused-models.ts'
import { type JsonBody, readJson } from '../testing/read-json.ts'
import { startTestServer } from '../testing/start-test-server.ts'

let now = Date.parse('2027-03-30T12:00:00Z')
const server = await startTestServer({ now: () => now })
after(() => server.close())

const admin = await createKey(server.service.database, { label: '', scope: 'admin', creditsMicros: 0, at: now })
const headers = { 'x-api-key': admin.secret }
const get = async (path: string) => readJson(await server.call(`/admin/v1/${path}`, { headers }))
const send = (path: string, body?: JsonBody, method = 'POST') =>
  server.call(`/admin/v1/${path}`, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
const submit = async (prompt: string, key = server.key, more = {}) =>
  readJson(await server.post('/v2/bria-text-to-image', { prompt, ...more }, { 'x-api-key': key }))

test('a key of the scope use gets 403 on every admin route', async () => {
  for (const [method, path] of [
    ['GET', 'keys'],
    ['POST', 'keys'],
    ['PATCH', 'keys/1'],
    ['POST', 'keys/1/revoke'],
    ['POST', 'keys/1/credits'],
    ['GET', 'usage'],
    ['GET', 'queue'],
    ['GET', 'models'],
    ['POST', 'models/bria-gen-fill/pause'],
  ]) {
    const response = await server.call(`/admin/v1/${path}`, { method })
    assert.equal(response.status, 403, path)
    assert.equal((await readJson(response)).error_code, 'forbidden')
  }
})

test('a key is made with its settings, shown once, changed, given credits and revoked', async () => {
  const made = await readJson(
    await send('keys', {
      label: 'shop',
      credits: 2,
      max_queued: 7,
      models: ['bria-text-to-image'],
      spend_per_day: 1.5,
    }),
  )
  assert.match(made.key, /^SG_[0-9a-f]{32}$/)
  assert.deepEqual(
    [made.label, made.scope, made.credits, made.max_queued, made.models, made.spend_per_day, made.priority],
    ['shop', 'use', 2, 7, ['bria-text-to-image'], 1.5, 0],
  )
  const { keys } = await get('keys')
  assert.ok(!JSON.stringify(keys).includes(made.key))
  assert.ok(keys.some((key: JsonBody) => key.id === made.id && key.label === 'shop'))
  const changed = await readJson(await send(`keys/${made.id}`, { priority: 3, max_queued: null, models: [] }, 'PATCH'))
  assert.deepEqual([changed.priority, changed.max_queued, changed.models, changed.spend_per_day], [3, null, [], 1.5])
  const call = () => server.post('/v2/bria-text-to-image', { prompt: 'x' }, { 'x-api-key': made.key })
  assert.equal((await call()).status, 403, 'counts at once')
  await send(`keys/${made.id}`, { models: null }, 'PATCH')
  assert.equal((await call()).status, 200)
  assert.equal((await readJson(await send(`keys/${made.id}/credits`, { credits: 0.5 }))).credits, 2.46)
  const revoked = await readJson(await send(`keys/${made.id}/revoke`))
  assert.match(revoked.revoked_at, /^2027-03-30/)
  assert.equal((await call()).status, 401, 'at once, although it was used before')
})

test('what cannot be set is refused by name, and nothing is changed', async () => {
  const before = await get('keys')
  for (const [body, sentence] of [
    [{ priority: 1.5 }, /`priority` must be a whole number from -1000 to 1000; got 1\.5\./],
    [{ max_queue: 5 }, /no field `max_queue`; expected priority, max_queued/],
    [{ spend_per_day: -1 }, /`spend_per_day` must be a number/],
    [{ models: ['bria-nothing'] }, /`models` must be a list of models/],
    [{ priority: 2, submits_per_minute: 'many' }, /`submits_per_minute`/],
  ] as const) {
    const response = await send('keys/1', body, 'PATCH')
    assert.equal(response.status, 400)
    assert.match((await readJson(response)).error, sentence)
  }
  assert.equal((await send('keys/1/credits', { credits: '5' })).status, 400)
  assert.equal((await send('keys', { scope: 'root' })).status, 400)
  assert.equal((await readJson(await send('keys/999', {}, 'PATCH'))).error_code, 'key_not_found')
  assert.equal((await send('keys/1', undefined, 'PATCH')).status, 406)
  assert.deepEqual(await get('keys'), before)
})

test('usage sums the ledger by day and model, deleted requests included', async () => {
  const { secret, id } = await createKey(server.service.database, {
    label: '',
    scope: 'use',
    creditsMicros: 1_000_000,
    at: now,
  })
  const run = async (prompt: string) => {
    const { request_id } = await submit(prompt, secret)
    const look = () => server.call(`/v2/requests/${request_id}/status`, { headers: { 'x-api-key': secret } })
    while (['QUEUED', 'PROCESSING'].includes((await readJson(await look())).status));
    return request_id
  }
  const first = await run('x')
  await run('blocked')
  now += 86_400_000
  await run('x')
  await run('y')
  await server.call(`/v2/requests/${first}`, { method: 'DELETE', headers: { 'x-api-key': secret } })
  const { usage } = await get(`usage?key=${id}`)
  assert.deepEqual(usage, [
    { day: '2027-03-31', model: 'bria-text-to-image', pictures: 2, credits: 0.08 },
    { day: '2027-03-30', model: 'bria-text-to-image', pictures: 1, credits: 0.04 },
  ])
  const { usage: one } = await get(`usage?key=${id}&from=2027-03-30&to=2027-03-30`)
  assert.equal(one.length, 1)
  assert.equal((await server.call('/admin/v1/usage?from=yesterday', { headers })).status, 400)
})

test('a paused model starts nothing and takes submits, and the queue shows them', async () => {
  const { models } = await readJson(await send('models/bria-text-to-image/pause'))
  assert.ok(models.find((model: JsonBody) => model.slug === 'bria-text-to-image').paused)
  const waiting = await submit('x')
  const image = Buffer.alloc(300, 1).toString('base64')
  const other = await readJson(await server.post('/v2/bria-enhance-image', { image }))
  assert.equal((await server.ended(other.request_id)).status, 'COMPLETED', 'other models go on')
  const queue = await get('queue')
  assert.equal(queue.total, 1)
  assert.deepEqual(
    [queue.requests[0].request_id, queue.requests[0].status, queue.requests[0].key_prefix],
    [waiting.request_id, 'QUEUED', server.key.slice(0, 8)],
  )
  await send('models/bria-text-to-image/resume')
  assert.equal((await server.ended(waiting.request_id)).status, 'COMPLETED')
  assert.equal((await send('models/bria-nothing/pause')).status, 404)
})

test('a pause by another process counts within a second or so, and its end starts what waited', async () => {
  const other = await openSqlite(server.dataDir, now)
  await pauseModel(other, 'bria-text-to-image', now)
  await sleep(1_300)
  const { request_id } = await submit('x')
  await sleep(100)
  assert.equal((await readJson(await server.call(`/v2/requests/${request_id}/status`))).status, 'QUEUED')
  await resumeModel(other, 'bria-text-to-image')
  await other.close()
  assert.equal((await server.ended(request_id)).status, 'COMPLETED')
})

test('a request that does not start in its time fails with deadline and costs nothing', async () => {
  const credits = async () => (await readJson(await server.call('/v1/get-user-credits'))).credits
  await send('models/bria-text-to-image/pause')
  const before = await credits()
  const { request_id } = await submit('x', server.key, { start_timeout: 30 })
  const patient = await submit('y')
  now += 30_000
  const failed = await server.ended(request_id)
  assert.equal(failed.error_code, 'deadline')
  assert.equal(failed.error, 'The request did not start within 30 s.')
  await send('models/bria-text-to-image/resume')
  assert.equal((await server.ended(patient.request_id)).status, 'COMPLETED')
  assert.equal(await credits(), Math.round((before - 0.04) * 100) / 100)
  const refused = await server.post('/v2/bria-text-to-image', { prompt: 'x', start_timeout: 0 })
  assert.equal(refused.status, 400)
  assert.match((await readJson(refused)).error, /`start_timeout` must be a number of seconds from 1 to 86400; got 0\./)
})

test('a request that has started is not held to its time to start', async () => {
  const { request_id } = await submit('slow 900', server.key, { start_timeout: 1 })
  while (!(await server.service.dispatcher.find(request_id))?.progress) await sleep(5)
  now += 5_000
  assert.equal((await server.ended(request_id)).status, 'COMPLETED')
})
