import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createTransferRate, formatDuration } from './transfer-rate.ts'

test('the rate is that of the last ten seconds and says nothing before half a second', () => {
  const rate = createTransferRate()
  rate.note(1_000_000, 0)
  assert.equal(rate.bytesPerSecond(), 0)
  rate.note(1_100_000, 400)
  assert.equal(rate.bytesPerSecond(), 0)
  for (let atMs = 500; atMs <= 10_000; atMs += 50) rate.note(1_000_000 + atMs * 1_000, atMs)
  assert.equal(rate.bytesPerSecond(), 1_000_000)
  for (let atMs = 10_050; atMs <= 30_000; atMs += 50) rate.note(11_000_000 + (atMs - 10_000) * 10, atMs)
  assert.equal(Math.round(rate.bytesPerSecond()), 10_000)
})

test('durations are as exact as one wants to know', () => {
  assert.deepEqual([0.2, 89, 95, 3_600, 9_000].map(formatDuration), ['1 s', '89 s', '2 min', '60 min', '2.5 h'])
})
