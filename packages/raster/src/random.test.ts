import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createRandom } from './random.ts'

const take = (seed: number, count: number) => {
  const random = createRandom(seed)
  return Array.from({ length: count }, () => random.next())
}

describe('the generator', () => {
  it('gives the same numbers for the same seed, for ever', () => {
    assert.deepEqual(take(7, 5), take(7, 5))
    assert.deepEqual(
      take(1, 3).map(value => Math.round(value * 4294967296)),
      [2420951833, 2513034076, 3847892949],
    )
  })

  it('gives unrelated numbers for neighbouring seeds', () => {
    const one = take(100, 2000)
    const other = take(101, 2000)
    const covariance = one.reduce((sum, value, i) => sum + (value - 0.5) * (other[i] - 0.5), 0) / one.length
    assert.ok(Math.abs(covariance) < 0.008, `${covariance}`)
  })

  it('fills the unit interval evenly', () => {
    const bins = new Array(10).fill(0)
    for (const value of take(3, 20000)) bins[Math.floor(value * 10)]++
    for (const count of bins) assert.ok(Math.abs(count - 2000) < 200, `${bins}`)
  })

  it('draws whole numbers below n and normal numbers with unit variance', () => {
    const random = createRandom(11)
    const drawn = new Set(Array.from({ length: 200 }, () => random.integer(5)))
    assert.deepEqual([...drawn].sort(), [0, 1, 2, 3, 4])
    const normals = Array.from({ length: 20000 }, () => random.normal())
    const mean = normals.reduce((a, b) => a + b) / normals.length
    const variance = normals.reduce((sum, value) => sum + (value - mean) ** 2, 0) / normals.length
    assert.ok(Math.abs(mean) < 0.03 && Math.abs(variance - 1) < 0.04, `${mean} ${variance}`)
  })

  it('takes any number as a seed, but not what is no number', () => {
    for (const seed of [0, -1, 2 ** 40 + 5]) assert.ok(createRandom(seed).next() < 1)
    assert.throws(() => createRandom(Number.NaN), /finite number/)
  })
})
