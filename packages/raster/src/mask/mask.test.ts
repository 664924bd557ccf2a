import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Mask } from '../picture.ts'
import { isRasterError } from '../raster-error.ts'
import { alphaMaskPng, discMask, drawMask, hostileFiles, maskPng, orientedJpegs } from '../testing/index.ts'
import { fitMask } from './fit-mask.ts'
import { growMask } from './grow-mask.ts'
import { binarize, coverage, invertMask, maskBounds, rectangleMask, solidMask } from './mask-values.ts'
import { maskFromPicture, readMask } from './read-mask.ts'
import { softenMask } from './soften-mask.ts'

const limits = { maxBytes: 10e6, maxPixels: 10e6, maxSide: 8192 }
const disc = discMask(120, 80, 50, 40, 20)
const at = (mask: Mask, x: number, y: number) => mask.data[y * mask.width + x]

describe('reading a mask', () => {
  it('takes luma as it is, anti-aliased rim included', async () => {
    const mask = await readMask(await maskPng(disc), limits)
    assert.deepEqual(mask, disc)
    assert.ok(new Set(mask.data).size > 8)
  })

  it('takes alpha where there is no contrast in luma, whatever the one colour is', async () => {
    assert.deepEqual(await readMask(await alphaMaskPng(disc), limits), disc)
    const white = { width: 120, height: 80, rgb: new Uint8Array(3 * 9600).fill(255), alpha: disc.data }
    assert.deepEqual(maskFromPicture(white), disc)
  })

  it('takes luma where alpha and luma both have contrast, with transparent parts as black', () => {
    const rgb = new Uint8Array(3 * 4).fill(255)
    rgb.fill(0, 0, 3)
    const mask = maskFromPicture({ width: 4, height: 1, rgb, alpha: Uint8Array.of(255, 255, 128, 0) })
    assert.deepEqual([...mask.data], [0, 255, 128, 0])
  })

  it('applies the EXIF orientation', async () => {
    const masks = await Promise.all((await orientedJpegs()).map(({ bytes }) => readMask(bytes, limits)))
    for (const mask of masks) {
      assert.deepEqual([mask.width, mask.height], [96, 64])
      assert.ok(Math.abs(at(mask, 10, 50) - at(masks[0], 10, 50)) < 4)
      assert.ok(at(mask, 10, 50) > at(mask, 10, 10) + 60)
    }
  })

  it('refuses what is no picture', async () => {
    for (const { bytes } of await hostileFiles()) await assert.rejects(readMask(bytes, limits), isRasterError)
  })
})

describe('fitting a mask to a picture', () => {
  it('accepts another size of the same ratio and keeps the shape in place', () => {
    const fitted = fitMask(disc, 600, 400)
    assert.deepEqual([fitted.width, fitted.height], [600, 400])
    const bounds = maskBounds(fitted)
    assert.ok(bounds && Math.abs(bounds.x - 150) <= 2 && Math.abs(bounds.width - 200) <= 4, JSON.stringify(bounds))
  })

  it('tolerates 1 % and the rounding of small masks', () => {
    assert.equal(fitMask(disc, 606, 401).width, 606)
    assert.equal(fitMask(solidMask(15, 10, 255), 1536, 1000).width, 1536)
  })

  it('refuses another ratio and names both sizes', () => {
    assert.throws(
      () => fitMask(disc, 100, 100),
      error => isRasterError(error) && error.code === 'mask_ratio' && /100 x 100.*120 x 80/.test(error.message),
    )
  })
})

describe('working on masks', () => {
  it('binarizes at 128', () => {
    const mask = binarize({ width: 4, height: 1, data: Uint8Array.of(0, 127, 128, 255) })
    assert.deepEqual([...mask.data], [0, 0, 255, 255])
    assert.deepEqual([...binarize(mask, 256).data], [0, 0, 0, 0])
  })

  it('finds the bounds, or none', () => {
    const box = { x: 7, y: 11, width: 30, height: 5 }
    assert.deepEqual(maskBounds(rectangleMask(60, 40, box)), box)
    assert.equal(maskBounds(solidMask(5, 5, 0)), null)
    assert.deepEqual(maskBounds(solidMask(5, 4, 128)), { x: 0, y: 0, width: 5, height: 4 })
  })

  it('cuts a rectangle at the border', () => {
    const mask = rectangleMask(10, 10, { x: -5, y: 8, width: 8, height: 9 })
    assert.deepEqual(maskBounds(mask), { x: 0, y: 8, width: 3, height: 2 })
    assert.equal(coverage(rectangleMask(10, 10, { x: 20, y: 0, width: 5, height: 5 })), 0)
  })

  it('grows and shrinks by a Euclidean radius', () => {
    for (const radius of [1, 4, -6]) {
      const grown = growMask(disc, radius)
      const area = coverage(grown) * 120 * 80
      const expected = Math.PI * (20 + radius + (radius > 0 ? 0.5 : -0.5)) ** 2
      assert.ok(Math.abs(area / expected - 1) < 0.06, `${radius}: ${area} for ${expected}`)
    }
    const dot = drawMask(21, 21, (x, y) => (x === 10 && y === 10 ? 255 : 0))
    const five = growMask(dot, 5)
    assert.deepEqual([at(five, 15, 10), at(five, 16, 10), at(five, 13, 14), at(five, 14, 14)], [255, 0, 255, 88])
    assert.equal(growMask(disc, 0), disc)
    assert.equal(coverage(growMask(solidMask(9, 9, 0), 3)), 0)
    assert.equal(coverage(growMask(solidMask(9, 9, 255), -3)), 1)
  })

  it('softens an edge without moving it', () => {
    const edge = drawMask(80, 20, x => (x < 40 ? 255 : 0))
    const soft = softenMask(edge, 8)
    assert.ok(Math.abs(at(soft, 39, 10) + at(soft, 40, 10) - 255) <= 1)
    assert.ok(at(soft, 34, 10) < 250 && at(soft, 34, 10) > 170)
    assert.deepEqual([at(soft, 20, 10), at(soft, 60, 10)], [255, 0])
    assert.equal(softenMask(edge, 0), edge)
  })

  it('inverts and measures', () => {
    assert.ok(Math.abs(coverage(disc) + coverage(invertMask(disc)) - 1) < 1e-9)
  })
})
