import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { limits } from '../limits.ts'
import { openSqlite } from '../rows/open-sqlite.ts'
import { startOwnProcess } from '../testing/own-process.ts'
import { readJson } from '../testing/read-json.ts'

const drainSeconds = 1
/** The configured time, that for answers to go out, and room for a busy machine to start nothing and end everything. */
const longestMs = drainSeconds * 1_000 + limits.closeGraceMs + limits.cancelGraceMs + 5_000

test('SIGTERM ends a server in its time with work running, queued, watched, waited for and half sent', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'sfumato-drain-'))
  const key = 'SG_drain-test-key'
  const server = await startOwnProcess({
    dataDir,
    key,
    environment: { SFUMATO_DRAIN_SECONDS: String(drainSeconds) },
  })
  const { url } = server
  const headers = { 'x-api-key': key, 'content-type': 'application/json' }
  const post = (path: string, prompt: string) =>
    fetch(url + path, { method: 'POST', headers, body: JSON.stringify({ prompt }) })
  const running = await readJson(await post('/v2/bria-text-to-image', 'stubborn 60000'))
  while ((await readJson(await fetch(running.status_url, { headers }))).status !== 'PROCESSING');
  const waiting = await readJson(await post('/v2/bria-text-to-image', 'x'))
  const streams = await Promise.all([running, waiting].map(({ events_url }) => fetch(events_url, { headers })))
  const watched = Promise.all(streams.map(stream => stream.text().catch(() => 'cut off')))
  const sync = post('/v1/bria-text-to-image', 'y')
  // A body that never comes whole.
  const halfSent = connect(Number(new URL(url).port), '127.0.0.1')
  halfSent.on('error', () => {})
  halfSent.write(
    `POST /v2/bria-text-to-image HTTP/1.1\r\nhost: x\r\nx-api-key: ${key}\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{`,
  )
  while ((await readJson(await fetch(`${url}/v2/requests`, { headers }))).requests.length < 3);

  const startedAt = performance.now()
  await server.stop()
  const tookMs = performance.now() - startedAt
  assert.equal(server.process.exitCode, 0)
  assert.ok(tookMs <= longestMs, `${tookMs} ms`)
  assert.equal((await sync).status, 503, 'whoever waited is told')
  for (const text of await watched) assert.match(text, /event: status/)
  halfSent.destroy()

  const database = await openSqlite(dataDir, Date.now())
  const rows = await database.kysely.selectFrom('requests').select(['surface', 'state']).orderBy('sequence').execute()
  assert.deepEqual(
    rows.map(({ surface, state }) => `${surface} ${state}`),
    ['v2 QUEUED', 'v2 QUEUED', 'v1 FAILED'],
  )
  await database.close()
  await rm(dataDir, { recursive: true })
})
