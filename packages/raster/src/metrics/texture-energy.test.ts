import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { blurPicture } from '../filter/blur.ts'
import { drawnPair, isNear } from './drawn-pair.ts'
import { textureEnergy } from './texture-energy.ts'

describe('texture energy', () => {
  it('is the known figure on drawn pictures', () => {
    const { truth, result, mask } = drawnPair()
    assert.ok(isNear(textureEnergy(result, mask), 58.27579662777962))
    assert.ok(isNear(textureEnergy(truth, mask), 58.78108495309812))
  })

  it('falls where a picture is blurred', () => {
    const { truth, mask } = drawnPair()
    assert.ok(textureEnergy(blurPicture(truth, 2), mask) < 0.2 * textureEnergy(truth, mask))
  })
})
