import assert from 'node:assert/strict'
import { test } from 'node:test'
import { weightedSum } from './weighted-sum.ts'

const tensor = (...values: number[]) => ({ data: Float32Array.from(values), shape: [values.length] })

test('a sum is rounded once, after all its terms', () => {
  // Two halves of the last bit add up to it only where they are not rounded one by one.
  const tiny = 2 ** -24
  assert.deepEqual([...weightedSum([1, tensor(1)], [tiny, tensor(1)], [tiny, tensor(1)]).data], [1 + 2 ** -23])
})

test('a term of weight zero adds nothing even where its tensor is infinite', () => {
  assert.deepEqual([...weightedSum([2, tensor(1, 2)], [0, tensor(Number.POSITIVE_INFINITY, 1)]).data], [2, 4])
})

test('tensors of different shapes are refused', () => {
  assert.throws(
    () => weightedSum([1, tensor(1, 2)], [1, tensor(1)]),
    /every term of a sum of shape \[2\] but received \[1\]/,
  )
})
