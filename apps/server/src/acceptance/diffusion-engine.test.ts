import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, mock, test } from 'node:test'
import { crop, decodePicture, encodePicture } from '@sfumato/raster'
import { discMask, maskPng, scenePicture, subjectPicture } from '@sfumato/raster/testing'
import { startTestServer } from '../testing/start-test-server.ts'
import { caller, dataUrl, type Json, runToEnd } from './harness.ts'

/** Random weights of a few kilobytes in the ordinary layout: what they paint is noise, but they paint it for real. */
const checkpoint = (name: string) =>
  join(import.meta.dirname, '../../../../packages/diffusion/testing/checkpoints', name)

const server = await startTestServer({
  painter: 'real',
  config: {
    engine: 'diffusion',
    checkpointText: checkpoint('lcm'),
    checkpointInpaint: checkpoint('sd15'),
    checkpointPreview: checkpoint('taesd'),
    inferenceThreads: 1,
  },
})
after(() => server.close())
const client = caller(server.url, server.key)
const limits = { maxBytes: 1e9, maxPixels: 1e9, maxSide: 1e5 }
const png = (picture: Parameters<typeof encodePicture>[0]) => encodePicture(picture, { format: 'png' })

const scene = scenePicture(2, 96, 64)
const disc = discMask(96, 64, 48, 40, 14)
const image = dataUrl(await png(scene))
const bodies: Record<string, Json> = {
  'bria-gen-fill': { image, mask: dataUrl(await maskPng(disc)), prompt: 'a bench', output_format: 'png' },
  'bria-expand-image': { image, aspect_ratio: '16:9', output_format: 'png' },
  'bria-replace-background': { image: dataUrl(await png(subjectPicture(96, 80).picture)), prompt: 'a beach' },
  'bria-text-to-image': { prompt: 'a red circle', steps_num: 20 },
}
const painters: Record<string, string> = { 'bria-text-to-image': checkpoint('lcm') }

for (const [slug, body] of Object.entries(bodies)) {
  test(`${slug} is painted by its checkpoint, which the result names`, async () => {
    const result = (await runToEnd(client, slug, body)).json()
    assert.equal(result.status, 'COMPLETED', result.error)
    assert.deepEqual(result.engine, {
      name: 'diffusion',
      checkpoint: painters[slug] ?? checkpoint('sd15'),
      preview: false,
    })
    const model = (await client.get(`/v1/models/${slug}`)).json()
    assert.deepEqual(model.engine, result.engine)
  })
}

test('looks at the unfinished picture are taken while it is painted, not where the output is moderated', async () => {
  const put = mock.method(server.service.fileStore, 'putPreview')
  const body = {
    image: dataUrl(await png(scenePicture(2, 640, 480))),
    mask: dataUrl(await maskPng(discMask(640, 480, 320, 240, 60))),
    prompt: 'a bench',
  }
  await runToEnd(client, 'bria-gen-fill', { ...body, visual_output_content_moderation: true })
  assert.equal(put.mock.callCount(), 0)
  await runToEnd(client, 'bria-gen-fill', body)
  assert.ok(put.mock.callCount() >= 1)
  const { picture } = await decodePicture(put.mock.calls[0].arguments[0], limits)
  assert.deepEqual([picture.width, picture.height], [512, 384], 'the whole, however small the part that is painted')
  put.mock.restore()
})

test('what was not to change has not changed', async () => {
  const read = async (slug: string) => {
    const { output } = (await runToEnd(client, slug, bodies[slug])).json()
    return (await decodePicture((await client.get(output)).bytes, limits)).picture
  }
  const filled = await read('bria-gen-fill')
  for (let i = 0; i < disc.data.length; i++) {
    if (disc.data[i] < 128) assert.equal(filled.rgb[3 * i + 1], scene.rgb[3 * i + 1])
  }
  const expanded = await read('bria-expand-image')
  const x = Math.floor((expanded.width - 96) / 2)
  assert.deepEqual(Buffer.from(crop(expanded, { x, y: 0, width: 96, height: 64 }).rgb), Buffer.from(scene.rgb))
})

test('a model without a checkpoint of its own enlarges without weights and says so', async () => {
  const result = (await runToEnd(client, 'bria-enhance-image', { image, resolution: '1MP' })).json()
  assert.equal(result.status, 'COMPLETED', result.error)
  assert.deepEqual(result.engine, { name: 'diffusion', checkpoint: null, preview: false })
})

test('a model whose checkpoint is missing fails with the sentence that says what to do', async () => {
  const bare = await startTestServer({ painter: 'real', config: { engines: { 'bria-text-to-image': 'diffusion' } } })
  try {
    const answer = await runToEnd(caller(bare.url, bare.key), 'bria-text-to-image', { prompt: 'a cat' })
    assert.equal(answer.status, 422)
    assert.equal(answer.json().error_code, 'engine_unavailable')
    assert.match(answer.json().error, /no checkpoint to paint a picture from words.*SFUMATO_CHECKPOINT_TEXT/)
    const enhance = (await caller(bare.url, bare.key).get('/v1/models/bria-enhance-image')).json()
    assert.equal(enhance.engine.name, 'preview')
  } finally {
    await bare.close()
  }
})
