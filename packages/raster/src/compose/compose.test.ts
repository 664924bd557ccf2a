import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Picture } from '../picture.ts'
import { discMask, draw, scenePicture, transparentPicture } from '../testing/index.ts'
import { blendOver } from './blend-over.ts'
import { compositeExact } from './composite-exact.ts'
import { crop, cropMask } from './crop.ts'
import { paste } from './paste.ts'
import { flattenOnWhite, solid, withAlpha } from './picture-values.ts'

const pixel = ({ rgb, alpha, width }: Picture, x: number, y: number) => {
  const i = y * width + x
  return [...rgb.subarray(3 * i, 3 * i + 3), alpha ? alpha[i] : 255]
}

describe('exact compositing', () => {
  const original = scenePicture(1, 60, 40)
  const generated = scenePicture(2, 60, 40)
  const mask = discMask(60, 40, 30, 20, 12)

  it('keeps every bit outside the mask and takes every bit inside', () => {
    const result = compositeExact(original, generated, mask)
    for (let i = 0; i < mask.data.length; i++) {
      const source = mask.data[i] >= 128 ? generated : original
      assert.deepEqual(result.rgb.subarray(3 * i, 3 * i + 3), source.rgb.subarray(3 * i, 3 * i + 3))
    }
    assert.equal(result.alpha, null)
  })

  it('keeps partial alpha outside and takes the generated alpha inside', () => {
    const clear = transparentPicture(60, 40)
    const result = compositeExact(clear, generated, mask)
    for (let i = 0; i < mask.data.length; i++) {
      assert.equal(result.alpha?.[i], mask.data[i] >= 128 ? 255 : clear.alpha?.[i])
    }
    const reverse = compositeExact(original, clear, mask)
    for (let i = 0; i < mask.data.length; i++) {
      assert.equal(reverse.alpha?.[i], mask.data[i] >= 128 ? clear.alpha?.[i] : 255)
    }
  })

  it('leaves its inputs alone and refuses other sizes', () => {
    const before = original.rgb.slice()
    compositeExact(original, generated, mask)
    assert.deepEqual(original.rgb, before)
    assert.throws(() => compositeExact(original, scenePicture(1, 60, 41), mask), /60 x 40 but received 60 x 41/)
  })
})

describe('cropping and pasting', () => {
  it('gives the picture back when a crop is pasted where it came from', () => {
    for (const picture of [scenePicture(3, 50, 40), transparentPicture(50, 40)]) {
      const rectangle = { x: 11, y: 7, width: 30, height: 20 }
      assert.deepEqual(paste(picture, crop(picture, rectangle), rectangle), picture)
    }
    const mask = discMask(50, 40, 25, 20, 9)
    assert.equal(cropMask(mask, { x: 25, y: 20, width: 1, height: 1 }).data[0], 255)
  })

  it('makes an opaque base carry the alpha of a patch', () => {
    const pasted = paste(solid(20, 20, [1, 2, 3]), transparentPicture(8, 8), { x: 4, y: 4, width: 8, height: 8 })
    assert.equal(pasted.alpha?.[0], 255)
    assert.equal(pasted.alpha?.[4 * 20 + 4], 0)
  })

  it('refuses rectangles that reach outside', () => {
    const picture = solid(10, 10, [0, 0, 0])
    for (const rectangle of [
      { x: -1, y: 0, width: 4, height: 4 },
      { x: 8, y: 0, width: 4, height: 4 },
      { x: 0, y: 0, width: 0, height: 4 },
      { x: 0.5, y: 0, width: 4, height: 4 },
    ]) {
      assert.throws(() => crop(picture, rectangle), RangeError)
    }
    assert.throws(() => paste(picture, picture, { x: 0, y: 0, width: 5, height: 5 }), /a patch of 5 x 5/)
  })
})

describe('laying pictures over each other', () => {
  it('mixes by straight alpha', () => {
    const base = solid(4, 4, [0, 0, 200])
    const veil = draw(2, 2, () => [200, 0, 0, 128])
    const result = blendOver(base, veil, { x: 1, y: 1 })
    assert.deepEqual(pixel(result, 1, 1), [100, 0, 100, 255])
    assert.deepEqual(pixel(result, 0, 0), [0, 0, 200, 255])
  })

  it('adds up alpha on a transparent base without darkening', () => {
    const base = draw(3, 1, () => [0, 0, 0, 0])
    const result = blendOver(
      base,
      draw(3, 1, () => [90, 160, 30, 128]),
      { x: 0, y: 0 },
    )
    assert.deepEqual(pixel(result, 1, 0), [90, 160, 30, 128])
    assert.deepEqual(
      pixel(
        blendOver(
          result,
          draw(1, 1, () => [90, 160, 30, 128]),
          { x: 1, y: 0 },
        ),
        1,
        0,
      ),
      [90, 160, 30, 192],
    )
  })

  it('cuts off what hangs over the edge', () => {
    const base = solid(4, 4, [9, 9, 9])
    const patch = solid(3, 3, [1, 1, 1])
    const result = blendOver(blendOver(base, patch, { x: -2, y: -2 }), patch, { x: 3, y: 3 })
    const changed = [...result.rgb].filter((value, i) => i % 3 === 0 && value === 1).length
    assert.equal(changed, 2)
    assert.deepEqual(blendOver(base, patch, { x: 40, y: 0 }), base)
  })
})

describe('alpha of a whole picture', () => {
  it('is laid on white', () => {
    const picture = draw(3, 1, x => [100, 0, 200, [255, 51, 0][x]])
    const flat = flattenOnWhite(picture)
    assert.equal(flat.alpha, null)
    assert.deepEqual([...flat.rgb], [100, 0, 200, 224, 204, 244, 255, 255, 255])
    assert.equal(flattenOnWhite(flat), flat)
  })

  it('is set and taken away', () => {
    const picture = solid(6, 4, [5, 6, 7])
    const mask = discMask(6, 4, 3, 2, 1.5)
    assert.deepEqual(withAlpha(picture, mask).alpha, mask.data)
    assert.equal(withAlpha(withAlpha(picture, mask), null).alpha, null)
    assert.throws(() => withAlpha(picture, discMask(5, 4, 2, 2, 1)), /the alpha to be 6 x 4/)
  })
})
