import assert from 'node:assert/strict'
import { after, mock, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { limits } from '../limits.ts'
import { createKey } from '../rows/keys.ts'
import { watchRequest } from '../service/watch-request.ts'
import { type JsonBody, readJson } from '../testing/read-json.ts'
import { startTestServer } from '../testing/start-test-server.ts'

const server = await startTestServer()
after(() => server.close())

interface Event {
  id: number
  type: string
  data: JsonBody
}

const submit = async (prompt: string) => readJson(await server.post('/v2/bria-text-to-image', { prompt }))

const parse = (text: string): Event[] =>
  text
    .split('\n\n')
    .filter(block => block !== '' && !block.startsWith(':'))
    .map(block => {
      const fields = Object.fromEntries(block.split('\n').map(line => line.split(/: (.*)/s).slice(0, 2)))
      return { id: Number(fields.id), type: fields.event, data: JSON.parse(fields.data) }
    })

/** Reads a stream until it closes, or until `enough` says so. */
const read = async (response: Response, enough = (_events: Event[]) => false): Promise<Event[]> => {
  let text = ''
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += Buffer.from(part).toString()
    if (enough(parse(text))) break
  }
  return parse(text)
}

const open = (url: string, headers: Record<string, string> = {}) => server.call(url, { headers })

const previewsOf = (events: readonly Event[]) => events.filter(({ type }) => type === 'preview')

test('looks at the unfinished picture come as events and in the status, and are gone with the end', async () => {
  const { events_url, status_url } = await submit('look 6')
  const first = await read(await open(events_url), events => previewsOf(events).length === 2)
  const urls = previewsOf(first).map(({ data }) => data.preview_url)
  assert.ok(urls.length === 2 && urls[0] !== urls[1], String(urls))
  const picture = await fetch(urls[0])
  assert.deepEqual([picture.status, picture.headers.get('content-type')], [200, 'image/png'])
  assert.equal((await readJson(await server.call(status_url))).preview_url, urls[1])
  const seen = { 'last-event-id': String(first[first.length - 1].id) }
  const rest = await read(await open(events_url, seen))
  const later = previewsOf(rest).map(({ data }) => data.preview_url)
  assert.ok(later.length >= 1 && !later.some(url => urls.includes(url)), 'a look that was seen does not come again')
  assert.equal(rest.at(-1)?.type, 'done')
  assert.ok(!('preview_url' in (await readJson(await server.call(status_url)))))
  for (const url of [...urls, ...later]) {
    while ((await fetch(url)).status !== 404) await sleep(5)
  }
})

test('a cancelled run leaves no looks behind, and a sync call makes none', async () => {
  const { events_url, cancel_url } = await submit('look 40')
  const events = await read(await open(events_url), events => previewsOf(events).length === 1)
  await server.call(cancel_url, { method: 'POST' })
  while ((await fetch(previewsOf(events)[0].data.preview_url)).status !== 404) await sleep(5)
  const put = mock.method(server.service.fileStore, 'putPreview')
  assert.equal((await server.post('/v1/bria-text-to-image', { prompt: 'look 1' })).status, 200)
  assert.equal(put.mock.callCount(), 0)
  put.mock.restore()
})

test('a stream tells status, progress and the end, with growing ids, then closes', async () => {
  const blocker = await submit('slow 400')
  const { events_url, request_id } = await submit('slow 900')
  const response = await open(events_url)
  assert.equal(response.status, 200)
  assert.equal(response.headers.get('content-type'), 'text/event-stream; charset=utf-8')
  assert.equal(response.headers.get('cache-control'), 'no-store')
  assert.ok(response.headers.get('access-control-expose-headers'))
  const events = await read(response)
  assert.equal(events[0].type, 'status')
  assert.equal(events[0].data.status, 'QUEUED')
  assert.equal(events[0].data.status_url, `${server.url}/v2/requests/${request_id}/status`)
  assert.ok(events.some(({ type, data }) => type === 'status' && data.status === 'PROCESSING'))
  const shares = events.filter(({ type }) => type === 'progress').map(({ data }) => data.progress)
  assert.ok(shares.length >= 2 && shares.at(-1) <= 1, String(shares))
  assert.deepEqual(shares, [...shares].sort())
  const ids = events.map(({ id }) => id)
  assert.ok(ids.every((id, index) => Number.isInteger(id) && (index === 0 || id > ids[index - 1])))
  const last = events[events.length - 1]
  assert.equal(last.type, 'done')
  assert.deepEqual(last.data, await readJson(await server.call(`/v2/requests/${request_id}/status`)))
  await server.ended(blocker.request_id)
})

