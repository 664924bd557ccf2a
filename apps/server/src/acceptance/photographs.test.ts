import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { crop, decodePicture, encodePicture, resizePicture } from '@sfumato/raster'
import { discMask, maskPng } from '@sfumato/raster/testing'
import { startTestServer } from '../testing/start-test-server.ts'
import { caller, dataUrl } from './harness.ts'

/** A folder of photographs of one's own: every model runs over every one of them. */
const folder = process.env.SFUMATO_PHOTOS
const names = folder ? readdirSync(folder).filter(name => /\.(jpe?g|png|webp)$/i.test(name)) : []

/** Photographs are brought down to this, so that a folder of fifty takes minutes. */
const testPixels = 200_000
const limits = { maxBytes: 1e9, maxPixels: 1e9, maxSide: 1e5 }

const server = folder ? await startTestServer({ painter: 'real', config: { firstCredits: 10_000 } }) : undefined
after(() => server?.close())

const skip = folder ? false : 'SFUMATO_PHOTOS names no folder'
test('the folder of photographs holds some', { skip }, () => assert.ok(names.length > 0))

const read = async (bytes: Uint8Array) => (await decodePicture(bytes, limits)).picture

for (const name of names) {
  test(`all models that take a picture keep their promises on ${name}`, async () => {
    const client = caller(server!.url, server!.key)
    const photograph = await read(readFileSync(join(folder!, name)))
    const scale = Math.min(1, Math.sqrt(testPixels / (photograph.width * photograph.height)))
    const width = Math.round(photograph.width * scale)
    const height = Math.round(photograph.height * scale)
    const small = resizePicture(photograph, width, height)
    const image = dataUrl(await encodePicture(small, { format: 'png' }))
    const disc = discMask(width, height, width / 2, height / 2, Math.min(width, height) / 6)
    const paint = async (slug: string, body: object) => {
      const answer = await client.post(`/v1/${slug}`, { image, output_format: 'png', ...body })
      assert.equal(answer.status, 200, answer.bytes.toString().slice(0, 300))
      return read(answer.bytes)
    }

    const filled = await paint('bria-gen-fill', { mask: dataUrl(await maskPng(disc)), prompt: 'a bench' })
    const changed = filled.rgb.findIndex((value, c) => disc.data[Math.floor(c / 3)] < 128 && value !== small.rgb[c])
    assert.equal(changed, -1, 'a pixel outside the mask changed')

    const expanded = await paint('bria-expand-image', { aspect_ratio: width > height ? '1:1' : '16:9' })
    const x = Math.floor((expanded.width - width) / 2)
    const y = Math.floor((expanded.height - height) / 2)
    assert.ok(Buffer.from(crop(expanded, { x, y, width, height }).rgb).equals(small.rgb))

    const replaced = await paint('bria-replace-background', { prompt: 'a park' })
    assert.deepEqual([replaced.width, replaced.height], [width, height])

    const enhanced = await paint('bria-enhance-image', { resolution: '1MP' })
    assert.ok(Math.abs((enhanced.width * enhanced.height) / 1e6 - 1) < 0.02)
  })
}
