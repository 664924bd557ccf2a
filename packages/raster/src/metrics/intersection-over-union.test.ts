import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rectangleMask, solidMask } from '../mask/mask-values.ts'
import { intersectionOverUnion } from './intersection-over-union.ts'

describe('intersection over union', () => {
  it('is shared area over joint area', () => {
    const left = rectangleMask(30, 10, { x: 0, y: 0, width: 20, height: 10 })
    const right = rectangleMask(30, 10, { x: 10, y: 0, width: 20, height: 10 })
    assert.equal(intersectionOverUnion(left, right), 1 / 3)
    assert.equal(intersectionOverUnion(left, left), 1)
  })

  it('counts a pixel from 128 on', () => {
    assert.equal(intersectionOverUnion(solidMask(4, 4, 127), solidMask(4, 4, 255)), 0)
    assert.equal(intersectionOverUnion(solidMask(4, 4, 128), solidMask(4, 4, 255)), 1)
  })

  it('is 1 where both are empty and refuses another size', () => {
    assert.equal(intersectionOverUnion(solidMask(4, 4, 0), solidMask(4, 4, 0)), 1)
    assert.throws(() => intersectionOverUnion(solidMask(4, 5, 0), solidMask(4, 4, 0)), /Expected the found mask to be/)
  })
})
