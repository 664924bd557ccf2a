import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import fastify from 'fastify'
import { handleError } from './errors.ts'
import { studioRoutes } from './routes/studio.ts'

const directory = await mkdtemp(join(tmpdir(), 'sfumato-studio-'))
after(() => rm(directory, { recursive: true }))
const page = '<!doctype html><title>studio</title>'
const script = 'export const answer = 42'
await mkdir(join(directory, 'assets'))
for (const [path, content] of [
  ['index.html', page],
  ['assets/index-abc.js', script],
] as const) {
  await writeFile(join(directory, path), content)
  await writeFile(join(directory, `${path}.gz`), gzipSync(content))
  await writeFile(join(directory, `${path}.br`), brotliCompressSync(content))
}
await writeFile(join(directory, 'assets/sample.jpg'), 'picture')

const appOf = (folder: string) => {
  const app = fastify()
  app.setErrorHandler(handleError)
  studioRoutes(app, folder)
  after(() => app.close())
  return app
}
const app = appOf(directory)
const get = (url: string, encoding = '') => app.inject({ url, headers: { 'accept-encoding': encoding } })

test('the page allows its own files only, no frame, and is asked for anew each time', async () => {
  const { statusCode, body, headers } = await get('/')
  assert.equal(statusCode, 200)
  assert.equal(body, page)
  const policy = String(headers['content-security-policy'])
  for (const rule of ["default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'"])
    assert.ok(policy.includes(rule), rule)
  assert.doesNotMatch(policy, /unsafe|https?:|\*/)
  assert.equal(headers['cache-control'], 'no-cache')
  assert.equal(headers['referrer-policy'], 'no-referrer')
  assert.equal(headers['x-content-type-options'], 'nosniff')
})

test('files go as brotli or gzip to whoever takes it, and are kept for ever', async () => {
  const brotli = await get('/assets/index-abc.js', 'gzip, br')
  assert.equal(brotli.headers['content-encoding'], 'br')
  assert.equal(brotliDecompressSync(brotli.rawPayload).toString(), script)
  assert.match(String(brotli.headers['cache-control']), /immutable/)
  assert.equal(brotli.headers.vary, 'accept-encoding')
  const zipped = await get('/assets/index-abc.js', 'gzip, br;q=0')
  assert.equal(zipped.headers['content-encoding'], 'gzip')
  assert.equal(gunzipSync(zipped.rawPayload).toString(), script)
  const plain = await get('/assets/index-abc.js')
  assert.equal(plain.headers['content-encoding'], undefined)
  assert.equal(plain.body, script)
  assert.match(String(plain.headers['content-type']), /^text\/javascript/)
  const picture = await get('/assets/sample.jpg', 'gzip, br')
  assert.equal(picture.headers['content-encoding'], undefined)
  assert.equal(picture.headers['content-type'], 'image/jpeg')
})

test('nothing beside the built files is handed out', async () => {
  for (const path of ['/assets/none.js', '/assets/..%2findex.html', '/assets/index-abc.js.br'])
    assert.equal((await get(path)).statusCode, 404, path)
})

test('where the studio is not built, the page says in one sentence how to build it', async () => {
  const { statusCode, body, headers } = await appOf(join(directory, 'nowhere')).inject('/')
  assert.equal(statusCode, 503)
  assert.match(String(headers['content-type']), /^text\/plain/)
  assert.match(body, /^The studio is not built: run "npm ci && npm run build:studio"/)
})
