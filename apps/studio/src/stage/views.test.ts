import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Run } from '../runs/run.ts'
import { readFields } from '../schema/read-fields.ts'
import { inputUnder, previousOf } from './views.ts'

const fields = readFields({ properties: { image: { type: 'string', 'x-picture': true } } })
const photo = (width: number, height: number) => ({ blob: new Blob(['x']), name: 'a', contentType: '', width, height })
const run = (id: string, width: number, height: number, more: Partial<Run> = {}): Run =>
  ({
    id,
    slug: 's',
    state: 'COMPLETED',
    values: {},
    result: { images: [{ width, height }] },
    ...more,
  }) as unknown as Run

test('what went in is compared where it lies over the result, in whatever size', () => {
  const image = photo(300, 200)
  assert.equal(inputUnder({ fields }, run('1', 1225, 816, { values: { image } })), image.blob)
  assert.equal(inputUnder({ fields }, run('1', 356, 200, { values: { image } })), undefined)
  assert.equal(inputUnder({ fields }, run('1', 300, 200)), undefined)
  assert.equal(inputUnder({ fields }, run('1', 300, 200, { values: { image: photo(0, 0) } })), undefined)
})

test('the previous result is the next older one of the same model and shape that is still there', () => {
  const runs = [
    run('5', 100, 100),
    run('4', 200, 100),
    run('3', 100, 100, { expired: true }),
    run('2', 100, 100, { slug: 'other' }),
    run('1', 50, 50),
    run('0', 100, 100),
  ]
  assert.equal(previousOf(runs, runs[0])?.id, '1')
  assert.equal(previousOf(runs, runs[5]), undefined)
})
