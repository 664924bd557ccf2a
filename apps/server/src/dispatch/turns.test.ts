import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareTurns, positionAmong } from './turns.ts'

const turn = (priority: number, servedAt: number, sequence: number) => ({ priority, servedAt, sequence })

test('priority goes before service, service before age', () => {
  const turns = [turn(0, 5, 1), turn(0, 0, 9), turn(1, 9, 10), turn(0, 0, 8), turn(-1, 0, 0)]
  assert.deepEqual(
    turns.sort(compareTurns).map(({ sequence }) => sequence),
    [10, 8, 9, 1, 0],
  )
})

test('a position counts one request of every other key for each of its own before it', () => {
  const others = [
    { ...turn(0, 0, 1), count: 1_000 },
    { ...turn(0, 7, 2), count: 2 },
  ]
  assert.equal(positionAmong(turn(0, 3, 50), 0, others), 1, 'only the key that was served earlier goes before')
  assert.equal(positionAmong(turn(0, 3, 50), 5, others), 5 + 6 + 2)
})

test('all requests of a higher priority go before, none of a lower one', () => {
  const others = [
    { ...turn(1, 9, 90), count: 30 },
    { ...turn(-1, 0, 1), count: 40 },
  ]
  assert.equal(positionAmong(turn(0, 5, 50), 2, others), 32)
})
