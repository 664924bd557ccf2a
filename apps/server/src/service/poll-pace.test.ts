import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPollPace } from './poll-pace.ts'

test('a key may poll a second at its rate at once, then it is slowed to it', () => {
  const pace = createPollPace(50)
  const delays = Array.from({ length: 60 }, () => pace.delayMs(1, 0))
  assert.deepEqual(delays.slice(0, 50), Array(50).fill(0))
  assert.deepEqual(delays.slice(50, 53), [20, 40, 60])
})

test('slowing one key leaves the others alone, and ends with the rush', () => {
  const pace = createPollPace(10)
  for (let poll = 0; poll < 40; poll++) pace.delayMs(1, 0)
  assert.equal(pace.delayMs(2, 0), 0)
  assert.ok(pace.delayMs(1, 0) > 0)
  assert.equal(pace.delayMs(1, 10_000), 0)
})

test('no poll waits longer than two seconds', () => {
  const pace = createPollPace(10)
  const delays = Array.from({ length: 500 }, () => pace.delayMs(1, 0))
  assert.equal(Math.max(...delays), 2_000)
})

test('a rate of 0 slows nobody', () => {
  const pace = createPollPace(0)
  for (let poll = 0; poll < 1_000; poll++) assert.equal(pace.delayMs(1, 0), 0)
})
