import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createCanvas } from './canvas.ts'
import { blade, dab, glow } from './dab.ts'

test('a dab covers its middle, fades at its rim and leaves the rest alone', () => {
  const canvas = createCanvas(21, 21)
  dab(canvas, [200, 100, 50], { x: 10, y: 10, radius: 5 })
  const at = (x: number, y: number) => canvas.data[(y * 21 + x) * 3]
  assert.equal(at(10, 10), 200)
  assert.ok(at(15, 10) > 10 && at(15, 10) < 190)
  assert.equal(at(17, 10), 0)
})

test('a flat dab that is turned lies along its turn', () => {
  const canvas = createCanvas(31, 31)
  dab(canvas, [255, 255, 255], { x: 15, y: 15, radius: 10, flatness: 0.2, turn: Math.PI / 2 })
  const at = (x: number, y: number) => canvas.data[(y * 31 + x) * 3]
  assert.ok(at(15, 18) > 200 && at(15, 22) > 60)
  assert.equal(at(22, 15), 0)
})

test('dabs, glows and blades at and beyond the border change nothing outside and do not throw', () => {
  const canvas = createCanvas(8, 8)
  dab(canvas, [255, 255, 255], { x: -3, y: 4, radius: 5 })
  glow(canvas, [255, 255, 255], 9, 9, 6, 1)
  blade(canvas, [255, 255, 255], 7.6, 12, 20, 4, 3)
  assert.ok(canvas.data.every(value => value >= 0 && value <= 275))
  assert.ok(canvas.data[4 * 8 * 3] > 0)
})

test('a glow is strongest in its middle and never passes white', () => {
  const canvas = createCanvas(41, 41)
  for (let time = 0; time < 20; time++) glow(canvas, [255, 200, 100], 20, 20, 18, 1)
  const middle = canvas.data[(20 * 41 + 20) * 3]
  assert.ok(middle > 250 && middle <= 255)
  assert.ok(canvas.data[(20 * 41 + 34) * 3] < middle)
})
