import assert from 'node:assert/strict'
import { test } from 'node:test'
import { errorBody, Failure, isErrorCode, isFailure } from './failure.ts'
import { errorTable } from './table.ts'

test('a failure carries the status of its word and is known by its marker', () => {
  const failure = new Failure('insufficient_credits', 'Too few credits.')
  assert.equal(failure.status, 406)
  assert.ok(isFailure(failure))
  assert.ok(!isFailure(new Error('Too few credits.')))
  assert.ok(isFailure({ [Symbol.for('sfumato.failure')]: true, code: 'internal' }), 'of another copy')
})

test('the wire form says the word twice and the request only where there is one', () => {
  assert.deepEqual(errorBody('bad_request', 'No.'), { error: 'No.', error_code: 'bad_request', code: 'bad_request' })
  assert.equal(errorBody('deadline', 'Late.', 'id').request_id, 'id')
})

test('fields that are wrong are named one by one as well', () => {
  const { problems } = new Failure('bad_request', 'No.', { problems: [{ field: 'seed', sentence: 'Too high.' }] })
  assert.deepEqual(errorBody('bad_request', 'No.', undefined, problems), {
    ...errorBody('bad_request', 'No.'),
    problems: [{ field: 'seed', message: 'Too high.' }],
  })
})

test('the documented statuses are the ones of the table', () => {
  const statuses = new Set(Object.values(errorTable).map(kind => kind.status))
  for (const status of [400, 401, 403, 404, 406, 429, 500, 502, 504]) assert.ok(statuses.has(status), String(status))
  assert.ok(isErrorCode('mask_ratio') && !isErrorCode('toString'))
})
