import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { encodePicture } from '@sfumato/raster'
import { bombPng, discMask, drawScene, hugeJpeg, maskPng, scenePicture } from '@sfumato/raster/testing'
import { startTestServer } from '../testing/start-test-server.ts'
import { caller, dataUrl, type Json, runToEnd, webServer } from './harness.ts'

const png = await encodePicture(scenePicture(2, 120, 80), { format: 'png' })
const jpeg = await encodePicture(scenePicture(2, 120, 80), { format: 'jpeg' })
const image = dataUrl(png)
const mask = dataUrl(await maskPng(discMask(120, 80, 60, 40, 15)))
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'

const secret = await webServer((_, response) => response.end(Buffer.from(png)))
const host = await webServer((request, response) => {
  if (request.url === '/redirect') response.writeHead(302, { location: `${secret.url}/picture.png` }).end()
  else if (request.url === '/missing.png') response.writeHead(404).end('gone')
  else if (request.url === '/page.png') response.writeHead(200, { 'content-type': 'image/png' }).end('<html></html>')
  else response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.from(png))
})
const server = await startTestServer({ painter: 'real', config: { fetchAllowHosts: [host.host], maxBodyMb: 8 } })
after(async () => {
  await server.close()
  host.close()
  secret.close()
})
const client = caller(server.url, server.key)

const credits = async () => (await client.get('/v1/get-user-credits')).json().credits

/** Every refusal is one clear sentence with a stable word, costs nothing and leaves the server healthy. */
const assertRefused = (body: Json, code: string, sentence: RegExp) => {
  assert.equal(body.error_code, code, JSON.stringify(body))
  assert.equal(body.code, code)
  assert.match(body.error, sentence)
  assert.match(body.error, /^[^\n]{10,400}[.]$/, 'one line that ends as a sentence')
  assert.doesNotMatch(body.error, /node_modules|at .*:\d+:\d+|Error:/)
}

const costsNothing = async (work: () => Promise<void>) => {
  const before = await credits()
  await work()
  assert.equal(await credits(), before)
  assert.equal((await client.get('/health')).status, 200)
}

const text = 'this is not a picture at all, only words that go on for a while'
const truncated = png.subarray(0, Math.floor(png.length * 0.6))
const fill = { image, mask, prompt: 'a ball' }

/** Learnt from the pictures: FAILED on v2, the same word on v1. */
const atWork: [name: string, slug: string, body: Json, code: string, sentence: RegExp][] = [
  [
    'an unreachable URL',
    'bria-expand-image',
    { image: `${host.url}/missing.png` },
    'image_unreachable',
    /`image`.*404/,
  ],
  ['a private address', 'bria-expand-image', { image: `${secret.url}/a.png` }, 'image_url_refused', /`image`/],
  [
    'a metadata address',
    'bria-expand-image',
    { image: 'http://169.254.169.254/latest' },
    'image_url_refused',
    /`image`/,
  ],
  [
    'a redirect to a private address',
    'bria-expand-image',
    { image: `${host.url}/redirect` },
    'image_url_refused',
    /redirect|`image`/,
  ],
  ['a file address', 'bria-expand-image', { image: 'file:///etc/passwd' }, 'image_url_refused', /`image`/],
  [
    'a page behind a picture address',
    'bria-expand-image',
    { image: `${host.url}/page.png` },
    'image_format',
    /`image`/,
  ],
  [
    'something that is no picture',
    'bria-expand-image',
    { image: dataUrl(Buffer.from(text)) },
    'image_format',
    /`image`/,
  ],
  ['the placeholder of a document', 'bria-gen-fill', { ...fill, mask: 'sample text' }, 'image_invalid', /`mask`/],
  ['a truncated PNG', 'bria-expand-image', { image: dataUrl(truncated) }, 'image_invalid', /`image`/],
  ['a truncated JPEG', 'bria-expand-image', { image: dataUrl(jpeg.subarray(0, 900)) }, 'image_invalid', /`image`/],
  [
    'a header of 50,000 × 50,000',
    'bria-expand-image',
    { image: dataUrl(hugeJpeg(jpeg, 50_000, 50_000)) },
    'image_too_large',
    /`image`.*50000/,
  ],
  ['a PNG bomb', 'bria-expand-image', { image: dataUrl(bombPng(12_000, 12_000)) }, 'image_too_large', /`image`.*12000/],
  ['an SVG', 'bria-expand-image', { image: dataUrl(Buffer.from(svg)) }, 'image_format', /`image`.*SVG/i],
  [
    'an empty mask',
    'bria-gen-fill',
    { ...fill, mask: dataUrl(await maskPng(discMask(120, 80, -90, -90, 5))) },
    'mask_empty',
    /`mask`/,
  ],
  [
    'a mask of another ratio',
    'bria-gen-fill',
    { ...fill, mask: dataUrl(await drawScene(1, 90, 90)) },
    'mask_ratio',
    /120 x 80.*90 x 90/,
  ],
  [
    'a blocked prompt',
    'bria-gen-fill',
    { ...fill, prompt: 'a man stabbed to death with a knife' },
    'content_moderation',
    /`prompt`.*violence/,
  ],
]

