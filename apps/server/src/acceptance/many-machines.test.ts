import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { createKey } from '../rows/keys.ts'
import { openPostgres } from '../rows/postgres/open-postgres.ts'
import { type OwnProcess, type OwnProcessSettings, startOwnProcess } from '../testing/own-process.ts'
import { type PostgresCluster, startPostgres, withoutPostgres } from '../testing/postgres/postgres-cluster.ts'
import { readJson } from '../testing/read-json.ts'

const skip = withoutPostgres()
const key = 'SG_many-machines-test-01'
/** From the death of a process to what it did being done by another. */
const takeOverMs = 20_000

let cluster: PostgresCluster
let settings: OwnProcessSettings & { readonly databaseUrl: string }
let servers: OwnProcess[] = []
let workers: OwnProcess[] = []

before(async () => {
  if (skip) return
  cluster = await startPostgres({ fsync: false })
  const databaseUrl = await cluster.createDatabase()
  settings = { databaseUrl, dataDir: mkdtempSync(join(tmpdir(), 'sfumato-many-')), key }
  // All at once: they make the tables and the first key between them.
  ;[servers, workers] = await Promise.all([
    Promise.all([1, 2].map(() => startOwnProcess({ ...settings, role: 'answers' }))),
    Promise.all([1, 2, 3].map(() => startOwnProcess({ ...settings, role: 'paints' }))),
  ])
})
after(async () => {
  if (skip) return
  await Promise.all([...servers, ...workers].map(started => started.stop()))
  await cluster.close()
  rmSync(settings.dataDir, { recursive: true, force: true })
})

const call = (server: OwnProcess, path: string, init: RequestInit = {}) =>
  fetch(server.url + path, { ...init, headers: { 'x-api-key': key, ...(init.headers as Record<string, string>) } })

const post = (server: OwnProcess, path: string, prompt: string, headers: Record<string, string> = {}) =>
  call(server, path, {
    method: 'POST',
    body: JSON.stringify({ prompt, seed: 7 }),
    headers: { 'content-type': 'application/json', ...headers },
  })

const text = 'bria-text-to-image'
const submit = async (server: OwnProcess, prompt: string, headers?: Record<string, string>): Promise<string> => {
  const response = await post(server, `/v2/${text}`, prompt, headers)
  assert.equal(response.status, 200)
  return (await readJson(response)).request_id
}

/** Polls until the status is one of those; fails on an answer that clients break on. */
const statusOf = async (server: OwnProcess, id: string, ...wanted: string[]) => {
  for (const until = Date.now() + 2 * takeOverMs; Date.now() < until; await sleep(20)) {
    const response = await call(server, `/v2/requests/${id}/status`)
    assert.ok(response.status === 200 || response.status === 422, `a poll was answered ${response.status}`)
    const body = await readJson(response)
    if (wanted.includes(body.status)) return body
  }
  throw new Error(`Request ${id} did not become ${wanted.join(' or ')}.`)
}

const books = async () => {
  const { kysely, close } = await openPostgres(settings.databaseUrl, 0)
  try {
    const charges = await kysely.selectFrom('ledger').selectAll().where('kind', '=', 'charge').execute()
    const requests = await kysely.selectFrom('requests').selectAll().execute()
    const keys = await kysely.selectFrom('api_keys').selectAll().execute()
    return { charges: charges.map(({ request_id }) => request_id), requests, keys }
  } finally {
    await close()
  }
}

test('one key is made, whoever starts first', { skip }, async () => {
  assert.equal((await books()).keys.length, 1)
})

