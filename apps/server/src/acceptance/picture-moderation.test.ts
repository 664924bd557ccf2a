import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { writeVitClassifier } from '@sfumato/diffusion/testing'
import { encodePicture, type Picture } from '@sfumato/raster'
import { draw } from '@sfumato/raster/testing'
import { startTestServer } from '../testing/start-test-server.ts'
import { type Caller, caller, dataUrl, type Json, runToEnd } from './harness.ts'

/** A classifier of our own in the form of the real ones: red pictures are not safe, grey ones are. */
const folder = mkdtempSync(join(tmpdir(), 'sfumato-safety-'))
after(() => rmSync(folder, { recursive: true }))
writeVitClassifier(folder, [
  { label: 'sfw', colour: [0.5, 0.5, 0.5] },
  { label: 'nsfw', colour: [1, 0, 0] },
])
const checkpointSafety = `classifier:${join(folder, 'model.onnx')}`

const png = async (picture: Picture) => dataUrl(await encodePicture(picture, { format: 'png' }))
const red = await png(draw(96, 64, () => [255, 0, 0]))
const grey = await png(draw(96, 64, x => [118 + (x % 20), 128, 130]))

const filesOf = (dataDir: string): string[] =>
  readdirSync(join(dataDir, 'files'), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))

/** The inputs of a request go right after it is told that it has ended, so they are waited for. */
const keepsOnly = async (dataDir: string, wanted: readonly string[]): Promise<void> => {
  for (let waitedMs = 0; waitedMs < 10_000 && filesOf(dataDir).length > wanted.length; waitedMs += 20) await sleep(20)
  assert.deepEqual(filesOf(dataDir), wanted)
}

const uploaded = async (client: Caller, picture: string): Promise<string> =>
  (await client.post('/upload-asset', { data_urls: [picture] })).json().file_urls[0]

const expand = (image: string, rest: Json = {}): Json => ({ image, aspect_ratio: '1:1', ...rest })
const checksInput = { visual_input_content_moderation: true }
const checksOutput = { visual_output_content_moderation: true }

describe('with a classifier of its own', async () => {
  const server = await startTestServer({ painter: 'real', config: { checkpointSafety, inferenceThreads: 1 } })
  after(() => server.close())
  const client = caller(server.url, server.key)

  test('the server lists what that classifier sees, and so does every result', async () => {
    const model = (await client.get('/v1/models/bria-expand-image')).json()
    assert.deepEqual(model.moderation.image, ['explicit', 'nudity'])
    const result = (
      await runToEnd(client, 'bria-expand-image', expand(grey, { ...checksInput, ...checksOutput }))
    ).json()
    assert.equal(result.status, 'COMPLETED', result.error)
    assert.deepEqual(result.moderation.visual_input_content_moderation, ['explicit', 'nudity'])
    assert.deepEqual(result.moderation.visual_output_content_moderation, ['explicit', 'nudity'])
    await client.send(`/v2/requests/${result.request_id}`, { method: 'DELETE', headers: { 'x-api-key': server.key } })
  })

  test('a blocked input fails the request by its field, parameter and category, and is kept nowhere', async () => {
    await keepsOnly(server.dataDir, [])
    const address = await uploaded(client, red)
    assert.equal((await client.get(address)).status, 200)
    for (const image of [address, red]) {
      const answer = await runToEnd(client, 'bria-expand-image', expand(image, checksInput))
      assert.equal(answer.status, 422)
      assert.equal(answer.json().status, 'FAILED')
      assert.equal(answer.json().error_code, 'content_moderation')
      assert.equal(answer.json().error, '`image` was blocked by `visual_input_content_moderation`: category nudity.')
      assert.ok(!('output' in answer.json()))
    }
    assert.equal((await client.get(address)).status, 404)
    await keepsOnly(server.dataDir, [])
  })

  test('of several pictures the blocked one is named and goes; the others stay', async () => {
    const [fine, bad] = [await uploaded(client, grey), await uploaded(client, red)]
    const body = { image: fine, ref_images: [fine, bad], prompt: 'a park', ...checksInput }
    const answer = await runToEnd(client, 'bria-replace-background', body)
    assert.match(answer.json().error, /^`ref_images` \(number 2\) was blocked by .* category nudity\.$/)
    assert.equal((await client.get(bad)).status, 404)
    assert.equal((await client.get(fine)).status, 200)
    await keepsOnly(server.dataDir, [filesOf(server.dataDir).find(path => path.includes('uploads')) as string])
  })

  test('a blocked output fails the request and is kept nowhere, on both surfaces', async () => {
    const before = filesOf(server.dataDir)
    const body = expand(red, checksOutput)
    const sentence = 'The output picture was blocked by `visual_output_content_moderation`: category nudity.'
    const later = await runToEnd(client, 'bria-expand-image', body)
    const now = await client.post('/v1/bria-expand-image', body)
    for (const answer of [later, now]) {
      assert.equal(answer.status, 422)
      assert.deepEqual([answer.json().error_code, answer.json().error], ['content_moderation', sentence])
    }
    await keepsOnly(server.dataDir, before)
  })

  test('enhance checks its input unless told not to, the others only when told to', async () => {
    const enhanced = await runToEnd(client, 'bria-enhance-image', { image: red, resolution: '1MP' })
    assert.match(enhanced.json().error, /visual_input_content_moderation/)
    assert.equal((await runToEnd(client, 'bria-expand-image', expand(red))).json().status, 'COMPLETED')
  })
})

describe('where the classifier cannot run', async () => {
  const broken = await startTestServer({
    painter: 'real',
    config: { checkpointSafety: `classifier:${join(folder, 'away', 'model.onnx')}` },
  })
  after(() => broken.close())
  const client = caller(broken.url, broken.key)

  test('a request that asks for moderation fails with the reason, one that does not is painted', async () => {
    for (const flags of [checksInput, checksOutput]) {
      const answer = await runToEnd(client, 'bria-expand-image', expand(grey, flags))
      assert.equal(answer.status, 422)
      assert.equal(answer.json().error_code, 'engine_unavailable')
      assert.match(
        answer.json().error,
        /^The image classifier classifier:.* could not be loaded: .*config\.json is missing\.$/,
      )
    }
    assert.equal((await runToEnd(client, 'bria-expand-image', expand(grey))).json().status, 'COMPLETED')
    assert.deepEqual((await client.get('/v1/models/bria-expand-image')).json().moderation.image, [])
  })
})
