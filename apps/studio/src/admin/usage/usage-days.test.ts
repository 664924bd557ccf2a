import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roundUp, usageDays } from './usage-days.ts'

test('every day has its place, also an empty one, and the models of a day are added up', () => {
  const usage = [
    { day: '2030-03-01', model: 'a', pictures: 2, credits: 0.08 },
    { day: '2030-03-01', model: null, pictures: 1, credits: 1 },
    { day: '2030-02-27', model: 'a', pictures: 1, credits: 0.04 },
  ]
  const days = usageDays({ usage }, 3, Date.parse('2030-03-01T10:00:00Z'))
  assert.deepEqual(
    days.map(({ day, pictures, credits }) => [day, pictures, credits]),
    [
      ['2030-02-27', 1, 0.04],
      ['2030-02-28', 0, 0],
      ['2030-03-01', 3, 1.08],
    ],
  )
  assert.deepEqual(
    days[2].byModel.map(({ model }) => model),
    ['a', 'other'],
  )
})

test('a scale ends on a round number that holds every value', () => {
  for (const [value, top] of [
    [0, 1],
    [0.25, 0.3],
    [1, 1],
    [1.01, 2],
    [24, 30],
    [610, 800],
  ])
    assert.equal(roundUp(value), top)
})
