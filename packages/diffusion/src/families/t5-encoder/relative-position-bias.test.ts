import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { T5Form } from './configuration.ts'
import { relativePositionBucket } from './relative-position-bias.ts'

const form = { buckets: 32, maxDistance: 128 } as T5Form
const bucket = (distance: number) => relativePositionBucket(distance, form)

it('near distances have a bucket each, far ones share, and the two directions have their own', () => {
  assert.deepEqual([0, -1, -7, 1, 7].map(bucket), [0, 1, 7, 17, 23])
  assert.deepEqual([-8, -12, -16, -32, -64, -128, -500].map(bucket), [8, 9, 10, 12, 14, 15, 15])
  assert.deepEqual([8, 128, 500].map(bucket), [24, 31, 31])
})
