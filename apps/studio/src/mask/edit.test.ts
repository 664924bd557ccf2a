import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coverRectangle } from './area.ts'
import { beginEdit, dropEdit, endEdit, mergeRow, tileBounds } from './edit.ts'
import { change, maskValues } from './testing/mask-values.ts'
import { type Bounds, tileSide, uniformMask, valueAt } from './tiled-mask.ts'

const rectangle = (mask: ReturnType<typeof uniformMask>, bounds: Bounds, erase = false) =>
  change(mask, take => coverRectangle(bounds, mask, take), erase)

const middle = { left: 200, top: 100, right: 500, bottom: 400 }

test('a change over several tiles is at the same place in all of them', () => {
  const mask = uniformMask(700, 600, 0)
  rectangle(mask, middle)
  const expected = Uint8Array.from({ length: 700 * 600 }, (_, at) => {
    const [x, y] = [at % 700, Math.floor(at / 700)]
    return x >= 200 && x < 500 && y >= 100 && y < 400 ? 255 : 0
  })
  assert.deepEqual(maskValues(mask), expected)
  assert.equal(valueAt(mask, 499, 399), 255)
  assert.equal(valueAt(mask, 500, 399), 0)
})

test('painting keeps the fuller value and erasing the emptier one', () => {
  const mask = uniformMask(4, 1, 0)
  const row = (values: number[], erase: boolean) => change(mask, take => take(0, 0, Uint8Array.from(values)), erase)
  row([0, 100, 200, 255], false)
  row([50, 50, 250, 0], false)
  assert.deepEqual([...maskValues(mask)], [50, 100, 250, 255])
  row([0, 200, 55, 255], true)
  assert.deepEqual([...maskValues(mask)], [50, 55, 200, 0])
})

test('tiles that are the same throughout are kept as a number, at the edges too', () => {
  const mask = uniformMask(300, 300, 0)
  rectangle(mask, { left: 0, top: 0, right: 300, bottom: 300 })
  assert.deepEqual(mask.tiles, [255, 255, 255, 255])
  rectangle(mask, { left: 10, top: 10, right: 20, bottom: 20 }, true)
  assert.deepEqual(
    mask.tiles.map(tile => typeof tile),
    ['object', 'number', 'number', 'number'],
  )
})

test('a change names only the tiles that it changed, and leaves the old ones as they were', () => {
  const mask = uniformMask(3 * tileSide, tileSide, 0)
  rectangle(mask, { left: 0, top: 0, right: 300, bottom: 20 })
  const old = mask.tiles.slice()
  const copies = old.map(tile => (typeof tile === 'number' ? tile : tile.slice()))
  const changes = rectangle(mask, { left: 0, top: 0, right: 600, bottom: 20 })
  assert.deepEqual(
    changes.map(({ index }) => index),
    [1, 2],
  )
  assert.deepEqual(old, copies)
  assert.equal(changes[0].before, old[1])
  assert.deepEqual(rectangle(mask, { left: 0, top: 0, right: 600, bottom: 20 }), [])
})

test('a dropped change leaves nothing behind', () => {
  const mask = uniformMask(300, 300, 0)
  rectangle(mask, { left: 0, top: 0, right: 30, bottom: 30 })
  const before = maskValues(mask)
  const edit = beginEdit(mask, false)
  coverRectangle({ left: 10, top: 10, right: 290, bottom: 290 }, mask, (x, y, row) => mergeRow(edit, x, y, row))
  assert.notDeepEqual(maskValues(mask), before)
  dropEdit(edit)
  assert.deepEqual(maskValues(mask), before)
  assert.deepEqual(endEdit(beginEdit(mask, false)), [])
})

test('the bounds of tiles end at the edge of the mask', () => {
  const mask = uniformMask(300, 500, 0)
  assert.deepEqual(tileBounds(mask, [3]), { left: 256, top: 256, right: 300, bottom: 500 })
  assert.equal(tileBounds(mask, []), null)
})
