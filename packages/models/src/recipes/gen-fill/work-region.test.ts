import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workRegion } from './work-region.ts'

test('a small mask in a large photograph is painted at full detail with its surroundings', () => {
  const { rectangle, scale } = workRegion({ x: 3000, y: 2000, width: 300, height: 200 }, 6000, 4000, 1_500_000)
  assert.equal(scale, 1)
  assert.deepEqual(rectangle, { x: 2775, y: 1775, width: 750, height: 650 })
})

test('the region never leaves the picture', () => {
  const { rectangle } = workRegion({ x: 0, y: 390, width: 20, height: 10 }, 500, 400, 1_500_000)
  assert.ok(rectangle.x === 0 && rectangle.y + rectangle.height === 400)
})

test('the margin shrinks before the region is scaled down', () => {
  const { rectangle, scale } = workRegion({ x: 2000, y: 1500, width: 800, height: 800 }, 6000, 4000, 1_500_000)
  assert.equal(scale, 1)
  assert.ok(rectangle.width < 800 + 2 * 600 && rectangle.width >= 800 + 2 * 96)
})

test('a mask over a whole large picture is painted at the working size', () => {
  const { rectangle, scale } = workRegion({ x: 0, y: 0, width: 6000, height: 4000 }, 6000, 4000, 1_500_000)
  assert.deepEqual(rectangle, { x: 0, y: 0, width: 6000, height: 4000 })
  assert.ok(Math.abs(6000 * 4000 * scale * scale - 1_500_000) < 1)
})
