import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { decodePicture } from '@sfumato/raster'
import {
  colourShare,
  type Pixels,
  readPlainBackground,
  readScene,
  readShape,
} from '../../packages/diffusion/testing/tiny/measure.ts'

const folder = join(import.meta.dirname, '../../packages/diffusion/testing/tiny/golden')
const { cases } = JSON.parse(readFileSync(join(folder, 'golden.json'), 'utf8')) as {
  cases: { name: string; picture: string; reading: { colour: string; shape: string; fit: number; share: number } }[]
}
const limits = { maxBytes: 100_000, maxPixels: 64 * 64, maxSide: 64 }

async function open(name: string): Promise<Pixels> {
  return (await decodePicture(readFileSync(join(folder, name)), limits)).picture
}

test('a drawn red circle on blue is read as one', async () => {
  const picture = await open('begin.png')
  const { colour, shape, fit } = readShape(picture)
  assert.deepEqual([colour, shape], ['red', 'circle'])
  assert.ok(fit > 0.9, `its fit is ${fit}`)
  assert.equal(readPlainBackground(picture), 'blue')
  assert.ok(colourShare(picture, 'red') > 0.1)
  assert.equal(colourShare(picture, 'green'), 0)
})

test('a plain picture shows no shape', () => {
  const plain = { width: 64, height: 64, rgb: new Uint8Array(3 * 64 * 64).fill(200) }
  assert.deepEqual(readShape(plain), { colour: 'none', shape: 'none', fit: 0, share: 0 })
})

test('every golden picture reads as it did when it was painted', async () => {
  for (const { name, picture, reading } of cases) {
    const found = readShape(await open(picture))
    assert.deepEqual([found.colour, found.shape], [reading.colour, reading.shape], name)
    assert.ok(Math.abs(found.fit - reading.fit) < 1e-9, `${name}: fit ${found.fit}, then ${reading.fit}`)
    assert.equal(found.share, reading.share, name)
  }
})

test('the golden text-to-image pictures show what their prompts say', async () => {
  const first = await open('text-to-image-1.png')
  assert.deepEqual([readShape(first).colour, readShape(first).shape], ['red', 'circle'])
  assert.equal(readPlainBackground(first), 'blue')
  const second = await open('text-to-image-2.png')
  assert.deepEqual([readShape(second).colour, readShape(second).shape], ['yellow', 'star'])
  assert.deepEqual(readScene(second), { time: 'night', ground: 'sea' })
  const third = await open('text-to-image-3.png')
  assert.deepEqual([readShape(third).colour, readShape(third).shape], ['green', 'square'])
  assert.deepEqual(readScene(third), { time: 'sunset', ground: 'snow' })
})
