import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readByteRange } from './byte-range.ts'

test('a range is read by its first and last byte, clipped to the file', () => {
  for (const [header, first, last] of [
    ['bytes=0-0', 0, 0],
    ['bytes=2-5', 2, 5],
    ['bytes=2-', 2, 9],
    ['bytes=2-99', 2, 9],
    ['bytes=-3', 7, 9],
    ['bytes=-99', 0, 9],
    [' bytes=9- ', 9, 9],
  ] as const) {
    assert.deepEqual(readByteRange(header, 10), { first, last }, header)
  }
})

test('what may be ignored gives the whole file, what begins behind its end cannot be satisfied', () => {
  for (const header of [
    undefined,
    '',
    'bytes=-',
    'bytes=5-2',
    'bytes=0-1,4-5',
    'pages=0-1',
    'bytes=a-b',
    'bytes 0-1',
  ]) {
    assert.equal(readByteRange(header, 10), 'whole', header)
  }
  for (const header of ['bytes=10-', 'bytes=10-20', 'bytes=-0']) {
    assert.equal(readByteRange(header, 10), 'unsatisfiable', header)
  }
  for (const header of ['bytes=0-', 'bytes=-5']) assert.equal(readByteRange(header, 0), 'unsatisfiable', header)
})