test('what two servers take three workers paint, each request once, for one charge', { skip }, async () => {
  const ids = await Promise.all(Array.from({ length: 60 }, (_, index) => submit(servers[index % 2], 'slow 100')))
  for (const [index, id] of ids.entries()) await statusOf(servers[(index + 1) % 2], id, 'COMPLETED')
  const { charges, requests } = await books()
  const ours = requests.filter(({ id }) => ids.includes(id))
  assert.deepEqual(new Set(ours.map(({ attempt }) => attempt)), new Set([1]), 'none was begun twice')
  assert.deepEqual([...ids].sort(), charges.filter(id => ids.includes(id ?? '')).sort())
  assert.equal(new Set(ours.map(({ worker }) => worker)).size, 3, 'all three had their share')
  const result = await readJson(await call(servers[1], `/v2/requests/${ids[0]}`))
  const picture = await fetch(result.output.replace('http://sfumato.example', servers[0].url))
  assert.equal(picture.headers.get('content-type'), 'image/png')
})

test('a sync call is answered by a server that paints nothing itself', { skip }, async () => {
  const response = await post(servers[0], `/v1/${text}`, 'x')
  assert.equal(response.status, 200)
  assert.equal((await readJson(response)).result[0].seed, 7)
})

test('a request is cancelled on another server than it was sent to, while it runs', { skip }, async () => {
  const id = await submit(servers[0], 'slow 60000')
  await statusOf(servers[0], id, 'PROCESSING')
  const cancelled = await readJson(await call(servers[1], `/v2/requests/${id}/cancel`, { method: 'POST' }))
  assert.equal(cancelled.error_code, 'cancelled')
  assert.equal((await statusOf(servers[0], id, 'FAILED')).error_code, 'cancelled')
  // Three at once need all three workers.
  const startedAt = Date.now()
  const next = await Promise.all([1, 2, 3].map(() => submit(servers[0], 'slow 60000')))
  await Promise.all(next.map(other => statusOf(servers[1], other, 'PROCESSING')))
  assert.ok(Date.now() - startedAt < 10_000, 'the place of the cancelled one is free')
  await Promise.all(next.map(other => call(servers[1], `/v2/requests/${other}`, { method: 'DELETE' })))
  assert.equal((await call(servers[0], `/v2/requests/${next[0]}`)).status, 404)
})

test('events are streamed by any server, and go on at another after a break', { skip }, async () => {
  const id = await submit(servers[0], 'slow 1500')
  const broken = await call(servers[1], `/v2/requests/${id}/events`)
  let seen = ''
  for await (const chunk of broken.body as ReadableStream<Uint8Array>) {
    seen += Buffer.from(chunk).toString()
    if (seen.includes('event: progress')) break
  }
  const last = [...seen.matchAll(/^id: (\d+)$/gm)].map(([, number]) => Number(number)).at(-1) ?? 0
  const rest = await call(servers[0], `/v2/requests/${id}/events`, { headers: { 'last-event-id': String(last) } })
  const more = await rest.text()
  const ids = [...more.matchAll(/^id: (\d+)$/gm)].map(([, number]) => Number(number))
  assert.ok(ids.every(number => number > last))
  assert.match(more, /event: done/)
})

test('the single request of another key goes before a long queue', { skip }, async () => {
  const database = await openPostgres(settings.databaseUrl, 0)
  const { secret } = await createKey(database, { label: '', scope: 'use', creditsMicros: 1e9, at: Date.now() })
  await database.close()
  const long = await Promise.all(Array.from({ length: 300 }, () => submit(servers[0], 'slow 300')))
  const single = await submit(servers[1], 'x', { 'x-api-key': secret })
  const body = () =>
    call(servers[1], `/v2/requests/${single}/status`, { headers: { 'x-api-key': secret } }).then(readJson)
  while ((await body()).status !== 'COMPLETED') await sleep(20)
  const { requests } = await books()
  const submittedAt = requests.find(({ id }) => id === single)?.created_at ?? 0
  const startedAt = requests.find(({ id }) => id === single)?.started_at ?? 0
  const between = requests.filter(
    ({ id, started_at }) => long.includes(id) && (started_at ?? 0) > submittedAt && (started_at ?? 0) <= startedAt,
  )
  assert.ok(between.length <= workers.length, `${between.length} of the long queue began in between`)
  await Promise.all(long.map(id => call(servers[0], `/v2/requests/${id}/cancel`, { method: 'POST' })))
})

