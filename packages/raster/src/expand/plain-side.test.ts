import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Picture } from '../picture.ts'
import { createRandom } from '../random.ts'
import { draw } from '../testing/draw.ts'
import { findPlainSide, paintPlainSide } from './plain-side.ts'
import { grownSides } from './side.ts'

const [width, height] = [240, 120]
const kept = { x: 60, y: 0, width: 120, height }
const backdrop = (x: number, y: number) => 190 - 0.002 * (x - 120) ** 2 - 0.12 * y

/** A vignetted backdrop with grain of a standard deviation of about 2.3 levels. */
const studio = (): Picture => {
  const random = createRandom(3)
  return draw(width, height, (x, y) => {
    const value = backdrop(x, y) + 8 * (random.next() - 0.5)
    return [value, value - 6, value - 12]
  })
}

const [left, right] = grownSides(width, height, kept)

const deviation = (values: readonly number[]) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
}

test('a vignetted backdrop is continued without a step at the old edge and with grain of its strength', () => {
  const rgb = studio().rgb.slice()
  const plain = findPlainSide(rgb, left, null, createRandom(1))
  assert.ok(plain)
  paintPlainSide(rgb, plain, createRandom(2))
  const steps: number[] = []
  const grain: number[] = []
  const truth: number[] = []
  for (let y = 0; y < height; y++) {
    const at = (x: number) => rgb[3 * (y * width + x)] - backdrop(x, y)
    steps.push((at(59) + at(58) + at(57)) / 3 - (at(60) + at(61) + at(62)) / 3)
    for (let x = 40; x < 59; x++) grain.push(at(x) - at(x + 1))
    for (let x = 61; x < 80; x++) truth.push(at(x) - at(x + 1))
  }
  assert.ok(Math.abs(steps.reduce((sum, value) => sum + value, 0) / height) < 0.6)
  assert.ok(Math.max(...steps.map(Math.abs)) < 6, 'no row stands out')
  const ratio = deviation(grain) / deviation(truth)
  assert.ok(ratio > 0.85 && ratio < 1.15, `grain ${ratio}`)
})

test('a flat white ground stays white to the last pixel', () => {
  const rgb = new Uint8Array(3 * width * height).fill(255)
  const plain = findPlainSide(rgb, right, null, createRandom(1))
  assert.ok(plain)
  for (let y = 0; y < height; y++) rgb.fill(7, 3 * (y * width + 180), 3 * (y + 1) * width)
  paintPlainSide(rgb, plain, createRandom(1))
  assert.ok(rgb.every(value => value === 255))
})

test('texture is no plain ground, nor is an edge with something on it that no subject covers', () => {
  const random = createRandom(4)
  const rough = draw(width, height, () => Array(3).fill(120 + 60 * (random.next() - 0.5)) as [number, number, number])
  assert.equal(findPlainSide(rough.rgb, left, null, createRandom(1)), null)
  const rgb = studio().rgb.slice()
  const subject = { width, height, data: new Uint8Array(width * height) }
  for (let y = 40; y < 70; y++) {
    for (let x = 60; x < 80; x++) {
      rgb.set([200, 30, 30], 3 * (y * width + x))
      subject.data[y * width + x] = 255
    }
  }
  assert.equal(findPlainSide(rgb, left, null, createRandom(1)), null)
  const plain = findPlainSide(rgb, left, subject, createRandom(1))
  assert.ok(plain)
  paintPlainSide(rgb, plain, createRandom(1))
  const behind = rgb[3 * (55 * width + 50)]
  assert.ok(Math.abs(behind - backdrop(50, 55)) < 9, 'the ground goes on behind the subject')
})

test('a white margin of two pixels beside a thing that fills the edge is ground enough', () => {
  const isThing = (x: number, y: number) => x >= 62 && y > 30 && y < 100
  const { rgb } = draw(width, height, (x, y) => (isThing(x, y) ? [40 + (x % 5), 44, 60] : [255, 255, 255]))
  const data = new Uint8Array(width * height)
  for (let y = 28; y < 103; y++) data.fill(255, y * width + 60, y * width + 180)
  const plain = findPlainSide(rgb, left, { width, height, data }, createRandom(1))
  assert.ok(plain)
  assert.ok(plain.isGround.every(value => value === 1))
  paintPlainSide(rgb, plain, createRandom(1))
  assert.ok(rgb[3 * (65 * width + 30)] > 250)
})
