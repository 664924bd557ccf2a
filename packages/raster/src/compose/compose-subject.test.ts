import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Mask, Picture } from '../picture.ts'
import { bleedColour } from './bleed-colour.ts'
import { composeSubject } from './compose-subject.ts'
import { contactShadow } from './contact-shadow.ts'
import { solid } from './picture-values.ts'

const side = 60

/** A disc in the middle, with one soft pixel of rim. */
const disc = (radius: number, centreY = side / 2): Mask => {
  const data = new Uint8Array(side * side)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const inside = radius - Math.hypot(x + 0.5 - side / 2, y + 0.5 - centreY)
      data[y * side + x] = Math.round(255 * Math.min(1, Math.max(0, inside + 0.5)))
    }
  }
  return { width: side, height: side, data }
}

const pixel = (picture: Picture, x: number, y: number) => [
  ...picture.rgb.slice(3 * (y * picture.width + x), 3 * (y * picture.width + x) + 3),
]

test('solid pixels of the subject are the original bit for bit and the rest is the new ground', () => {
  const original = solid(side, side, [200, 40, 30])
  const background = solid(side, side, [20, 90, 200])
  const matte = disc(18)
  const result = composeSubject({ original, foreground: original, matte, background, shadow: false })
  for (let i = 0; i < matte.data.length; i++) {
    const expected = matte.data[i] === 255 ? original : matte.data[i] === 0 ? background : null
    if (expected) assert.deepEqual([...result.rgb.slice(3 * i, 3 * i + 3)], [...expected.rgb.slice(3 * i, 3 * i + 3)])
  }
})

test('soft pixels take the foreground colour, not the old background', () => {
  const old = solid(side, side, [255, 255, 255])
  const foreground = solid(side, side, [10, 10, 10])
  const background = solid(side, side, [10, 10, 10])
  const result = composeSubject({ original: old, foreground, matte: disc(18), background, shadow: false })
  const matte = disc(18)
  for (let i = 0; i < matte.data.length; i++) {
    if (matte.data[i] > 0 && matte.data[i] < 255) assert.ok(result.rgb[3 * i] <= 11, 'no halo of the old white')
  }
})

test('a contact shadow lies below the foot and nowhere near the head', () => {
  const shadow = contactShadow(disc(15))
  assert.ok(shadow)
  assert.ok(shadow.data[46 * side + 30] > 60, 'right below the disc')
  assert.equal(shadow.data[8 * side + 30], 0)
  assert.equal(shadow.data[46 * side + 2], 0)
})

test('a subject that the lower frame edge cuts casts no contact shadow', () => {
  assert.equal(contactShadow(disc(20, side - 5)), null)
})

test('hidden pixels take the colour of the visible ones around them, which keep theirs', () => {
  const picture = { ...solid(side, side, [0, 0, 0]), alpha: disc(12).data }
  const rgb = picture.rgb.slice()
  for (let i = 0; i < picture.alpha.length; i++) if (picture.alpha[i] > 0) rgb.set([180, 60, 20], 3 * i)
  const opaque = bleedColour({ ...picture, rgb })
  assert.equal(opaque.alpha, null)
  for (const [x, y] of [
    [0, 0],
    [59, 30],
    [30, 30],
  ]) {
    const [red, green, blue] = pixel(opaque, x, y)
    assert.ok(Math.abs(red - 180) < 4 && Math.abs(green - 60) < 4 && Math.abs(blue - 20) < 4, `${red} ${green} ${blue}`)
  }
})
