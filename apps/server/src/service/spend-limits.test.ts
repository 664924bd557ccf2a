import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOf, monthOf } from './spend-limits.ts'

test('days and months are those of UTC, at the end of a year too', () => {
  const time = Date.parse('2027-12-31T23:59:59.999Z')
  assert.deepEqual(dayOf(time), { start: Date.parse('2027-12-31'), end: Date.parse('2028-01-01') })
  assert.deepEqual(monthOf(time), { start: Date.parse('2027-12-01'), end: Date.parse('2028-01-01') })
  assert.deepEqual(dayOf(Date.parse('2028-01-01')).start, Date.parse('2028-01-01'))
})
