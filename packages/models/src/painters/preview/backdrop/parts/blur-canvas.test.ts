import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blurCanvas, boxMean } from './blur-canvas.ts'
import { createCanvas } from './canvas.ts'

test('a box mean is the mean of the square around each value, borders repeated', () => {
  const values = Float32Array.from([9, 0, 0, 0, 0, 0, 0, 0, 9])
  boxMean(values, 3, 3, 1, 1)
  assert.ok(Math.abs(values[4] - 2) < 1e-5)
  assert.ok(Math.abs(values[0] - 4) < 1e-5)
  assert.ok(Math.abs(values[2]) < 1e-5)
})

test('a blur keeps the sum of light, spreads it and leaves even colour alone', () => {
  const canvas = createCanvas(41, 41)
  canvas.data[(20 * 41 + 20) * 3] = 1000
  blurCanvas(canvas, 4)
  const sum = canvas.data.reduce((total, value) => total + value, 0)
  assert.ok(Math.abs(sum - 1000) < 2, `${sum}`)
  assert.ok(canvas.data[(20 * 41 + 20) * 3] < 20)
  const even = createCanvas(9, 5)
  even.data.fill(77)
  blurCanvas(even, 3)
  assert.ok(even.data.every(value => Math.abs(value - 77) < 1e-3))
})
