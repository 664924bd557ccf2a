import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Reach } from './reach.ts'

test('the furthest end counts of all that begin at a place or before it, whatever their order', () => {
  const reach = new Reach([
    { start: 8, end: 9 },
    { start: 2, end: 20 },
    { start: 5, end: 7 },
    { start: 2, end: 3 },
  ])
  assert.deepEqual(
    [1, 2, 6, 8].map(place => reach.from(place)),
    [Number.NEGATIVE_INFINITY, 20, 20, 20],
  )
  assert.equal(
    new Reach([
      { start: 4, end: 6 },
      { start: 5, end: 6 },
    ]).from(4),
    6,
  )
  assert.equal(new Reach([]).from(0), Number.NEGATIVE_INFINITY)
})
