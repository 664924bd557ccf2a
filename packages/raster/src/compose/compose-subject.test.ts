import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Mask, Picture } from '../picture.ts'
import { createRandom } from '../random.ts'
import { edgeAdaptation } from './adapt-edge.ts'
import { bleedColour } from './bleed-colour.ts'
import { composeSubject } from './compose-subject.ts'
import { contactShadow } from './contact-shadow.ts'
import { grainOf, matchGrain } from './grain.ts'
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
  const result = composeSubject({ original, foreground: original, matte, background, place: false })
  for (let i = 0; i < matte.data.length; i++) {
    const expected = matte.data[i] === 255 ? original : matte.data[i] === 0 ? background : null
    if (expected) assert.deepEqual([...result.rgb.slice(3 * i, 3 * i + 3)], [...expected.rgb.slice(3 * i, 3 * i + 3)])
  }
})

test('soft pixels take the foreground colour, not the old background', () => {
  const old = solid(side, side, [255, 255, 255])
  const foreground = solid(side, side, [10, 10, 10])
  const background = solid(side, side, [10, 10, 10])
  const result = composeSubject({ original: old, foreground, matte: disc(18), background, place: false })
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

const grainy = (value: number, strength: number): Picture => {
  const random = createRandom(5)
  const picture = solid(side, side, [value, value, value])
  for (let i = 0; i < side * side; i++)
    picture.rgb.fill(value + strength * (random.next() - 0.5) * 3.46, 3 * i, 3 * i + 3)
  return picture
}

test('a smooth ground takes on the grain of the subject, a grainy one is left alone', () => {
  const subject = grainy(120, 4)
  const whole = { width: side, height: side, data: new Uint8Array(side * side).fill(255) }
  const wanted = grainOf(subject, whole)
  assert.ok(wanted > 2.5 && wanted < 5.5, `${wanted}`)
  const smooth = matchGrain(solid(side, side, [90, 140, 200]), subject, whole)
  assert.ok(Math.abs(grainOf(smooth, null) - wanted) < 0.4 * wanted, `${grainOf(smooth, null)} for ${wanted}`)
  assert.equal(matchGrain(subject, subject, whole), subject)
})

test('light of a bright ground wraps around soft pixels and leaves solid ones alone', () => {
  const original = solid(side, side, [60, 60, 60])
  const background = solid(side, side, [240, 240, 240])
  const matte = disc(20)
  const plain = composeSubject({ original, foreground: original, matte, background, place: false })
  const lit = composeSubject({ original, foreground: original, matte, background, place: true })
  let brighter = 0
  for (let y = 0; y < 30; y++) {
    for (let x = 0; x < side; x++) {
      const alpha = matte.data[y * side + x]
      if (alpha === 255) assert.deepEqual(pixel(lit, x, y), [60, 60, 60])
      else if (alpha > 60 && alpha < 200 && pixel(lit, x, y)[1] > pixel(plain, x, y)[1] + 4) brighter++
    }
  }
  assert.ok(brighter > 10, `${brighter}`)
})

test('the edge goes at most a third of the way to the ground, and skin keeps its colour', () => {
  const matte = disc(18)
  const change = new Float64Array(3)
  const blueGround = solid(side, side, [40, 60, 220])
  edgeAdaptation(solid(side, side, [120, 118, 116]), matte, blueGround)?.(new Uint8Array([120, 118, 116]), 0, change)
  const skin = new Uint8Array([220, 160, 130])
  const onSkin = new Float64Array(3)
  edgeAdaptation(solid(side, side, [220, 160, 130]), matte, blueGround)?.(skin, 0, onSkin)
  const tint = (values: Float64Array) => values[2] - values[0]
  assert.ok(tint(change) > 10 && tint(change) < 0.34 * 180, `${[...change]}`)
  assert.ok(tint(onSkin) < 0.5 * tint(change), `${tint(onSkin)} beside ${tint(change)}`)
})
