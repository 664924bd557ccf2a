import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { startTestServer } from '@sfumato/server/testing'
import { type FetchFunction, Sfumato } from '../index.ts'
import { createMock } from '../testing/index.ts'

test('a wait outlasts a restart of the server', async context => {
  const dataDir = await mkdtemp(join(tmpdir(), 'sfumato-client-'))
  const first = await startTestServer({ dataDir, config: { drainSeconds: 0 } })
  const job = await new Sfumato(first).submit('bria-text-to-image', { prompt: 'slow 1500' })
  const started = Promise.withResolvers<void>()
  const waiting = job.wait({ onUpdate: ({ state }) => state === 'PROCESSING' && started.resolve() })
  await started.promise
  await first.close()
  const second = await startTestServer({ dataDir, config: { port: Number(new URL(first.url).port) } })
  context.after(async () => {
    await second.close()
    await rm(dataDir, { recursive: true })
  })
  assert.equal((await waiting).requestId, job.id)
})

test('looks at the unfinished picture are told as they come, by stream and by polling', async () => {
  const mock = createMock({ outcome: () => ({ afterMs: 60_000, preview: true }) })
  const withoutStreams: FetchFunction = (url, init) =>
    mock.fetch(url.replace(/events$/, 'no-such-route-of-a-request/events'), init)
  for (const [fetch, type] of [
    [mock.fetch, 'preview'],
    [withoutStreams, 'status'],
  ] as const) {
    const job = await new Sfumato({ ...mock, fetch }).submit('bria-text-to-image', { prompt: 'x' })
    for await (const event of job.events()) {
      if (event.type !== type) continue
      assert.match(('previewUrl' in event.status && event.status.previewUrl) || '', /^http:\/\/sfumato\.mock\//)
      await job.cancel()
    }
  }
})

test("looks of a real server's painter are pictures that can be fetched", async context => {
  const server = await startTestServer()
  context.after(server.close)
  const job = await new Sfumato(server).submit('bria-text-to-image', { prompt: 'look 3' })
  let seen = 0
  for await (const { type, status } of job.events()) {
    if (type !== 'preview' || !('previewUrl' in status)) continue
    seen++
    const picture = await fetch(status.previewUrl ?? '')
    // Those of the past are gone as soon as there is a newer one.
    assert.ok(picture.status === 404 || picture.headers.get('content-type')?.startsWith('image/'))
  }
  assert.ok(seen > 0)
})

test('an abort ends the events of a `fetch` whose body does not know the signal', async () => {
  const mock = createMock({ outcome: () => ({ afterMs: 60_000 }) })
  const deaf: FetchFunction = (url, { signal: _, ...init } = {}) => mock.fetch(url, init)
  const job = await new Sfumato({ ...mock, fetch: deaf }).submit('bria-text-to-image', { prompt: 'x' })
  const abort = new AbortController()
  const waiting = job.wait({ signal: abort.signal, onUpdate: () => abort.abort(new Error('enough')) })
  await assert.rejects(waiting, { message: 'enough' })
})

test('events of kinds that are not known yet are passed over', async () => {
  const mock = createMock({ outcome: () => ({ afterMs: 50 }) })
  const client = new Sfumato({
    ...mock,
    fetch: async (url, init) => {
      const response = await mock.fetch(url, init)
      if (!url.endsWith('/events')) return response
      const text = await response.text()
      return new Response(`retry: 5\r\n: hello\r\n\r\nid: 0\r\nevent: news\r\ndata: {}\r\n\r\n${text}`, response)
    },
  })
  const job = await client.submit('bria-text-to-image', { prompt: 'x' })
  const types: string[] = []
  for await (const { type } of job.events()) types.push(type)
  assert.ok(!types.includes('news') && types.at(-1) === 'done', String(types))
})
