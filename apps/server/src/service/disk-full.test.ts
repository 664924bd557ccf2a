import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { after, mock, test } from 'node:test'
import { readJson } from '../testing/read-json.ts'
import { startTestServer } from '../testing/start-test-server.ts'

const server = await startTestServer()
after(() => server.close())

const text = '/v2/bria-text-to-image'
const picture = `data:image/png;base64,${Buffer.alloc(60, 0x89).toString('base64')}`

/** What `node:sqlite` throws where the disk is full. */
const sqliteFull = () => Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR', errcode: 13 })

/** Lets the database fail until `end` is called. */
const failingDatabase = () => {
  const write = mock.method(server.service.database, 'write', async () => {
    throw sqliteFull()
  })
  return { calls: () => write.mock.callCount(), end: () => write.mock.restore() }
}

const filesOf = async (folder: string): Promise<string[]> => readdir(`${server.dataDir}/files/${folder}`)

test('a submit that finds no room is refused with a time to come again, and leaves nothing behind', async () => {
  const refused = async (response: Response) => {
    assert.equal(response.status, 503)
    assert.ok(Number(response.headers.get('retry-after')) >= 1)
    const { error, error_code } = await readJson(response)
    assert.equal(error_code, 'unavailable')
    assert.match(error, /no room left/)
  }
  const database = failingDatabase()
  await refused(await server.post(text, { prompt: 'x' }))
  await refused(await server.post('/v2/bria-enhance-image', { image: picture }))
  database.end()
  const save = mock.method(server.service.fileStore, 'saveInput', async () => {
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
  })
  await refused(await server.post('/v2/bria-enhance-image', { image: picture }))
  save.mock.restore()
  assert.deepEqual(await filesOf('inputs'), [])
  assert.equal((await readJson(await server.call('/v1/get-user-credits'))).credits, 100, 'nothing is held')
})

test('a request whose end cannot be stored stays visible and runs again when there is room', async () => {
  const { request_id, status_url } = await readJson(await server.post(text, { prompt: 'slow 400' }))
  const status = async () => (await readJson(await server.call(status_url))).status
  while ((await status()) !== 'PROCESSING');
  const database = failingDatabase()
  while (database.calls() < 2) assert.equal(await status(), 'PROCESSING')
  assert.equal(await status(), 'PROCESSING', 'its end was tried in vain, and polls go on')
  database.end()
  assert.equal((await server.ended(request_id)).status, 'COMPLETED')
})

test('a request that cannot be taken from the queue waits until it can', async () => {
  const blocker = await readJson(await server.post(text, { prompt: 'slow 300' }))
  const { request_id } = await readJson(await server.post(text, { prompt: 'x' }))
  const database = failingDatabase()
  while (database.calls() < 3) assert.equal((await server.call(`/v2/requests/${request_id}/status`)).status, 200)
  database.end()
  assert.equal((await server.ended(request_id)).status, 'COMPLETED')
  await server.ended(blocker.request_id)
  assert.deepEqual(await filesOf('work'), [])
})
