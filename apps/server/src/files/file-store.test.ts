import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { createFileStore, type FileStoreOptions } from './file-store.ts'

const root = await mkdtemp(join(tmpdir(), 'sfumato-files-'))
after(() => rm(root, { recursive: true }))

const hourMs = 3_600_000
const startMs = 1_700_000_000_000
let stores = 0

/** A store in a folder of its own, with a clock that tests move. */
const newStore = (more: Partial<FileStoreOptions> = {}) => {
  const clock = { nowMs: startMs }
  const directory = join(root, `store-${stores++}`)
  const store = createFileStore({
    directory,
    publicUrl: () => 'https://pictures.test/base/',
    outputTtlMs: 7 * 24 * hourMs,
    uploadTtlMs: 24 * hourMs,
    now: () => clock.nowMs,
    ...more,
  })
  return { store, clock, directory }
}

const filesBelow = async (directory: string): Promise<string[]> =>
  (await readdir(directory, { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(entry => entry.name)

const png = Buffer.from('\x89PNG\r\n\x1a\nand so on', 'latin1')
const jpeg = Buffer.from('\xff\xd8\xff\xe0and so on', 'latin1')
const webp = Buffer.from('RIFF\x08\0\0\0WEBPVP8 ', 'latin1')

test('an output is moved to an address that only its token opens', async () => {
  const { store, directory } = newStore()
  const work = store.workPath('request-1', 1)
  await writeFile(work, png)
  const { url, token, name } = await store.putOutput('request-1', 'image.png', work)
  assert.equal(url, `https://pictures.test/base/outputs/${token}/image.png`)
  assert.equal(name, 'image.png')
  assert.ok(token.length * 4 >= 128 + 48)
  const file = await store.open('outputs', token, name)
  assert.equal(file?.size, png.length)
  assert.equal(file?.contentType, 'image/png')
  assert.deepEqual(await buffer(file!.stream()), png)
  assert.ok(!existsSync(work))
  assert.equal(await store.open('uploads', token, name), null)
  assert.equal(await store.open('outputs', token, 'other.png'), null)
  assert.deepEqual(await filesBelow(join(directory, 'aside')), [])
})

test('only the server’s own user may read the files and folders', { skip: process.platform === 'win32' }, async () => {
  const { store, directory } = newStore()
  const work = store.workPath('request-1', 1)
  await writeFile(work, png, { mode: 0o644 })
  await store.putOutput('request-1', 'image.png', work)
  await store.putUpload(png, 'png')
  await store.saveInput('request-2', 'image', 0, png)
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  assert.ok(entries.length > 8)
  for (const entry of entries) {
    const { mode } = await stat(join(entry.parentPath, entry.name))
    assert.equal(mode & 0o777, entry.isFile() ? 0o600 : 0o700, entry.name)
  }
})

test('the content type comes from the bytes, never from the name', async () => {
  const { store } = newStore()
  for (const [bytes, contentType] of [
    [png, 'image/png'],
    [jpeg, 'image/jpeg'],
    [webp, 'image/webp'],
    [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'application/octet-stream'],
    [Buffer.from('<!doctype html><script></script>'), 'application/octet-stream'],
    [Buffer.alloc(0), 'application/octet-stream'],
  ] as const) {
    const { token, name } = await store.putUpload(bytes, 'html')
    const file = await store.open('uploads', token, name)
    assert.equal(file?.contentType, contentType)
    assert.equal(file?.size, bytes.length)
  }
})

test('names are made safe for paths and addresses', async () => {
  const { store, directory } = newStore()
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
  assert.equal((await filesBelow(join(directory, 'outputs'))).length, 6)
})

test('tokens and names that could leave the folder find nothing', async () => {
  const { store, directory } = newStore()
  await writeFile(join(directory, 'secret'), 'secret')
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
  for (const name of ['', '..', '../secret', '../../secret', 'upload.png/..', 'upload.png\0', '.png', 'upload%2Epng']) {
    assert.equal(await store.open('uploads', token, name), null)
  }
  assert.ok(await store.open('uploads', token, 'upload.png'))
  assert.ok(existsSync(join(directory, 'secret')))
})

test('a file expires at its time by its token alone, and is gone after the sweep', async () => {
  const { store, clock, directory } = newStore()
  const { token, name } = await store.putUpload(png, 'png')
  const path = (await readdir(join(directory, 'uploads'), { recursive: true, withFileTypes: true })).find(entry =>
    entry.isFile(),
  )!
  await utimes(join(path.parentPath, path.name), 0, 0)
  clock.nowMs = startMs + 24 * hourMs - 1
  assert.equal(await store.sweep(clock.nowMs), 0)
  assert.ok(await store.open('uploads', token, name))
  clock.nowMs++
  assert.equal(await store.open('uploads', token, name), null)
  assert.equal((await filesBelow(join(directory, 'uploads'))).length, 1)
  assert.equal(await store.sweep(clock.nowMs), 1)
  assert.deepEqual(await readdir(join(directory, 'uploads')), [])
  assert.equal(await store.sweep(clock.nowMs), 0)
})

test('a token with another time than its file’s finds nothing', async () => {
  const { store, clock } = newStore()
  const { token, name } = await store.putUpload(png, 'png')
  clock.nowMs += 25 * hourMs
  const later = clock.nowMs.toString(16).padStart(12, '0') + token.slice(12)
  assert.equal(await store.open('uploads', later, name), null)
})

test('a sweep takes the expired of an hour and leaves the rest', async () => {
  const { store, clock } = newStore({ uploadTtlMs: 1000 })
  const old = await store.putUpload(png, 'png')
  clock.nowMs += 900
  const young = await store.putUpload(png, 'png')
  clock.nowMs += 200
  assert.equal(await store.sweep(clock.nowMs), 1)
  assert.equal(await store.open('uploads', old.token, old.name), null)
  assert.ok(await store.open('uploads', young.token, young.name))
})

test('a sweep stops after a batch of 500 and goes on at the next', async () => {
  const { store, clock, directory } = newStore()
  const { token } = await store.putUpload(png, 'png')
  const [folder] = await readdir(join(directory, 'uploads'))
  for (let index = 1; index < 520; index++) {
    const other = token.slice(0, 12) + index.toString(16).padStart(32, '0')
    await writeFile(join(directory, 'uploads', folder, `${other}.upload.png`), '')
  }
  clock.nowMs += 30 * 24 * hourMs
  assert.equal(await store.sweep(clock.nowMs), 500)
  assert.equal(await store.sweep(clock.nowMs), 20)
  assert.equal(await store.sweep(clock.nowMs), 0)
})

test('a removed file is gone at once, and removing it again changes nothing', async () => {
  const { store } = newStore()
  const first = await store.putUpload(png, 'png')
  const second = await store.putUpload(png, 'png')
  await store.remove('uploads', first.token)
  await store.remove('uploads', first.token)
  assert.equal(await store.open('uploads', first.token, first.name), null)
  assert.ok(await store.open('uploads', second.token, second.name))
})

test('a hundred uploads at once are a hundred whole files', async () => {
  const { store } = newStore()
  const bytesOf = (index: number) => Buffer.alloc(10_000, index)
  const put = await Promise.all(Array.from({ length: 100 }, (_, index) => store.putUpload(bytesOf(index), 'png')))
  assert.equal(new Set(put.map(({ token }) => token)).size, 100)
  for (const [index, { url }] of put.entries()) {
    const file = await store.openOwnUrl(url)
    assert.deepEqual(await buffer(file!.stream()), bytesOf(index))
  }
})

test('an upload that cannot be written leaves nothing behind', async () => {
  const { store, directory } = newStore()
  await rm(join(directory, 'uploads'), { recursive: true })
  await writeFile(join(directory, 'uploads'), 'a file where the folder should be')
  await assert.rejects(store.putUpload(png, 'png'))
  assert.deepEqual(await filesBelow(join(directory, 'aside')), [])
})

test('own addresses are known by origin, base and kind', async () => {
  const { store } = newStore({ otherUrls: () => ['http://127.0.0.1:8787', 'http://localhost:8787/'] })
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
  const { store, directory } = newStore()
  const first = await store.saveInput('request-1', 'ref_images', 0, png)
  const second = await store.saveInput('request-1', 'ref_images', 1, jpeg)
  const other = await store.saveInput('request-2', 'image', 0, webp)
  assert.ok(first.startsWith(store.inputsDirectory('request-1')))
  assert.deepEqual(await readFile(first), png)
  assert.deepEqual(await readFile(second), jpeg)
  await writeFile(store.workPath('request-1', 3), 'left by a dead attempt')
  await writeFile(store.workPath('request-10', 1), 'of another request')
  await store.removeInputs('request-1')
  await store.removeInputs('request-1')
  assert.ok(!existsSync(store.inputsDirectory('request-1')))
  assert.deepEqual(await readFile(other), webp)
  assert.deepEqual(await readdir(join(directory, 'work')), ['request-10.1'])
})

test('names of requests and fields that could leave the folder are faults', async () => {
  const { store } = newStore()
  for (const name of ['', '..', '../x', 'a/b', 'a\\b', '.a', 'a\0b', 'a..b']) {
    assert.throws(() => store.inputsDirectory(name), RangeError)
    assert.throws(() => store.workPath(name, 1), RangeError)
    await assert.rejects(store.removeInputs(name), RangeError)
    if (name !== '') await assert.rejects(store.saveInput('request-1', `../${name}`, 0, png), RangeError)
  }
})

test('only a plain work file of the same request becomes an output', async () => {
  const { store, directory } = newStore()
  const outside = join(directory, 'database')
  await writeFile(outside, 'secret')
  const link = store.workPath('request-1', 1)
  await symlink(outside, link)
  const others = store.workPath('request-2', 1)
  await writeFile(others, png)
  await assert.rejects(store.putOutput('request-1', 'a.png', link))
  for (const path of [outside, others, `${link}/../../database`, join(directory, 'work')]) {
    await assert.rejects(store.putOutput('request-1', 'a.png', path), /not one of its work files/)
  }
  assert.deepEqual(await filesBelow(join(directory, 'outputs')), [])
  assert.equal(await readFile(outside, 'utf8'), 'secret')
})

test('what crashes left is swept after a week, and nothing younger', async () => {
  const { store, directory } = newStore()
  const input = await store.saveInput('request-1', 'image', 0, png)
  const aside = join(directory, 'aside', 'half-written')
  const work = store.workPath('request-1', 1)
  await writeFile(aside, 'half')
  await writeFile(work, 'half')
  const weekMs = 7 * 24 * hourMs
  const madeMs = (await stat(aside)).mtimeMs
  assert.equal(await store.sweep(madeMs + weekMs - 60_000), 0)
  assert.ok(existsSync(input))
  assert.equal(await store.sweep(Date.now() + weekMs + 60_000), 3)
  for (const path of [input, aside, work]) assert.ok(!existsSync(path))
})
