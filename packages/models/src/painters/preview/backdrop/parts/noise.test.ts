import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createNoise, smoothField } from './noise.ts'

test('noise depends on the seed alone, is smooth and stays within its range', () => {
  const noise = createNoise(5)
  const same = createNoise(5)
  const other = createNoise(6)
  let apart = 0
  for (let index = 0; index < 500; index++) {
    const x = index * 0.37 - 60
    const value = noise.at(x, x * 0.3)
    assert.equal(value, same.at(x, x * 0.3))
    assert.ok(Math.abs(value) <= 1)
    assert.ok(Math.abs(noise.at(x + 0.001, x * 0.3) - value) < 0.01)
    assert.ok(Math.abs(noise.layered(x, 2, 5)) <= 1.2)
    const ridge = noise.ridged(x, 2, 4)
    assert.ok(ridge >= 0 && ridge <= 1)
    apart += Math.abs(value - other.at(x, x * 0.3))
  }
  assert.ok(apart > 50)
})

test('a smooth field meets its function at the grid and lies between in between', () => {
  const field = smoothField(10, 6, 4, (x, y) => x + 10 * y)
  assert.equal(field[0], 0)
  assert.equal(field[4 * 10 + 8], 48)
  assert.ok(Math.abs(field[2 * 10 + 3] - 23) < 1e-5)
  const exact = smoothField(5, 3, 1, (x, y) => x * y)
  assert.equal(exact[2 * 5 + 4], 8)
})
