import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { diskStorage } from '../files/disk-storage.ts'
import { createFileStore } from '../files/file-store.ts'
import { type FetchPictureOptions, fetchPicture } from './fetch-picture.ts'
import { assertFailure } from './guarded-fetch/testing/assert-failure.ts'
import { serveHttp } from './guarded-fetch/testing/local-server.ts'

const directory = await mkdtemp(join(tmpdir(), 'sfumato-fetch-'))
after(() => rm(directory, { recursive: true }))

let nowMs = 1_700_000_000_000
const fileStore = createFileStore({
  storage: diskStorage(directory, join(directory, 'work')),
  workDirectory: join(directory, 'work'),
  publicUrl: () => 'http://127.0.0.1:8787',
  outputTtlMs: 1000,
  uploadTtlMs: 1000,
  now: () => nowMs,
})
const options: FetchPictureOptions = { maxBytes: 100, fileStore, fetchAllowHosts: [], timeoutMs: 2000 }
const picture = Buffer.from('a picture')

test('an own address is read from the store though it lies on a refused network', async () => {
  const { url } = await fileStore.putUpload(picture, 'png')
  assert.deepEqual(Buffer.from(await fetchPicture('image', url, options)), picture)
})

test('an own address that does not exist or has expired is unreachable, and nothing is fetched', async () => {
  const { url, token } = await fileStore.putUpload(picture, 'png')
  const words = /^`mask` names a file of this server that does not exist or has expired\.$/
  for (const address of [`${url}x`, 'http://127.0.0.1:8787/uploads/', url.replace(token, 'f'.repeat(token.length))]) {
    await assertFailure(() => fetchPicture('mask', address, options), 'image_unreachable', words)
  }
  nowMs += 1000
  await assertFailure(() => fetchPicture('mask', url, options), 'image_unreachable', words)
})

test('any other path of the own origin meets the guard', async () => {
  const address = 'http://127.0.0.1:8787/v1/models'
  await assertFailure(() => fetchPicture('image', address, options), 'image_url_refused', /loopback/)
})

test('an own file over the limit is too large', async () => {
  const { url } = await fileStore.putUpload(Buffer.alloc(101), 'png')
  const words = /is 101 bytes; at most 100 bytes/
  await assertFailure(() => fetchPicture('image', url, options), 'image_too_large', words)
})

test('other addresses go through the guarded fetcher with the list of allowed hosts', async () => {
  await using server = await serveHttp((_request, response) => response.end(picture))
  await assertFailure(() => fetchPicture('image', server.url, options), 'image_url_refused', /loopback/)
  const bytes = await fetchPicture('image', server.url, { ...options, fetchAllowHosts: [server.host] })
  assert.deepEqual(Buffer.from(bytes), picture)
})

test('an aborted signal ends it with its reason', async () => {
  const reason = new Error('gone')
  const { url } = await fileStore.putUpload(picture, 'png')
  const signal = AbortSignal.abort(reason)
  await assert.rejects(fetchPicture('image', url, { ...options, signal }), error => error === reason)
})
