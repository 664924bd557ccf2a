import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rectangleMask, solidMask } from '../mask/mask-values.ts'
import { draw } from '../testing/index.ts'
import { drawnPair, isNear } from './drawn-pair.ts'
import { seam } from './seam.ts'

describe('seam', () => {
  it('is the known figure on drawn pictures', () => {
    const { truth, result, mask } = drawnPair()
    assert.ok(isNear(seam(result, mask), 1.0284285068081946))
    assert.ok(isNear(seam(truth, mask), 0.8574058536011585))
  })

  it('is large where luma jumps at the border and small where it does not', () => {
    const half = rectangleMask(30, 20, { x: 15, y: 0, width: 15, height: 20 })
    const jump = draw(30, 20, x => (x < 15 ? [100, 100, 100] : [140, 140, 140]))
    const slope = draw(30, 20, x => [4 * x, 4 * x, 4 * x])
    assert.ok(isNear(seam(jump, half), 80))
    assert.ok(isNear(seam(slope, half), 4 / 4.5))
  })

  it('is no number without a border', () => {
    const { truth } = drawnPair()
    assert.ok(Number.isNaN(seam(truth, solidMask(24, 18, 255))))
  })
})
