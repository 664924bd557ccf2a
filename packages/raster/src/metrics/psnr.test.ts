import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { solidMask } from '../mask/mask-values.ts'
import { draw } from '../testing/index.ts'
import { drawnPair, isNear } from './drawn-pair.ts'
import { psnr } from './psnr.ts'

describe('peak signal-to-noise ratio', () => {
  it('is the known figure on a drawn picture', () => {
    const { truth, result, mask } = drawnPair()
    assert.ok(isNear(psnr(result, truth, mask), 9.086528628835428))
  })

  it('counts only what the mask counts, at any value above 0', () => {
    const { truth, mask } = drawnPair()
    const outside = draw(24, 18, (x, y) => {
      const i = y * 24 + x
      return mask.data[i] ? [truth.rgb[3 * i], truth.rgb[3 * i + 1], truth.rgb[3 * i + 2]] : [0, 0, 0]
    })
    assert.ok(psnr(outside, truth, mask) > 130)
    assert.ok(psnr(outside, truth, solidMask(24, 18, 1)) < 20)
  })

  it('is no number where nothing is counted, and refuses another size', () => {
    const { truth, mask } = drawnPair()
    assert.ok(Number.isNaN(psnr(truth, truth, solidMask(24, 18, 0))))
    assert.throws(
      () =>
        psnr(
          draw(4, 4, () => [0, 0, 0]),
          truth,
          mask,
        ),
      /Expected the result to be 24 x 18/,
    )
  })
})
