import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { after, before, describe, test } from 'node:test'
import { type S3Server, s3Skipped, startS3Server } from '../testing/s3-server.ts'
import { diskStorage } from './disk-storage.ts'
import type { FileStoreOptions } from './file-store.ts'
import {
  hourMs,
  jpeg,
  newStore as newStoreOver,
  png,
  startMs,
  type TestStore,
  temporaryFolder,
  webp,
} from './testing/new-store.ts'

const root = await temporaryFolder()
let folders = 0
const newFolder = () => join(root, `store-${folders++}`)

/** What a store must do wherever its files lie. */
const contract = (newStore: (more?: Partial<FileStoreOptions>) => Promise<TestStore>): void => {
  test('an output is moved to an address that only its token opens', async () => {
    const { store, keys } = await newStore()
    const work = store.workPath('request-1', 1)
    await writeFile(work, png)
    const { url, token, name, signedUrl } = await store.putOutput('request-1', 'image.png', work)
    assert.equal(url, `https://pictures.test/base/outputs/${token}/image.png`)
    assert.equal(name, 'image.png')
    assert.equal(signedUrl, undefined)
    assert.ok(token.length * 4 >= 128 + 48)
    const file = await store.open('outputs', token, name)
    assert.equal(file?.size, png.length)
    assert.equal(file?.contentType, 'image/png')
    assert.deepEqual(await buffer(await file.stream()), png)
    assert.ok(!existsSync(work))
    assert.equal(await store.open('uploads', token, name), null)
    assert.equal(await store.open('outputs', token, 'other.png'), null)
    assert.equal((await keys('')).length, 1)
  })

  test('a part of a file is read by its first and last byte', async () => {
    const { store } = await newStore()
    const bytes = Buffer.from(Array.from({ length: 100_000 }, (_, index) => index % 251))
    const { token, name } = await store.putUpload(bytes, 'png')
    const file = await store.open('uploads', token, name)
    for (const [first, last] of [
      [0, 0],
      [1, 70_000],
      [99_999, 99_999],
      [0, 99_999],
    ]) {
      assert.deepEqual(await buffer(await file!.stream({ first, last })), bytes.subarray(first, last + 1))
    }
  })

  test('a file that is removed between being found and being read is not found, which is no fault', async () => {
    const { store } = await newStore()
    const { token, name } = await store.putUpload(png, 'png')
    const file = await store.open('uploads', token, name)
    await store.remove('uploads', token)
    await assert.rejects(async () => file!.stream(), { code: 'file_not_found' })
  })

  test('the content type comes from the bytes, never from the name', async () => {
    const { store } = await newStore()
    for (const [bytes, contentType] of [
      [png, 'image/png'],
      [jpeg, 'image/jpeg'],
      [webp, 'image/webp'],
      [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'application/octet-stream'],
      [Buffer.from('<!doctype html><script></script>'), 'application/octet-stream'],
      [Buffer.alloc(0), 'application/octet-stream'],
    ] as const) {
      const work = store.workPath('request-1', 1)
      await writeFile(work, bytes)
      const output = await store.putOutput('request-1', 'a.html', work)
      const upload = await store.putUpload(bytes, 'html')
      for (const file of [
        await store.open('outputs', output.token, output.name),
        await store.open('uploads', upload.token, upload.name),
      ]) {
        assert.equal(file?.contentType, contentType)
        assert.equal(file?.size, bytes.length)
        assert.deepEqual(await buffer(await file.stream()), Buffer.from(bytes))
      }
    }
  })

  test('names are made safe for paths and addresses', async () => {
    const { store, keys } = await newStore()
    for (const [wished, safe] of [
      ['../../etc/passwd', '-..-etc-passwd'],
      ['a b/ü"\r\n.png', 'a-b-.png'],
      ['...', 'file'],
      ['', 'file'],
      ['.hidden', 'hidden'],
      [`${'a'.repeat(300)}.png`, `${'a'.repeat(96)}.png`],
    ]) {
      const work = store.workPath('request-1', 1)
      await writeFile(work, png)
      const { token, name, url } = await store.putOutput('request-1', wished, work)
      assert.equal(name, safe)
      assert.equal(new URL(url).pathname, `/base/outputs/${token}/${safe}`)
      assert.ok(await store.openOwnUrl(url))
    }
    assert.equal((await keys('outputs/')).length, 6)
  })

  test('tokens and names of another shape find and remove nothing', async () => {
    const { store } = await newStore()
    const { token } = await store.putUpload(png, 'png')
    const wrong = [
      '',
      '..',
      '../secret',
      token.slice(1),
      `${token}0`,
      token.toUpperCase(),
      `${token.slice(0, -1)}/`,
      'g'.repeat(44),
    ]
    for (const candidate of wrong) {
      assert.equal(await store.open('uploads', candidate, 'upload.png'), null)
      await store.remove('uploads', candidate)
    }
    for (const name of ['', '..', '../secret', 'upload.png/..', 'upload.png\0', '.png', 'upload%2Epng']) {
      assert.equal(await store.open('uploads', token, name), null)
    }
    assert.ok(await store.open('uploads', token, 'upload.png'))
  })

  test('a file expires at its time by its token alone, and is gone after the sweep', async () => {
    const { store, clock, keys } = await newStore()
    const { token, name } = await store.putUpload(png, 'png')
    clock.nowMs = startMs + 24 * hourMs - 1
    assert.equal(await store.sweep(clock.nowMs), 0)
    assert.ok(await store.open('uploads', token, name))
    clock.nowMs++
    assert.equal(await store.open('uploads', token, name), null)
    assert.equal((await keys('uploads/')).length, 1)
    assert.equal(await store.sweep(clock.nowMs), 1)
    assert.deepEqual(await keys(''), [])
    assert.equal(await store.sweep(clock.nowMs), 0)
  })

  test('a token with another time than its file’s finds nothing', async () => {
    const { store, clock } = await newStore()
    const { token, name } = await store.putUpload(png, 'png')
    clock.nowMs += 25 * hourMs
    const later = clock.nowMs.toString(16).padStart(12, '0') + token.slice(12)
    assert.equal(await store.open('uploads', later, name), null)
  })

  test('a sweep takes what has expired, the oldest first, and leaves the rest', async () => {
    const { store, clock, keys } = await newStore({ uploadTtlMs: 2 * hourMs })
    const put = []
    for (let index = 0; index < 6; index++) {
      put.push(await store.putUpload(png, 'png'))
      clock.nowMs += 40 * 60_000
    }
    clock.nowMs = startMs + 2 * hourMs + 2 * 40 * 60_000
    assert.equal(await store.sweep(clock.nowMs), 3)
    for (const [index, { token, name }] of put.entries()) {
      assert.equal((await store.open('uploads', token, name)) !== null, index > 2, `upload ${index}`)
    }
    assert.equal((await keys('uploads/')).length, 3)
  })

  test('a removed file is gone at once, and removing it again changes nothing', async () => {
    const { store } = await newStore()
    const first = await store.putUpload(png, 'png')
    const second = await store.putUpload(png, 'png')
    await store.remove('uploads', first.token)
    await store.remove('uploads', first.token)
    assert.equal(await store.open('uploads', first.token, first.name), null)
    assert.ok(await store.open('uploads', second.token, second.name))
  })

  test('forty uploads at once are forty whole files', async () => {
    const { store } = await newStore()
    const bytesOf = (index: number) => Buffer.alloc(10_000, index)
    const put = await Promise.all(Array.from({ length: 40 }, (_, index) => store.putUpload(bytesOf(index), 'png')))
    assert.equal(new Set(put.map(({ token }) => token)).size, 40)
    for (const [index, { url }] of put.entries()) {
      const file = await store.openOwnUrl(url)
      assert.deepEqual(await buffer(await file!.stream()), bytesOf(index))
    }
  })

  test('own addresses are known by origin, base and kind', async () => {
    const { store } = await newStore({ otherUrls: () => ['http://127.0.0.1:8787', 'http://localhost:8787/'] })
    const { token, url } = await store.putUpload(png, 'png')
    const path = `uploads/${token}/upload.png`
    for (const address of [
      url,
      `https://PICTURES.test:443/base/${path}`,
      `https://pictures.test/base/x/../${path}`,
      `http://127.0.0.1:8787/${path}?download`,
      `http://localhost:8787/${path}`,
    ]) {
      assert.ok(store.isOwnUrl(address), address)
      assert.ok(await store.openOwnUrl(address), address)
    }
    for (const address of [
      `http://pictures.test/base/${path}`,
      `https://pictures.test/${path}`,
      `https://pictures.test:444/base/${path}`,
      `https://pictures.test.evil.test/base/${path}`,
      `https://name@pictures.test/base/${path}`,
      `https://pictures.test/base/inputs/${token}/upload.png`,
      'https://pictures.test/base/v1/models',
      'no address',
    ]) {
      assert.ok(!store.isOwnUrl(address), address)
      assert.equal(await store.openOwnUrl(address), null)
    }
    for (const address of [
      `${url}/more`,
      `https://pictures.test/base/uploads/${token}`,
      'https://pictures.test/base/outputs/',
    ]) {
      assert.ok(store.isOwnUrl(address), address)
      assert.equal(await store.openOwnUrl(address), null)
    }
  })

  test('inputs are kept by request, field and index until the request ends', async () => {
    const { store, workDirectory, keys } = await newStore()
    const first = await store.saveInput('request-1', 'ref_images', 0, png)
    const second = await store.saveInput('request-1', 'ref_images', 1, jpeg)
    const other = await store.saveInput('request-10', 'image', 0, webp)
    const read = async (request: string, name: string) => readFile(await store.inputPath(request, 2, name))
    assert.deepEqual(await read('request-1', first), png)
    assert.deepEqual(await read('request-1', first), png)
    assert.deepEqual(await read('request-1', second), jpeg)
    await writeFile(store.workPath('request-1', 3), 'left by a dead attempt')
    await writeFile(store.workPath('request-10', 1), 'of another request')
    await store.removeInputs('request-1')
    await store.removeInputs('request-1')
    assert.deepEqual(await keys('inputs/request-1/'), [])
    assert.deepEqual(await readdir(workDirectory), ['request-10.1'])
    assert.deepEqual(await read('request-10', other), webp)
  })

  test('work files are of this machine, and go without the inputs', async () => {
    const { store, workDirectory, keys } = await newStore()
    const name = await store.saveInput('request-1', 'image', 0, png)
    const fetched = await store.saveWork('request-1', 1, 'mask', 0, jpeg)
    assert.deepEqual(await readFile(fetched), jpeg)
    await store.inputPath('request-1', 1, name)
    await writeFile(store.workPath('request-1', 1), 'an output')
    for (const attempt of [2, 10]) await writeFile(store.workPath('request-1', attempt), 'of another attempt')
    await store.removeWork('request-1', 1)
    assert.deepEqual(await readdir(workDirectory), ['request-1.10', 'request-1.2'])
    assert.equal((await keys('inputs/')).length, 1)
    assert.deepEqual(await readFile(await store.inputPath('request-1', 2, name)), png)
  })

  test('names of requests and fields that could leave the folder are faults', async () => {
    const { store } = await newStore()
    for (const name of ['', '..', '../x', 'a/b', 'a\\b', '.a', 'a\0b', 'a..b']) {
      assert.throws(() => store.workPath(name, 1), RangeError)
      await assert.rejects(store.removeInputs(name), RangeError)
      await assert.rejects(async () => store.inputPath(name, 1, 'image-0'), RangeError)
      await assert.rejects(store.saveInput(name, 'image', 0, png), RangeError)
      if (name !== '') await assert.rejects(store.saveInput('request-1', `../${name}`, 0, png), RangeError)
    }
  })

  test('only a plain work file of the same request becomes an output', async () => {
    const { store, workDirectory, keys } = await newStore()
    const outside = join(workDirectory, '..', 'database')
    await writeFile(outside, 'secret')
    const link = store.workPath('request-1', 1)
    await symlink(outside, link)
    const others = store.workPath('request-2', 1)
    await writeFile(others, png)
    await assert.rejects(store.putOutput('request-1', 'a.png', link))
    for (const path of [outside, others, `${link}/../../database`, workDirectory]) {
      await assert.rejects(store.putOutput('request-1', 'a.png', path), /not one of its work files/)
    }
    assert.deepEqual(await keys(''), [])
    assert.equal(await readFile(outside, 'utf8'), 'secret')
  })

  test('what crashes left is swept after a week, and nothing younger', async () => {
    const { store, workDirectory, keys } = await newStore()
    await store.saveInput('request-1', 'image', 0, png)
    await writeFile(store.workPath('request-1', 1), 'half')
    const weekMs = 7 * 24 * hourMs
    assert.equal(await store.sweep(Date.now() + weekMs - hourMs), 0)
    assert.equal(await store.sweep(Date.now() + weekMs + 60_000), 2)
    assert.deepEqual(await keys(''), [])
    assert.deepEqual(await readdir(workDirectory), [])
  })
}

describe('a file store on the disk', () =>
  contract(async more => {
    const folder = newFolder()
    const work = join(folder, 'work')
    return newStoreOver(diskStorage(join(folder, 'files'), work), work, more)
  }))

const skip = s3Skipped()
describe('a file store in a bucket', { skip }, () => {
  let server: S3Server
  before(async () => {
    server = await startS3Server()
  })
  after(() => server.stop())
  contract(async more => {
    // Loaded here, since it must not be needed where there is no bucket.
    const { openS3Storage } = await import('./s3/s3-storage.ts')
    const warned = (details: object) => assert.fail(JSON.stringify(details))
    const settings = { ...(await server.newBucket()), prefix: 'shared/with-others' }
    return newStoreOver(await openS3Storage(settings, warned), join(newFolder(), 'work'), more)
  })
})
