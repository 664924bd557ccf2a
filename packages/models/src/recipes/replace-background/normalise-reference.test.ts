import assert from 'node:assert/strict'
import { test } from 'node:test'
import { luma, type Picture, solid } from '@sfumato/raster'
import { normaliseReference } from './normalise-reference.ts'

const mean = (picture: Picture) =>
  luma(picture).data.reduce((sum, value) => sum + value, 0) / (picture.width * picture.height)

const ramp = (from: number, to: number): Picture => {
  const picture = solid(64, 8, [0, 0, 0])
  return { ...picture, rgb: picture.rgb.map((_, i) => from + ((to - from) * (Math.floor(i / 3) % 64)) / 63) }
}

test('a dark reference becomes lighter and a pale one darker', () => {
  assert.ok(mean(normaliseReference(ramp(0, 90))) > mean(ramp(0, 90)) + 10)
  assert.ok(mean(normaliseReference(ramp(170, 255))) < mean(ramp(170, 255)) - 10)
})

test('a large reference is brought down to one megapixel', () => {
  const { width, height } = normaliseReference(solid(2400, 1200, [90, 120, 150]))
  assert.ok(Math.abs(width * height - 1e6) < 3000)
})
