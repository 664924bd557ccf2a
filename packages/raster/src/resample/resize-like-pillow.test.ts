import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draw } from '../testing/draw.ts'
import reference from './pillow-reference.json' with { type: 'json' }
import { type PillowFilter, resizeLikePillow } from './resize-like-pillow.ts'

/** The picture that `tools/make-pillow-reference.py` draws. */
const value = (x: number, y: number, c: number) =>
  (x * x * (c + 3) + y * 29 + x * y * (7 - c) + ((Math.floor(x / 4) + Math.floor(y / 3) + c) % 2 ? 200 : 0)) % 256

const picture = draw(reference.width, reference.height, (x, y) => [value(x, y, 0), value(x, y, 1), value(x, y, 2)])

for (const { filter, width, height, rgb } of reference.cases) {
  test(`resizing to ${width} x ${height} by ${filter} gives the bytes that Pillow gives`, () => {
    const resized = resizeLikePillow(picture, width, height, filter as PillowFilter)
    assert.deepEqual(Buffer.from(resized.rgb), Buffer.from(rgb, 'base64'))
  })
}

test('alpha is resized like a channel of its own', () => {
  const alpha = picture.rgb.filter((_, i) => i % 3 === 1)
  const { rgb, alpha: resized } = resizeLikePillow({ ...picture, alpha }, 9, 7, 'lanczos')
  assert.deepEqual(
    resized,
    rgb.filter((_, i) => i % 3 === 1),
  )
})