/** Refused at submit, alike on both surfaces. */
const atSubmit: [name: string, slug: string, body: unknown, status: number, code: string, sentence: RegExp][] = [
  ['a body that is not JSON', 'bria-gen-fill', '{"image": ', 400, 'bad_request', /JSON/],
  ['a body that is a list', 'bria-gen-fill', '[1, 2]', 400, 'bad_request', /object/],
  ['a missing required field', 'bria-gen-fill', { mask, prompt: 'x' }, 400, 'bad_request', /`image` is required/],
  [
    'a wrong type',
    'bria-text-to-image',
    { prompt: ['x'] },
    400,
    'bad_request',
    /`prompt` must be a string; got a list/,
  ],
  [
    'a value out of range',
    'bria-enhance-image',
    { image, steps_num: 51 },
    400,
    'bad_request',
    /`steps_num`.*10 to 50.*51/,
  ],
  [
    'an unknown enum',
    'bria-enhance-image',
    { image, resolution: '8MP' },
    400,
    'bad_request',
    /`resolution`.*"1MP".*"8MP"/,
  ],
  ['several bad fields', 'bria-text-to-image', { seed: 0, mode: 'x' }, 400, 'bad_request', /`prompt`.*`mode`.*`seed`/],
  ['an unknown model', 'bria-paint-house', { prompt: 'x' }, 404, 'model_not_found', /bria-paint-house/],
]

for (const [name, slug, body, status, code, sentence] of atSubmit) {
  for (const surface of ['v1', 'v2']) {
    test(`${name} is refused at submit on ${surface}`, () =>
      costsNothing(async () => {
        const answer = await client.post(`/${surface}/${slug}`, body as string)
        assert.equal(answer.status, status, answer.bytes.toString())
        assertRefused(answer.json(), code, sentence)
      }))
  }
}

for (const [name, slug, body, code, sentence] of atWork) {
  test(`${name} fails on v2 and v1 with the same word`, () =>
    costsNothing(async () => {
      const failed = await runToEnd(client, slug, body)
      assert.equal(failed.status, 422)
      assert.equal(failed.json().status, 'FAILED')
      assertRefused(failed.json(), code, sentence)
      const sync = await client.post(`/v1/${slug}`, body)
      assert.equal(sync.status, 422)
      assertRefused(sync.json(), code, sentence)
      assert.match(sync.json().request_id, /^[0-9a-f-]{36}$/)
    }))
}

test('no key and a bad key are 401 and name the header', async () => {
  for (const key of [null, 'SG_nobody', '']) {
    for (const path of ['/v1/bria-gen-fill', '/v2/bria-gen-fill']) {
      const answer = await caller(server.url, key).post(path, fill)
      assert.equal(answer.status, 401)
      assertRefused(answer.json(), 'unauthorized', /x-api-key/)
    }
  }
})

test('too few credits are 406 and say the balance and the need', async () => {
  const poor = await startTestServer({ painter: 'real', config: { firstCredits: 0.01 } })
  try {
    for (const path of ['/v1/bria-gen-fill', '/v2/bria-gen-fill']) {
      const answer = await caller(poor.url, poor.key).post(path, fill)
      assert.equal(answer.status, 406)
      assertRefused(answer.json(), 'insufficient_credits', /credits.*0\.0[14].*0\.0[14]/)
    }
  } finally {
    await poor.close()
  }
})

test('a body of another type, or of none, is 406', async () => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'image/png']) {
    const answer = await client.post('/v2/bria-gen-fill', JSON.stringify(fill), { 'content-type': type })
    assert.equal(answer.status, 406)
    assertRefused(answer.json(), 'content_type', /application\/json/)
  }
  const bare = await client.send('/v2/bria-gen-fill', {
    method: 'POST',
    headers: { 'x-api-key': server.key },
    body: new Uint8Array(Buffer.from(JSON.stringify(fill))),
  })
  assert.equal(bare.status, 406)
})

test('a wrong method is 405 and says which is right', async () => {
  const answer = await client.get('/v2/bria-gen-fill')
  assert.equal(answer.status, 405)
  assert.equal(answer.headers.get('allow'), 'POST')
  assertRefused(answer.json(), 'method_not_allowed', /POST/)
  const deleted = await client.send('/v1/models', { method: 'DELETE', headers: { 'x-api-key': server.key } })
  assert.equal(deleted.status, 405)
})

test('a body over the limit is 413 and costs nothing', () =>
  costsNothing(async () => {
    const answer = await client.post('/v2/bria-expand-image', { image: 'A'.repeat(9_000_000) })
    assert.equal(answer.status, 413)
    assertRefused(answer.json(), 'body_too_large', /8/)
  }))

test('a route that does not exist is 404 in the same envelope', async () => {
  assertRefused((await client.get('/v3/anything')).json(), 'route_not_found', /\/v3\/anything/)
})

test('an upload that is no picture is refused and nothing is kept', async () => {
  const answer = await client.post('/upload-asset', { data_urls: [dataUrl(Buffer.from(svg), 'image/svg+xml')] })
  assert.equal(answer.status, 422)
  assertRefused(answer.json(), 'image_format', /data_urls/)
})
