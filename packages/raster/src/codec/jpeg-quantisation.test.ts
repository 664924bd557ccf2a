import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { scenePicture } from '../testing/index.ts'
import { decodePicture } from './decode-picture.ts'
import { readQuantisation } from './jpeg-quantisation.ts'

const limits = { maxBytes: 1e6, maxPixels: 1e6, maxSide: 1000 }
const scene = scenePicture(1, 45, 30)
const raw = { raw: { width: 45, height: 30, channels: 3 } } as const

const jpeg = async (quality: number, orientation = 1, options = {}) =>
  new Uint8Array(
    await sharp(scene.rgb, raw)
      .jpeg({ quality, ...options })
      .withMetadata({ orientation })
      .toBuffer(),
  )

test('the luma table of a JPEG file comes with the picture, in rows of frequencies', async () => {
  const { quantisation } = await decodePicture(await jpeg(50), limits)
  // ITU-T T.81, table K.1, which quality 50 takes as it is.
  assert.deepEqual([...quantisation!.steps.subarray(0, 8)], [16, 11, 10, 16, 24, 40, 51, 61])
  assert.deepEqual([...quantisation!.steps.subarray(8, 12)], [12, 12, 14, 19])
  assert.equal(quantisation!.steps[63], 99)
  assert.deepEqual([quantisation!.originX, quantisation!.originY], [0, 0])
})

test('the table and the grid turn with the picture', async () => {
  for (const [orientation, originX, originY, turned] of [
    [2, 45 % 8, 0, false],
    [3, 45 % 8, 30 % 8, false],
    [4, 0, 30 % 8, false],
    [5, 0, 0, true],
    [6, 30 % 8, 0, true],
    [7, 30 % 8, 45 % 8, true],
    [8, 0, 45 % 8, true],
  ] as const) {
    const { quantisation } = await decodePicture(await jpeg(50, orientation), limits)
    const { steps } = quantisation!
    assert.deepEqual([quantisation!.originX, quantisation!.originY], [originX, originY], `orientation ${orientation}`)
    assert.deepEqual([steps[1], steps[8]], turned ? [12, 11] : [11, 12])
  }
})

test('progressive and grey files have tables; other formats, other colours and broken headers have none', async () => {
  assert.equal(readQuantisation(await jpeg(50, 1, { progressive: true }), 1, 45, 30)?.steps[63], 99)
  const grey = await sharp(scene.rgb, raw).greyscale().jpeg({ quality: 50 }).toBuffer()
  assert.equal(readQuantisation(grey, 1, 45, 30)?.steps[0], 16)
  const cmyk = await sharp(scene.rgb, raw).toColourspace('cmyk').jpeg().toBuffer()
  assert.equal(readQuantisation(cmyk, 1, 45, 30), null)
  const png = await sharp(scene.rgb, raw).png().toBuffer()
  assert.equal((await decodePicture(png, limits)).quantisation, null)
  const bytes = await jpeg(50)
  for (let length = 0; length < 200; length++) readQuantisation(bytes.subarray(0, length), 1, 45, 30)
  assert.equal(readQuantisation(bytes.subarray(0, 100), 1, 45, 30), null)
})
