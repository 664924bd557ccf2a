import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPacer } from '../work.ts'
import { meetFringe } from './meet-fringe.ts'

test('a completion goes most of the way to a leftover beside it and none from three pixels on', async () => {
  const [width, height] = [20, 5]
  const at = (x: number) => 3 * (2 * width + x)
  const masked = Uint8Array.from({ length: width * height }, (_, i) => (i % width > 5 ? 1 : 0))
  const fringe = Uint8Array.from(masked, (_, i) => (i % width === 5 ? 1 : 0))
  const rgb = new Uint8Array(3 * masked.length).fill(200)
  const values = new Float32Array(rgb.length).fill(100)
  await meetFringe(values, rgb, masked, fringe, width, height, createPacer(undefined))
  assert.ok(Math.abs(values[at(6)] - 170) < 1e-3, `${values[at(6)]}`)
  assert.ok(values[at(7)] > 110 && values[at(7)] < 130, `${values[at(7)]}`)
  for (let x = 8; x < width; x++) assert.equal(values[at(x)], 100)
  assert.equal(values[at(3)], 100)
})
