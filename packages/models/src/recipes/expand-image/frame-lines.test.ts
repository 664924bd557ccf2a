import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paste, solid } from '@sfumato/raster'
import { draw, scenePicture } from '@sfumato/raster/testing'
import { insideFrame } from './frame-lines.ts'

const whole = { x: 0, y: 0, width: 240, height: 160 }

test('a thin dark frame around a picture is left out, with the lines its blur touched', () => {
  const inner = { x: 3, y: 3, width: 234, height: 154 }
  const framed = paste(solid(240, 160, [12, 12, 16]), scenePicture(2, 234, 154), inner)
  assert.deepEqual(insideFrame(framed), { x: 5, y: 5, width: 230, height: 150 })
})

test('a frame at one border only is found there', () => {
  const framed = paste(scenePicture(2, 240, 160), solid(2, 160, [255, 255, 255]), { x: 0, y: 0, width: 2, height: 160 })
  const { x, width } = insideFrame(framed)
  assert.deepEqual([x, width], [4, 236])
})

test('a picture without a frame and a plain ground are whole', () => {
  assert.deepEqual(insideFrame(scenePicture(2, 240, 160)), whole)
  assert.deepEqual(insideFrame(solid(240, 160, [200, 200, 200])), whole)
})

test('a thin margin of the ground that a thing stands on is no frame', () => {
  const product = draw(240, 160, (x, y) =>
    ((x - 120) / 118) ** 2 + ((y - 80) / 77) ** 2 < 1 ? [60 + (x % 7), 62, 70] : [255, 255, 255],
  )
  assert.deepEqual(insideFrame(product), whole)
})

test('a broad border is part of the picture', () => {
  const inner = { x: 30, y: 30, width: 180, height: 100 }
  assert.deepEqual(insideFrame(paste(solid(240, 160, [0, 0, 0]), scenePicture(2, 180, 100), inner)), whole)
})
