import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { S3Settings } from '../files/s3/s3-settings.ts'
import { openS3Storage } from '../files/s3/s3-storage.ts'
import { type FaultyProxy, startFaultyProxy } from '../files/testing/faulty-proxy.ts'
import { sweep } from '../retention/sweep.ts'
import { readJson } from '../testing/read-json.ts'
import { configOfBucket, type S3Server, s3Skipped, startS3Server } from '../testing/s3-server.ts'
import { startTestServer, type TestServer } from '../testing/start-test-server.ts'

const dayMs = 24 * 3_600_000
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYPj/HwADAgH/p9WnOgAAAABJRU5ErkJggg==',
  'base64',
)

describe('a server whose pictures lie in a bucket', { skip: s3Skipped() }, () => {
  let store: S3Server
  let proxy: FaultyProxy
  let settings: S3Settings
  let server: TestServer
  let nowMs = Date.now()
  before(async () => {
    store = await startS3Server()
    proxy = await startFaultyProxy(store.url)
    settings = { ...(await store.newBucket()), endpoint: proxy.url, prefix: 'a' }
    server = await startTestServer({ config: configOfBucket(settings), now: () => nowMs })
  })
  after(async () => {
    await server.close()
    await proxy.stop()
    await store.stop()
  })

  const keys = async (prefix: string): Promise<string[]> => {
    const storage = await openS3Storage({ ...settings, endpoint: store.url }, () => {})
    const found: string[] = []
    for await (const { key } of storage.list(prefix)) found.push(key)
    storage.close()
    return found
  }
  const credits = async () => (await readJson(await server.call('/v1/get-user-credits'))).credits
  const completed = async (id: string) => {
    assert.equal((await server.ended(id)).status, 'COMPLETED')
    return readJson(await server.call(`/v2/requests/${id}`))
  }
  /** The run ends after its answer; it removes its inputs last. */
  const inputsGone = async () => {
    while ((await keys('inputs/')).length > 0) await new Promise(resolve => setTimeout(resolve, 20))
  }

  test('pictures of every kind reach the painter, and the output is served from the own address', async () => {
    const file_urls = (
      await readJson(
        await server.post('/upload-asset', { data_urls: [`data:image/png;base64,${png.toString('base64')}`] }),
      )
    ).file_urls
    const form = new FormData()
    form.set('image', new Blob([png]), 'picture.png')
    form.set('aspect_ratio', '16:9')
    const submits = [
      await server.post('/v2/bria-enhance-image', { image: png.toString('base64') }),
      await server.post('/v2/bria-enhance-image', { image: file_urls[0] }),
      await server.call('/v2/bria-expand-image', { method: 'POST', body: form }),
    ]
    for (const submit of submits) {
      const { request_id } = await readJson(submit)
      const { output, warning, images } = await completed(request_id)
      assert.equal(warning, `Received image:${png.length}.`)
      assert.ok(output.startsWith(`${server.url}/outputs/`))
      const response = await fetch(output)
      const bytes = Buffer.from(await response.arrayBuffer())
      assert.equal(bytes.length, images[0].file_size)
      assert.equal(response.headers.get('content-type'), 'image/png')
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff')
      assert.equal(response.headers.get('content-security-policy'), 'sandbox')
      const head = await fetch(output, { method: 'HEAD' })
      assert.equal(head.headers.get('content-length'), String(bytes.length))
      const part = await fetch(output, { headers: { range: 'bytes=1-3' } })
      assert.equal(part.status, 206)
      assert.equal(await part.text(), 'PNG')
    }
    await inputsGone()
    assert.equal((await keys('outputs/')).length, 3)
    assert.equal((await keys('uploads/')).length, 1)
    const files = join(server.dataDir, 'files')
    assert.deepEqual(await readdir(files), ['work'])
    assert.deepEqual(await readdir(join(files, 'work')), [])
  })

  test('a sync call answers with the picture', async () => {
    const response = await server.post('/v1/bria-enhance-image', { image: png.toString('base64') })
    assert.equal(response.headers.get('content-type'), 'image/png')
    assert.equal(
      Buffer.from(await response.arrayBuffer())
        .subarray(1, 4)
        .toString(),
      'PNG',
    )
  })

  test('a deleted request’s picture is gone from the storage, an expired one after the sweep', async () => {
    await sweep(server.service)
    const before = (await keys('outputs/')).length
    const { request_id } = await readJson(await server.post('/v2/bria-text-to-image', { prompt: 'x' }))
    const { output } = await completed(request_id)
    assert.equal((await keys('outputs/')).length, before + 1)
    assert.equal((await server.call(`/v2/requests/${request_id}`, { method: 'DELETE' })).status, 204)
    assert.equal((await keys('outputs/')).length, before)
    assert.equal((await fetch(output)).status, 404)
    nowMs += 8 * dayMs
    await sweep(server.service)
    assert.deepEqual(await keys(''), [])
    nowMs -= 8 * dayMs
  })

  test('while the storage is down a submit with a picture is 503 and leaves nothing; one without is accepted', async () => {
    const balance = await credits()
    const rows = async () => (await readJson(await server.call('/v2/requests?model=bria-enhance-image'))).requests
    const earlier = await rows()
    proxy.fault = () => 'cut'
    const refused = await server.post('/v2/bria-enhance-image', { image: png.toString('base64') })
    assert.equal(refused.status, 503)
    const { error_code, error } = await readJson(refused)
    assert.equal(error_code, 'unavailable')
    assert.match(error, /storage of pictures/)
    const uploaded = await server.post('/upload-asset', {
      data_urls: [`data:image/png;base64,${png.toString('base64')}`],
    })
    assert.equal(uploaded.status, 503)
    const { request_id } = await readJson(await server.post('/v2/bria-text-to-image', { prompt: 'slow 300' }))
    proxy.fault = () => 'none'
    await completed(request_id)
    assert.deepEqual(await rows(), earlier)
    assert.equal(await credits(), Math.round((balance - 0.04) * 1e6) / 1e6)
    assert.deepEqual(await keys('inputs/'), [])
  })

  test('a picture that cannot be stored fails its request without a charge and leaves nothing behind', async () => {
    const balance = await credits()
    proxy.fault = ({ method }) => (method === 'PUT' ? 'refused' : 'none')
    const { request_id } = await readJson(await server.post('/v2/bria-text-to-image', { prompt: 'x' }))
    const { status, error_code } = await server.ended(request_id)
    proxy.fault = () => 'none'
    assert.deepEqual([status, error_code], ['FAILED', 'unavailable'])
    assert.equal(await credits(), balance)
    const work = join(server.dataDir, 'files', 'work')
    while ((await readdir(work)).length > 0) await new Promise(resolve => setTimeout(resolve, 20))
  })

  test('with signed addresses the results name the storage, which a next request reads as its own', async () => {
    const signing = await startTestServer({ config: configOfBucket({ ...settings, signedUrls: true }) })
    after(() => signing.close())
    const { request_id } = await readJson(await signing.post('/v2/bria-text-to-image', { prompt: 'x' }))
    await signing.ended(request_id)
    const result = await readJson(await signing.call(`/v2/requests/${request_id}`))
    assert.ok(result.output.startsWith(`${proxy.url}/${settings.bucket}/a/outputs/`))
    assert.equal(result.images[0].url, result.output)
    assert.equal((await readJson(await signing.call('/v2/requests'))).requests[0].output, result.output)
    const bytes = Buffer.from(await (await fetch(result.output)).arrayBuffer())
    assert.equal(bytes.length, result.images[0].file_size)
    const next = await readJson(await signing.post('/v2/bria-enhance-image', { image: result.output }))
    assert.equal((await signing.ended(next.request_id)).status, 'COMPLETED')
    const { warning } = await readJson(await signing.call(`/v2/requests/${next.request_id}`))
    assert.equal(warning, `Received image:${bytes.length}.`)
    assert.ok(!existsSync(join(signing.dataDir, 'files', 'outputs')))
  })
})