test('a failed and a cancelled request end their streams with the failed body', async () => {
  const blocked = await submit('blocked')
  const [failed] = (await read(await open(blocked.events_url))).slice(-1)
  assert.deepEqual([failed.type, failed.data.error_code], ['done', 'content_moderation'])
  const running = await submit('slow 20000')
  const response = await open(running.events_url)
  await server.call(running.cancel_url, { method: 'POST' })
  const [cancelled] = (await read(response)).slice(-1)
  assert.deepEqual([cancelled.type, cancelled.data.error_code], ['done', 'cancelled'])
})

test('a stream that broke off goes on after the last event, and is not repeated after the end', async () => {
  const { events_url } = await submit('slow 900')
  const begun = await read(await open(events_url), events => events.length >= 2)
  const seen = begun[begun.length - 1].id
  const rest = await read(await open(events_url, { 'last-event-id': String(seen) }))
  assert.ok(rest.every(({ id }) => id > seen))
  const done = rest[rest.length - 1]
  assert.equal(done.type, 'done')
  const again = await read(await open(events_url, { 'last-event-id': String(seen) }))
  assert.deepEqual(
    again.map(({ type, data }) => [type, data]),
    [['done', done.data]],
  )
  assert.equal((await open(events_url, { 'last-event-id': String(done.id) })).status, 204)
  assert.equal((await open(events_url, { 'last-event-id': 'nonsense' })).status, 200)
})

test("unknown ids and other keys' requests are 404, and HEAD does not hang", async () => {
  const { events_url, request_id } = await submit('slow 300')
  const { secret } = await createKey(server.service.database, { label: '', scope: 'use', creditsMicros: 0, at: 0 })
  assert.equal((await open(events_url, { 'x-api-key': secret })).status, 404)
  assert.equal((await open(events_url, { 'x-api-key': 'SG_wrong' })).status, 401)
  assert.equal((await open('/v2/requests/00000000-0000-4000-8000-000000000000/events')).status, 404)
  assert.equal((await server.call(events_url, { method: 'HEAD' })).status, 200)
  await server.ended(request_id)
})

test('a deleted request ends its stream', async () => {
  const { request_id, events_url } = await submit('slow 20000')
  const response = await open(events_url)
  await server.call(`/v2/requests/${request_id}`, { method: 'DELETE' })
  const events = await read(response)
  assert.ok(events.length >= 1)
})

test('a silent stream says that it is alive', async () => {
  const { request_id } = await submit('stubborn 1200')
  while ((await server.service.dispatcher.find(request_id))?.state === 'QUEUED') await sleep(5)
  const types: string[] = []
  const watching = watchRequest(server.service, 1, request_id, 0, new AbortController().signal, 400)
  for await (const { type } of watching) types.push(type)
  assert.deepEqual([types[0], types.at(-1)], ['status', 'done'])
  assert.ok(types.includes('alive'), String(types))
})

test('a long stream waits for the end once, however often it looks', async () => {
  const { request_id } = await submit('slow 1500')
  const { dispatcher } = server.service
  const originally = dispatcher.whenEnded.bind(dispatcher)
  let waits = 0
  const whenEnded = mock.method(dispatcher, 'whenEnded', (id: string) => {
    const ended = originally(id)
    const then = ended.then.bind(ended)
    return Object.assign(ended, {
      // biome-ignore lint/suspicious/noThenProperty: what is counted is who waits
      then: (...reactions: Parameters<typeof then>) => {
        waits++
        return then(...reactions)
      },
    })
  })
  const types: string[] = []
  for await (const { type } of watchRequest(server.service, 1, request_id, 0, new AbortController().signal))
    types.push(type)
  whenEnded.mock.restore()
  assert.ok(types.length >= 4 && types.at(-1) === 'done', String(types))
  assert.equal(waits, 1)
})

test('a hundred streams of one request all end, and streams do not hold a server back from stopping', async () => {
  const own = await startTestServer({ config: { drainSeconds: 0 } })
  const { events_url } = await readJson(await own.post('/v2/bria-text-to-image', { prompt: 'slow 600' }))
  const streams = await Promise.all(Array.from({ length: 100 }, () => own.call(events_url)))
  const ends = (await Promise.all(streams.map(stream => read(stream)))).map(events => events.at(-1)?.type)
  assert.deepEqual(new Set(ends), new Set(['done']))
  const long = await readJson(await own.post('/v2/bria-text-to-image', { prompt: 'slow 20000' }))
  const open = await own.call(long.events_url)
  const startedAt = performance.now()
  await Promise.all([own.close(), read(open)])
  assert.ok(performance.now() - startedAt < limits.closeGraceMs + 2_000)
})