test('the request of a worker that is killed runs elsewhere, and is charged once', { skip }, async t => {
  const ids = await Promise.all([1, 2, 3].map(() => submit(servers[0], 'slow 4000')))
  await Promise.all(ids.map(id => statusOf(servers[0], id, 'PROCESSING')))
  const killedAt = Date.now()
  await workers[0].kill()
  await Promise.all(ids.map(id => statusOf(servers[0], id, 'COMPLETED')))
  const { charges, requests } = await books()
  const again = requests.filter(({ id, attempt }) => ids.includes(id) && attempt === 2)
  assert.equal(again.length, 1)
  assert.equal(again[0].crashes, 0, 'that is no crash of the painter')
  const tookMs = (again[0].started_at ?? 0) - killedAt
  t.diagnostic(`it ran elsewhere after ${tookMs} ms`)
  assert.ok(tookMs <= takeOverMs)
  assert.equal(charges.filter(id => ids.includes(id ?? '')).length, 3)
  workers[0] = await startOwnProcess({ ...settings, role: 'paints' })
})

test('sync calls end with the server that is killed, unless they can be repeated', { skip }, async () => {
  const third = await startOwnProcess({ ...settings, role: 'answers' })
  const blockers = await Promise.all([1, 2, 3].map(() => submit(servers[0], 'slow 60000')))
  await Promise.all(blockers.map(id => statusOf(servers[0], id, 'PROCESSING')))
  const lost = post(third, `/v1/${text}`, 'lost').catch(() => undefined)
  const kept = post(third, `/v1/${text}`, 'kept', { 'idempotency-key': 'kept' }).catch(() => undefined)
  const waiting = async () =>
    (await books()).requests.filter(({ state, surface }) => surface === 'v1' && state === 'QUEUED')
  while ((await waiting()).length < 2) await sleep(20)
  const killedAt = Date.now()
  await third.kill()
  await Promise.all([lost, kept])
  while ((await waiting()).length === 2) await sleep(50)
  assert.ok(Date.now() - killedAt <= takeOverMs)
  await Promise.all(blockers.map(id => call(servers[1], `/v2/requests/${id}/cancel`, { method: 'POST' })))
  const again = await post(servers[1], `/v1/${text}`, 'kept', { 'idempotency-key': 'kept' })
  assert.equal(again.status, 200)
  const { requests, charges } = await books()
  const failed = requests.filter(({ surface, state }) => surface === 'v1' && state === 'FAILED')
  assert.deepEqual(
    failed.map(({ error_code }) => error_code),
    ['cancelled'],
  )
  assert.ok(!charges.includes(failed[0].id))
})

test('nothing is lost, and no poll fails, when the database is killed in the middle of it', { skip }, async () => {
  const ids = await Promise.all(Array.from({ length: 20 }, (_, index) => submit(servers[index % 2], 'slow 500')))
  await statusOf(servers[0], ids[0], 'PROCESSING', 'COMPLETED')
  const polls = Promise.all(ids.map((id, index) => statusOf(servers[index % 2], id, 'COMPLETED')))
  await cluster.kill()
  const late = post(servers[0], `/v2/${text}`, 'during')
  await sleep(1_500)
  await cluster.start()
  await polls
  assert.equal((await late).status, 200, 'a submit waits for the database, too')
  const { charges } = await books()
  assert.deepEqual([...ids].sort(), charges.filter(id => ids.includes(id ?? '')).sort())
})

test('a worker that is stopped hands its request back', { skip }, async () => {
  const ids = await Promise.all([1, 2, 3].map(() => submit(servers[0], 'slow 3000')))
  await Promise.all(ids.map(id => statusOf(servers[0], id, 'PROCESSING')))
  const stoppedAt = Date.now()
  const draining = await startOwnProcess({ ...settings, role: 'paints' })
  await workers[1].stop()
  await Promise.all(ids.map(id => statusOf(servers[1], id, 'COMPLETED')))
  assert.ok(Date.now() - stoppedAt < takeOverMs)
  workers[1] = draining
})
