import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { solidMask } from '../mask/mask-values.ts'
import { draw } from '../testing/index.ts'
import { drawnPair, isNear } from './drawn-pair.ts'
import { gradientHistogram } from './gradient-histogram.ts'

describe('gradient histogram', () => {
  it('is the known one on a drawn picture', () => {
    const { result, mask } = drawnPair()
    const known: Record<number, number> = {
      12: 0.03669724770642202,
      13: 0.027522935779816515,
      15: 0.009174311926605505,
      16: 0.03669724770642202,
      17: 0.009174311926605505,
      18: 0.2018348623853211,
      19: 0.23853211009174313,
      20: 0.23853211009174313,
      23: 0.2018348623853211,
    }
    const bins = gradientHistogram(result, mask)
    assert.equal(bins.length, 24)
    bins.forEach((value, bin) => {
      assert.ok(isNear(value, known[bin] ?? 0), `bin ${bin}: ${value}`)
    })
  })

  it('puts what is flat into the first bin and a slope of 3 levels a pixel into the ninth', () => {
    const all = solidMask(12, 9, 255)
    const flat = draw(12, 9, () => [90, 90, 90])
    const slope = draw(12, 9, x => [3 * x, 3 * x, 3 * x])
    assert.equal(gradientHistogram(flat, all)[0], 1)
    assert.equal(gradientHistogram(slope, all)[8], 1)
  })
})
