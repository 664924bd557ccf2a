import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createKey } from '../rows/keys.ts'
import { readJson } from '../testing/read-json.ts'
import { startTestServer } from '../testing/start-test-server.ts'

test('a key with a thousand waiting requests delays the single one of another by one start at most', async () => {
  const server = await startTestServer({ config: { drainSeconds: 0 } })
  try {
    const { database } = server.service
    const other = await createKey(database, { label: '', scope: 'use', creditsMicros: 1_000_000, at: 0 })
    for (let batch = 0; batch < 20; batch++) {
      await Promise.all(Array.from({ length: 50 }, () => server.post('/v2/bria-text-to-image', { prompt: 'slow 100' })))
    }
    const headers = { 'x-api-key': other.secret }
    const single = await readJson(await server.post('/v2/bria-text-to-image', { prompt: 'x' }, headers))
    assert.ok(single.queue_position <= 1, String(single.queue_position))
    const look = () => server.call(single.status_url, { headers })
    while ((await readJson(await look())).status !== 'COMPLETED') await new Promise(resolve => setTimeout(resolve, 10))
    const rows = await database.kysely.selectFrom('requests').select(['id', 'created_at', 'started_at']).execute()
    const own = rows.find(({ id }) => id === single.request_id)
    const started = rows.filter(
      ({ id, started_at }) =>
        id !== own?.id &&
        started_at !== null &&
        started_at > (own?.created_at ?? 0) &&
        started_at < (own?.started_at ?? 0),
    )
    assert.ok(started.length <= 1, `${started.length} started before it`)
    assert.ok(rows.filter(({ started_at }) => started_at === null).length > 500, 'the long queue still waits')
  } finally {
    await server.close()
  }
})
