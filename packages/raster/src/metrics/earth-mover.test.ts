import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { drawnPair, isNear } from './drawn-pair.ts'
import { earthMover } from './earth-mover.ts'
import { gradientHistogram } from './gradient-histogram.ts'

describe("earth mover's distance", () => {
  it('is the known figure on a drawn picture', () => {
    const { truth, result, mask } = drawnPair()
    assert.ok(isNear(earthMover(gradientHistogram(result, mask), gradientHistogram(truth, mask)), 0.724770642201835))
  })

  it('is how many bins everything was moved, either way', () => {
    const low = Float64Array.of(1, 0, 0, 0, 0)
    const high = Float64Array.of(0, 0, 0, 1, 0)
    assert.equal(earthMover(low, high), 3)
    assert.equal(earthMover(high, low), 3)
    assert.equal(earthMover(low, low), 0)
  })

  it('refuses histograms of different lengths', () => {
    assert.throws(() => earthMover(new Float64Array(3), new Float64Array(4)), /3 and 4 bins/)
  })
})
