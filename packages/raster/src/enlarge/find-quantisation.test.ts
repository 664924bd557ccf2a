import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { decodePicture } from '../codec/decode-picture.ts'
import { encodePicture } from '../codec/encode-picture.ts'
import { crop } from '../compose/crop.ts'
import type { Picture } from '../picture.ts'
import { createRandom } from '../random.ts'
import { resizePicture } from '../resample/resize-picture.ts'
import { draw } from '../testing/index.ts'
import { createPacer } from '../work.ts'
import { findQuantisation } from './find-quantisation.ts'
import { planesOf } from './planes.ts'

const limits = { maxBytes: 10e6, maxPixels: 10e6, maxSide: 8192 }
const random = createRandom(4)
const bumps = draw(256, 192, (x, y) => {
  const value = 120 + 50 * Math.sin(x / 5 + y / 40) * Math.cos(y / 6) + 14 * random.normal()
  return [value, value + 20, 200 - value / 2]
})

const compressed = async (quality: number) =>
  decodePicture(await encodePicture(bumps, { format: 'jpeg', quality }), limits)

const found = async (picture: Picture) => {
  const pacer = createPacer(undefined)
  return findQuantisation((await planesOf(picture, picture.width, picture.height, pacer)).luma, pacer)
}

describe('the steps of a compressed picture', () => {
  it('are found in its pixels, the lowest as the file has them', async () => {
    for (const quality of [50, 75]) {
      const { picture, quantisation } = await compressed(quality)
      const { steps, originX, originY } = (await found(picture))!
      assert.deepEqual([originX, originY], [0, 0])
      for (const place of [0, 1, 2, 8, 9, 16]) assert.equal(steps[place], quantisation!.steps[place], `${place}`)
      const ratio = steps[63] / quantisation!.steps[63]
      assert.ok(ratio > 0.8 && ratio < 1.25, `${ratio}`)
    }
  })

  it('are found where the grid does not begin in the corner', async () => {
    const { picture } = await compressed(50)
    const quantisation = await found(crop(picture, { x: 3, y: 6, width: 240, height: 180 }))
    assert.deepEqual([quantisation?.originX, quantisation?.originY], [5, 2])
  })

  it('are not seen in what was never compressed or was resampled since', async () => {
    assert.equal(await found(bumps), undefined)
    assert.equal(await found(resizePicture((await compressed(50)).picture, 200, 150)), undefined)
  })
})
