import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pictureLimits } from './limits.ts'
import { refuseBytes, refuseFormat, refuseSize } from './refuse-picture.ts'

test('a phone’s HEIC is refused with what to do about it', () => {
  assert.match(
    refuseFormat('IMG_1.HEIC', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'),
    /^“IMG_1.HEIC” is a HEIC picture, .*JPEG/,
  )
})

test('what is no picture is named where it is known', () => {
  assert.match(refuseFormat('a', '\0\0\0\x18ftypisom'), /a video/)
  assert.match(refuseFormat('a', '%PDF-1.7'), /a PDF document/)
  assert.match(refuseFormat('a', '<?xml version="1.0"?>\n<svg xmlns='), /an SVG drawing/)
  assert.match(refuseFormat('a', 'II*\0'), /a TIFF picture/)
  assert.match(refuseFormat('a', 'hello'), /JPEG, PNG, WebP, GIF and AVIF are taken/)
})

test('bytes, pixels and sides over the limit are named with the limit', () => {
  assert.equal(refuseBytes('a.png', 20 * 1_048_576, pictureLimits), null)
  assert.match(refuseBytes('a.png', 30_000_000, pictureLimits)!, /“a.png” has 30.0 MB; the server takes up to 21.0 MB/)
  assert.match(refuseBytes('a.png', 0, pictureLimits)!, /empty/)
  assert.equal(refuseSize('a.png', { width: 8000, height: 8000 }, pictureLimits), null)
  assert.match(refuseSize('a.png', { width: 9000, height: 8000 }, pictureLimits)!, /72 megapixels.* up to 64/)
  assert.match(refuseSize('a.png', { width: 17_000, height: 100 }, pictureLimits)!, /sides of up to 16384/)
})
