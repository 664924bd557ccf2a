import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createRandom } from '../random.ts'
import { collectGrain, spreadGrain } from './grain.ts'

const [width, height] = [64, 64]

/** Grain that is alike in neighbouring pixels of a row and not between rows. */
const streaks = () => {
  const random = createRandom(1)
  const drawn = Float32Array.from({ length: (width + 1) * height }, () => 6 * (random.next() - 0.5))
  return Float32Array.from({ length: 3 * width * height }, (_, k) => {
    const i = Math.floor(k / 3)
    const at = i + Math.floor(i / width)
    return drawn[at] + drawn[at + 1]
  })
}

const product = (grain: Float32Array, step: number) => {
  let sum = 0
  for (let y = 0; y + 1 < height; y++) {
    for (let x = 0; x + 1 < width; x++) sum += grain[3 * (y * width + x)] * grain[3 * (y * width + x + step)]
  }
  return sum / ((width - 1) * (height - 1))
}

test('new grain has the strength and the correlation of what it is made from', () => {
  const given = streaks()
  const clean = new Uint8Array(width * height).fill(1)
  const grain = spreadGrain(collectGrain(given, clean, width, height, createRandom(2)), width, height, createRandom(3))
  for (const step of [0, 1, width]) {
    const [wanted, found] = [product(given, step), product(grain, step)]
    assert.ok(Math.abs(found - wanted) < 0.15 * product(given, 0), `step ${step}: ${found}, not ${wanted}`)
  }
})

test('nothing is taken from pixels that are not clean', () => {
  const grain = collectGrain(streaks(), new Uint8Array(width * height), width, height, createRandom(2))
  assert.ok(spreadGrain(grain, 20, 20, createRandom(1)).every(value => value === 0))
})
