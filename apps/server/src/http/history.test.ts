import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { after, test } from 'node:test'
import { createKey } from '../rows/keys.ts'
import { type JsonBody, readJson } from '../testing/read-json.ts'
import { startTestServer } from '../testing/start-test-server.ts'

const server = await startTestServer()
after(() => server.close())

const submit = async (body: JsonBody, slug = 'bria-text-to-image') => readJson(await server.post(`/v2/${slug}`, body))
const list = async (query = '') => readJson(await server.call(`/v2/requests${query}`))
const remove = (id: string, headers: Record<string, string> = {}) =>
  server.call(`/v2/requests/${id}`, { method: 'DELETE', headers })
const filesOf = async (kind: string) =>
  (await readdir(`${server.dataDir}/files/${kind}`, { recursive: true })).filter(name => name.includes('.'))
const otherKey = async () =>
  (await createKey(server.service.database, { label: '', scope: 'use', creditsMicros: 1_000_000, at: 0 })).secret

test('the history shows a key its own requests, newest first, page by page', async () => {
  const headers = { 'x-api-key': await otherKey() }
  const ids: string[] = []
  for (const prompt of ['one', 'blocked', 'three', 'four', 'five']) {
    const response = await server.post('/v2/bria-text-to-image', { prompt }, headers)
    ids.unshift((await readJson(response)).request_id)
  }
  const page = async (query: string) => readJson(await server.call(`/v2/requests${query}`, { headers }))
  while ((await page('?state=QUEUED')).requests.length + (await page('?state=PROCESSING')).requests.length > 0);
  const first = await page('?limit=2')
  const second = await page(`?limit=2&cursor=${first.next_cursor}`)
  const third = await page(`?limit=2&cursor=${second.next_cursor}`)
  assert.equal(third.next_cursor, null)
  assert.deepEqual(
    [first, second, third].map(({ requests }) => requests.map((entry: JsonBody) => entry.request_id)),
    [ids.slice(0, 2), ids.slice(2, 4), ids.slice(4)],
  )
  const failed = (await page('?state=FAILED')).requests
  assert.deepEqual(
    failed.map(({ prompt, error_code, model }: JsonBody) => [prompt, error_code, model]),
    [['blocked', 'content_moderation', 'bria-text-to-image']],
  )
  const [done] = first.requests
  assert.equal(done.cost, 0.04)
  assert.equal((await fetch(done.output)).status, 200)
  assert.equal((await server.call(done.status_url, { headers })).status, 200)
  assert.ok(done.created_at <= done.started_at && done.started_at <= done.ended_at)
  assert.equal((await page('?model=bria-gen-fill')).requests.length, 0)
  assert.equal((await list()).requests.length, 0, "another key's requests are not among them")
})

test('a filter that means nothing is refused by name', async () => {
  for (const [query, name] of [
    ['?model=bria-nothing', 'model'],
    ['?state=done', 'state'],
    ['?limit=0', 'limit'],
    ['?limit=201', 'limit'],
    ['?cursor=abc', 'cursor'],
    ['?state=FAILED&state=QUEUED', 'state'],
  ]) {
    const response = await server.call(`/v2/requests${query}`)
    assert.equal(response.status, 400, query)
    assert.match((await readJson(response)).error, new RegExp(`^\`${name}\` must be`))
  }
})

test('deleting an ended request removes its record and its picture at once, and is charged as before', async () => {
  const { request_id } = await submit({ prompt: 'x' })
  await server.ended(request_id)
  const { output } = await readJson(await server.call(`/v2/requests/${request_id}`))
  const before = await readJson(await server.call('/v1/get-user-credits'))
  const response = await remove(request_id)
  assert.equal(response.status, 204)
  assert.equal(await response.text(), '')
  for (const path of ['/status', '', '/cancel']) {
    const method = path === '/cancel' ? 'POST' : 'GET'
    const gone = await server.call(`/v2/requests/${request_id}${path}`, { method })
    assert.equal(gone.status, 404)
    assert.equal((await readJson(gone)).error_code, 'request_not_found')
  }
  assert.equal((await fetch(output)).status, 404)
  assert.equal((await remove(request_id)).status, 404)
  assert.ok(!(await list()).requests.some((entry: JsonBody) => entry.request_id === request_id))
  assert.deepEqual(await readJson(await server.call('/v1/get-user-credits')), before)
})

test('deleting a queued or running request cancels it, leaves no file and costs nothing', async () => {
  const before = await readJson(await server.call('/v1/get-user-credits'))
  const running = await submit({ prompt: 'slow 20000' })
  const image = Buffer.alloc(300, 1).toString('base64')
  const queued = await submit({ image }, 'bria-enhance-image')
  while (!(await server.service.dispatcher.find(running.request_id))?.progress) await new Promise(setImmediate)
  assert.equal((await remove(queued.request_id)).status, 204)
  assert.deepEqual(await filesOf('inputs'), [])
  assert.equal((await remove(running.request_id)).status, 204)
  for (const { request_id } of [queued, running]) {
    assert.equal((await server.call(`/v2/requests/${request_id}/status`)).status, 404)
  }
  const next = await submit({ prompt: 'x' })
  assert.equal((await server.ended(next.request_id)).status, 'COMPLETED')
  await remove(next.request_id)
  assert.deepEqual(await filesOf('work'), [])
  const after = await readJson(await server.call('/v1/get-user-credits'))
  assert.equal(after.credits, Math.round((before.credits - 0.04) * 100) / 100)
})

test('nobody deletes the request of another key', async () => {
  const { request_id } = await submit({ prompt: 'x' })
  await server.ended(request_id)
  assert.equal((await remove(request_id, { 'x-api-key': await otherKey() })).status, 404)
  assert.equal((await remove(request_id, { 'x-api-key': 'SG_wrong' })).status, 401)
  assert.equal((await server.call(`/v2/requests/${request_id}`)).status, 200)
})

test('a sync call whose request is deleted is answered', async () => {
  const call = server.post('/v1/bria-text-to-image', { prompt: 'slow 20000' })
  while ((await server.live()).length === 0) await new Promise(setImmediate)
  await remove((await server.live())[0])
  const response = await call
  assert.equal(response.status, 422)
  assert.equal((await readJson(response)).error_code, 'cancelled')
})
