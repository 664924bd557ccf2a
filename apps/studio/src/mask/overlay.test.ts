import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coverRectangle } from './area.ts'
import { drawOverlay, sampleMask } from './overlay.ts'
import { change } from './testing/mask-values.ts'
import { uniformMask } from './tiled-mask.ts'

const mask = uniformMask(600, 400, 0)
change(mask, take => coverRectangle({ left: 200, top: 100, right: 400, bottom: 300 }, mask, take))

test('at 1:1 the overlay shows each pixel of the mask, wherever the view lies', () => {
  const values = sampleMask(mask, { scale: 1, x: -150, y: -50 }, 1, { left: 0, top: 0, right: 300, bottom: 300 })
  for (const [x, y, expected] of [
    [49, 100, 0],
    [50, 100, 255],
    [249, 249, 255],
    [250, 249, 0],
    [100, 49, 0],
    [100, 50, 255],
  ]) {
    assert.equal(values[y * 300 + x], expected, `at ${x}, ${y}`)
  }
})

test('on a fine screen one pixel of the mask is as many device pixels', () => {
  const values = sampleMask(mask, { scale: 2, x: -400, y: -200 }, 2, { left: 0, top: 0, right: 12, bottom: 4 })
  assert.ok(values.every(value => value === 255))
  const edge = sampleMask(mask, { scale: 2, x: -396, y: -200 }, 2, { left: 0, top: 0, right: 12, bottom: 1 })
  assert.deepEqual([...edge], [0, 0, 0, 0, 0, 0, 0, 0, 255, 255, 255, 255])
})

test('outside of the picture there is no mask, not even of a full one', () => {
  const full = uniformMask(10, 10, 255)
  const values = sampleMask(full, { scale: 1, x: 5, y: 5 }, 1, { left: 0, top: 0, right: 20, bottom: 20 })
  assert.equal(
    values.reduce((count, value) => count + (value > 0 ? 1 : 0), 0),
    100,
  )
})

test('the edge of what is filled is light inside and dark outside', () => {
  const bounds = { left: 0, top: 0, right: 300, bottom: 1 }
  const pixels = drawOverlay(mask, { scale: 1, x: -150, y: -150 }, 1, bounds)
  const at = (x: number) => [...pixels.subarray(4 * x, 4 * x + 4)]
  assert.deepEqual(at(48), [0, 0, 0, 0])
  assert.deepEqual(at(49), [20, 0, 20, 235])
  assert.deepEqual(at(50), [255, 255, 255, 255])
  assert.deepEqual(at(51), [255, 0, 128, 140])
})

test('a part that is drawn alone is what the whole shows there', () => {
  const view = { scale: 0.37, x: 12.5, y: 7.25 }
  const whole = drawOverlay(mask, view, 1.5, { left: 0, top: 0, right: 320, bottom: 240 })
  const part = drawOverlay(mask, view, 1.5, { left: 100, top: 50, right: 180, bottom: 130 })
  for (let y = 0; y < 80; y++) {
    const row = whole.subarray(4 * ((y + 50) * 320 + 100), 4 * ((y + 50) * 320 + 180))
    assert.deepEqual(part.subarray(4 * y * 80, 4 * (y + 1) * 80), row)
  }
})
