import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { crop, decodePicture, encodePicture } from '@sfumato/raster'
import { discMask, maskPng, scenePicture, subjectPicture, transparentPicture } from '@sfumato/raster/testing'
import { startTestServer } from '../testing/start-test-server.ts'
import { caller, dataUrl, type Json, runToEnd } from './harness.ts'

/** Signatures differ from run to run: bytes can be compared without them only. */
const server = await startTestServer({ painter: 'real', config: { provenance: 'off' } })
after(() => server.close())
const client = caller(server.url, server.key)

const limits = { maxBytes: 1e9, maxPixels: 1e9, maxSide: 1e5 }
const read = async (bytes: Uint8Array) => (await decodePicture(bytes, limits)).picture
const png = (picture: Parameters<typeof encodePicture>[0]) => encodePicture(picture, { format: 'png' })

const scene = scenePicture(2, 300, 200)
const disc = discMask(300, 200, 150, 120, 45)
const image = dataUrl(await png(scene))
const mask = dataUrl(await maskPng(disc))
const subject = dataUrl(await png(subjectPicture(300, 240).picture))

const bodies: Record<string, Json> = {
  'bria-gen-fill': { image, mask, prompt: 'Place a wooden bench on the grass' },
  'bria-expand-image': { image, aspect_ratio: '16:9' },
  'bria-replace-background': { image: subject, prompt: 'In a parking lot' },
  'bria-text-to-image': { prompt: 'A professional headshot of a CEO' },
  'bria-enhance-image': { image, resolution: '1MP' },
}

const sizes: Record<string, [number, number]> = {
  'bria-gen-fill': [300, 200],
  'bria-expand-image': [356, 200],
  'bria-replace-background': [300, 240],
  'bria-text-to-image': [1024, 1024],
  'bria-enhance-image': [1225, 816],
}

for (const [slug, body] of Object.entries(bodies)) {
  test(`${slug} answers on the async surface with one picture of its size`, async () => {
    const answer = await runToEnd(client, slug, body)
    assert.equal(answer.status, 200, answer.bytes.toString())
    const result = answer.json()
    assert.equal(result.status, 'COMPLETED')
    assert.equal(result.images.length, 1)
    assert.equal(result.output, result.images[0].url)
    assert.equal(result.engine.preview, true)
    assert.equal(result.metrics.cost, 0.04)
    assert.equal(result.error, null)
    const file = await caller(server.url, null).get(result.output)
    assert.equal(file.headers.get('content-type'), result.images[0].content_type)
    assert.equal(file.bytes.length, result.images[0].file_size)
    const picture = await read(file.bytes)
    assert.deepEqual([picture.width, picture.height], sizes[slug])
    assert.deepEqual([result.images[0].width, result.images[0].height], sizes[slug])
  })

  test(`${slug} answers on the sync surface, the same bytes as on the async one`, async () => {
    const answer = await client.post(`/v1/${slug}`, body, { accept: 'image/*' })
    assert.equal(answer.status, 200, answer.bytes.toString().slice(0, 300))
    assert.equal(answer.headers.get('content-type'), 'image/jpeg')
    const result = (await runToEnd(client, slug, body)).json()
    const file = await caller(server.url, null).get(result.output)
    assert.ok(answer.bytes.equals(file.bytes), 'same request, same seed, same bytes')
  })
}

test('another seed gives another picture', async () => {
  const paint = async (seed: number) =>
    (await client.post('/v1/bria-gen-fill', { ...bodies['bria-gen-fill'], prompt: 'sand', seed })).bytes
  assert.ok(!(await paint(1)).equals(await paint(2)))
})

test('fill leaves every pixel outside the mask as it was', async () => {
  const answer = await client.post('/v1/bria-gen-fill', { ...bodies['bria-gen-fill'], output_format: 'png' })
  const result = await read(answer.bytes)
  let changed = 0
  disc.data.forEach((value, i) => {
    const same = Buffer.from(result.rgb.subarray(3 * i, 3 * i + 3)).equals(scene.rgb.subarray(3 * i, 3 * i + 3))
    if (value < 128) assert.ok(same, `pixel ${i} outside the mask changed`)
    else if (!same) changed++
  })
  assert.ok(changed > 1000, 'inside the mask something was painted')
})

test('expand keeps the original rectangle as it was', async () => {
  const answer = await client.post('/v1/bria-expand-image', { ...bodies['bria-expand-image'], output_format: 'png' })
  const middle = crop(await read(answer.bytes), { x: 28, y: 0, width: 300, height: 200 })
  assert.ok(Buffer.from(middle.rgb).equals(scene.rgb))
})

test('alpha survives a fill, an enhancement and comes as PNG', async () => {
  const cutOut = transparentPicture(240, 200)
  const body = { image: dataUrl(await png(cutOut)), mask: dataUrl(await maskPng(discMask(240, 200, 120, 100, 20))) }
  const filled = await client.post('/v1/bria-gen-fill', { ...body, prompt: 'a star' })
  assert.equal(filled.headers.get('content-type'), 'image/png')
  assert.ok(Buffer.from((await read(filled.bytes)).alpha!).equals(cutOut.alpha!))
  const enhanced = await read((await client.post('/v1/bria-enhance-image', { ...body, resolution: '1MP' })).bytes)
  assert.ok(enhanced.alpha!.includes(0) && enhanced.alpha!.includes(255))
})

test('a picture goes in as URL of an upload, as data URL, as bare base64 and as a form file', async () => {
  const bytes = await png(scene)
  const base64 = Buffer.from(bytes).toString('base64')
  const uploaded = (await client.post('/upload-asset', { data_urls: [image] })).json()
  const form = new FormData()
  form.set('image', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'scene.png')
  form.set('aspect_ratio', '1:1')
  form.set('seed', '5')
  const answers = await Promise.all([
    ...[uploaded.file_urls[0], image, base64].map(spelling =>
      client.post('/v1/bria-expand-image', { image: spelling, aspect_ratio: '1:1', seed: 5 }),
    ),
    client.send('/v1/bria-expand-image', { method: 'POST', headers: { 'x-api-key': server.key }, body: form }),
  ])
  for (const answer of answers) {
    assert.equal(answer.status, 200, answer.bytes.toString().slice(0, 300))
    assert.ok(answer.bytes.equals(answers[0].bytes))
  }
})

test('words that the preview painter does not know are listed in a warning', async () => {
  const body = { prompt: 'a flurbish next to a red balloon', prompt_enhancement: false }
  const answer = await client.post('/v1/bria-text-to-image', body)
  assert.match(answer.json().warning, /flurbish/)
})
