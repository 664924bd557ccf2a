import assert from 'node:assert/strict'
import { test } from 'node:test'
import { grownSides, mainSides } from './side.ts'

test('sides that only close a gap do not count as growth beside wide ones', () => {
  const sides = grownSides(1365, 768, { x: 431, y: 6, width: 503, height: 756 })
  assert.equal(sides.length, 4)
  assert.deepEqual(
    mainSides(sides).map(({ name }) => name),
    ['left', 'right'],
  )
})

test('a canvas that grows a little on all sides grows on all of them', () => {
  assert.equal(mainSides(grownSides(110, 110, { x: 5, y: 5, width: 100, height: 100 })).length, 4)
})
