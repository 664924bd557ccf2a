import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { after, before, describe, test } from 'node:test'
import { isFailure } from '@sfumato/contract'
import { type S3Server, s3Skipped, startS3Server } from '../../testing/s3-server.ts'
import { isUsageError } from '../../usage-error.ts'
import { type FaultyProxy, startFaultyProxy } from '../testing/faulty-proxy.ts'
import { hourMs, newStore, png, startMs, temporaryFolder } from '../testing/new-store.ts'
import type { S3Settings } from './s3-settings.ts'
import { openS3Storage } from './s3-storage.ts'

const root = await temporaryFolder()
let folders = 0

describe('a bucket', { skip: s3Skipped() }, () => {
  let server: S3Server
  let proxy: FaultyProxy
  before(async () => {
    server = await startS3Server()
    proxy = await startFaultyProxy(server.url)
  })
  after(async () => {
    await proxy.stop()
    await server.stop()
  })

  const open = async (more: Partial<S3Settings> = {}) => {
    proxy.fault = () => 'none'
    proxy.seen.length = 0
    const settings = { ...(await server.newBucket()), endpoint: proxy.url, ...more }
    const warnings: object[] = []
    const storage = await openS3Storage(settings, details => warnings.push(details))
    const work = join(root, `work-${folders++}`)
    return { ...newStore(storage, work), settings, warnings }
  }
  const isUnavailable = (error: unknown) => isFailure(error) && error.code === 'unavailable' && error.status === 503

  test('keys begin with the prefix, and what others keep beside it is not touched', async () => {
    const { store, settings, clock } = await open({ prefix: 'ours' })
    const other = await openS3Storage({ ...settings, prefix: '' }, () => {})
    after(() => other.close())
    await other.put('ours-too/file', png)
    await store.putUpload(png, 'png')
    const keys: string[] = []
    for await (const { key } of other.list('')) keys.push(key)
    assert.match(keys.join(' '), /^ours-too\/file ours\/uploads\/472222\/[0-9a-f]{44}\.upload\.png$/)
    clock.nowMs += 25 * hourMs
    assert.equal(await store.sweep(clock.nowMs), 1)
    assert.ok(await other.open('ours-too/file'))
  })

  test('every file goes up with its checksum, its length and its type', async () => {
    const { store } = await open()
    await store.putUpload(png, 'png')
    const work = store.workPath('request-1', 1)
    const large = Buffer.concat([png, Buffer.alloc(3_000_000, 7)])
    await writeFile(work, large)
    await store.putOutput('request-1', 'a.png', work)
    const puts = proxy.seen.filter(({ method }) => method === 'PUT')
    assert.equal(puts.length, 2)
    for (const [index, bytes] of [png, large].entries()) {
      const { headers, body } = puts[index]
      assert.deepEqual(body, bytes)
      assert.equal(headers['content-md5'], createHash('md5').update(bytes).digest('base64'))
      assert.equal(headers['content-length'], String(bytes.length))
      assert.equal(headers['content-type'], 'image/png')
    }
  })

  test('an output whose upload fails is sent again, whole, until it is there', async () => {
    const { store } = await open()
    const work = store.workPath('request-1', 1)
    await writeFile(work, png)
    const faults = ['cut', 'unavailable'] as const
    let puts = 0
    proxy.fault = ({ method }) => (method === 'PUT' ? (faults[puts++] ?? 'none') : 'none')
    const { token, name } = await store.putOutput('request-1', 'a.png', work)
    assert.equal(puts, 3)
    const file = await store.open('outputs', token, name)
    assert.deepEqual(await buffer(await file!.stream()), png)
    assert.deepEqual(await readdir(join(work, '..')), [])
  })

  test('a run that is given up stops trying at once, with its own reason', async () => {
    const { store } = await open()
    const work = store.workPath('request-1', 1)
    await writeFile(work, png)
    proxy.fault = () => 'unavailable'
    const run = new AbortController()
    const reason = new Error('given up')
    const storing = store.putOutput('request-1', 'a.png', work, run.signal)
    storing.catch(() => {})
    while (proxy.seen.length < 2) await new Promise(resolve => setImmediate(resolve))
    run.abort(reason)
    await assert.rejects(storing, error => error === reason)
    assert.ok(existsSync(work))
  })

  test('what the store refuses is not tried again', async () => {
    const { store, warnings } = await open()
    const work = store.workPath('request-1', 1)
    await writeFile(work, png)
    let puts = 0
    proxy.fault = () => {
      puts++
      return 'refused'
    }
    await assert.rejects(store.putOutput('request-1', 'a.png', work), isUnavailable)
    assert.equal(puts, 1)
    assert.deepEqual(warnings, [{ storage: 'put', status: 403, error: 'Unknown: UnknownError' }])
  })

  test('a store that is down fails every call with `unavailable`, tells the operator, and names no file', async () => {
    const { store, warnings } = await open()
    const { token, name } = await store.putUpload(png, 'png')
    await store.saveInput('request-1', 'image', 0, png)
    proxy.fault = () => 'cut'
    await assert.rejects(store.putUpload(png, 'png'), isUnavailable)
    await assert.rejects(store.saveInput('request-2', 'image', 0, png), isUnavailable)
    await assert.rejects(store.open('uploads', token, name), isUnavailable)
    await assert.rejects(store.remove('uploads', token), isUnavailable)
    await assert.rejects(store.removeInputs('request-1'), isUnavailable)
    await assert.rejects(store.sweep(startMs), isUnavailable)
    assert.equal(warnings.length, 6)
    const told = JSON.stringify(warnings)
    assert.match(told, /"storage":"put"/)
    assert.ok(!told.includes(token) && !told.includes('request-'))
    proxy.fault = () => 'none'
    assert.ok(await store.open('uploads', token, name))
  })

  test('an input whose download breaks off is fetched again', async () => {
    const { store } = await open()
    const bytes = Buffer.alloc(500_000, 9)
    const name = await store.saveInput('request-1', 'image', 0, bytes)
    let gets = 0
    proxy.fault = ({ method }) => (method === 'GET' && gets++ === 0 ? 'half' : 'none')
    assert.deepEqual(await readFile(await store.inputPath('request-1', 1, name)), bytes)
    assert.equal(gets, 2)
  })

  test('a picture that breaks off on its way out breaks off for the reader too', async () => {
    const { store } = await open()
    const { token, name } = await store.putUpload(Buffer.alloc(500_000, 9), 'png')
    const file = await store.open('uploads', token, name)
    proxy.fault = () => 'half'
    const body = await file!.stream()
    await assert.rejects(buffer(body))
  })

  test('signed addresses live exactly as long as the output, open at the storage, and are known as own', async () => {
    const { store, clock } = await open({ signedUrls: true, prefix: 'ours' })
    clock.nowMs = Date.now()
    const work = store.workPath('request-1', 1)
    await writeFile(work, png)
    const { signedUrl = '', token } = await store.putOutput('request-1', 'a.png', work)
    const { searchParams, pathname, origin } = new URL(signedUrl)
    assert.equal(origin, proxy.url)
    assert.ok(pathname.endsWith(`/${token}.a.png`))
    assert.equal(searchParams.get('X-Amz-Expires'), String(7 * 86_400))
    const signedAt = new Date(clock.nowMs).toISOString().replace(/[-:]|\.\d+/g, '')
    assert.equal(searchParams.get('X-Amz-Date'), signedAt)
    const response = await fetch(signedUrl)
    assert.equal(response.headers.get('content-type'), 'image/png')
    assert.deepEqual(Buffer.from(await response.arrayBuffer()), png)
    assert.ok(store.isOwnUrl(signedUrl))
    assert.deepEqual(await buffer(await (await store.openOwnUrl(signedUrl))!.stream()), png)
    for (const other of ['inputs/request-1/image-0', `outputs/472222/${token}.a.png`, `outputs/${token}.a.png`]) {
      assert.ok(!store.isOwnUrl(`${proxy.url}${pathname.replace(/outputs\/.*/, other)}`), other)
    }
    clock.nowMs += 7 * 24 * hourMs
    assert.equal(await store.openOwnUrl(signedUrl), null)
    assert.equal((await store.putUpload(png, 'png')).signedUrl, undefined)
  })

  test('a bucket that is not there or refuses us stops the start with a sentence; one out of reach only warns', async () => {
    const settings = { ...(await server.newBucket()), endpoint: proxy.url }
    const isUsage = (pattern: RegExp) => (error: unknown) => isUsageError(error) && pattern.test(error.message)
    await assert.rejects(
      openS3Storage({ ...settings, bucket: 'absent' }, () => {}),
      isUsage(/no such bucket.*"absent"/),
    )
    const warnings: object[] = []
    proxy.fault = () => 'cut'
    const storage = await openS3Storage(settings, details => warnings.push(details))
    assert.equal(warnings.length, 1)
    proxy.fault = () => 'none'
    await storage.put('inputs/request-1/image-0', png)
    storage.close()
  })
})
