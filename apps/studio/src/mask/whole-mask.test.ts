import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coverCapsule } from './capsule.ts'
import { beginEdit, endEdit } from './edit.ts'
import { change, maskValues } from './testing/mask-values.ts'
import { uniformMask } from './tiled-mask.ts'
import { clearMask, invertMask, measureFilled, replaceMask } from './whole-mask.ts'

const painted = () => {
  const mask = uniformMask(700, 500, 0)
  change(mask, take => coverCapsule({ x: 100, y: 80 }, { x: 640, y: 420 }, { radius: 50, softness: 0.7 }, mask, take))
  return mask
}

test('inverting turns every value, and twice is as before', () => {
  const mask = painted()
  const before = maskValues(mask)
  const invert = () => {
    const edit = beginEdit(mask, false)
    invertMask(edit)
    return endEdit(edit)
  }
  assert.equal(invert().length, mask.tiles.length)
  assert.deepEqual(
    maskValues(mask),
    before.map(value => 255 - value),
  )
  invert()
  assert.deepEqual(maskValues(mask), before)
})

test('clearing leaves nothing', () => {
  const mask = painted()
  const edit = beginEdit(mask, false)
  clearMask(edit)
  endEdit(edit)
  assert.deepEqual(measureFilled(mask), { count: 0, bounds: null })
})

test('a mask that is replaced row by row holds exactly those rows', () => {
  const mask = painted()
  const values = Uint8Array.from({ length: 700 * 500 }, (_, at) => (at * 7) & 255)
  const edit = beginEdit(mask, false)
  replaceMask(edit, y => values.subarray(y * 700, (y + 1) * 700))
  endEdit(edit)
  assert.deepEqual(maskValues(mask), values)
})

test('what is filled is counted and bounded as the server reads it: from 128 on', () => {
  const mask = painted()
  let count = 0
  let [left, top, right, bottom] = [700, 500, 0, 0]
  for (const [at, value] of maskValues(mask).entries()) {
    if (value < 128) continue
    count++
    left = Math.min(left, at % 700)
    right = Math.max(right, (at % 700) + 1)
    top = Math.min(top, Math.floor(at / 700))
    bottom = Math.floor(at / 700) + 1
  }
  assert.deepEqual(measureFilled(mask), { count, bounds: { left, top, right, bottom } })
  assert.equal(measureFilled(uniformMask(300, 5, 255)).count, 1500)
})
