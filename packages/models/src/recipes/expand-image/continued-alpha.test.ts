import assert from 'node:assert/strict'
import { test } from 'node:test'
import { solid } from '@sfumato/raster'
import { continuedAlpha, hasTransparentBorder } from './continued-alpha.ts'

const withAlphaValues = (width: number, height: number, alpha: number[]) => ({
  ...solid(width, height, [9, 9, 9]),
  alpha: Uint8Array.from(alpha),
})

test('new canvas carries the alpha of the nearest border pixel', () => {
  const alpha = continuedAlpha(withAlphaValues(2, 2, [10, 20, 30, 40]), {
    width: 4,
    height: 3,
    original: { x: 1, y: 0, width: 2, height: 2 },
  })
  assert.deepEqual([...alpha!.data], [10, 10, 20, 20, 30, 30, 40, 40, 30, 30, 40, 40])
})

test('an opaque picture stays opaque', () => {
  const canvas = { width: 4, height: 2, original: { x: 1, y: 0, width: 2, height: 2 } }
  assert.equal(continuedAlpha(solid(2, 2, [0, 0, 0]), canvas), null)
})

test('one fully transparent pixel on the border is found, one inside is not', () => {
  const inner = [9, 9, 9, 9, 0, 9, 9, 9, 9]
  assert.equal(hasTransparentBorder(withAlphaValues(3, 3, inner)), false)
  for (const at of [0, 1, 2, 3, 5, 6, 7, 8]) {
    const border = inner.map((value, i) => (i === at ? 0 : value))
    assert.equal(hasTransparentBorder(withAlphaValues(3, 3, border)), true, `pixel ${at}`)
  }
})
