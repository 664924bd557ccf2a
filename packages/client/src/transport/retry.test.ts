import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ApiError, ConnectionError } from '../errors/errors.ts'
import { mayPass, readRetryAfter, retryDelayMs } from './retry.ts'

const refusal = (isRetryable: boolean, retryAfterMs?: number) =>
  new ApiError('No.', {
    code: 'x',
    status: 429,
    isRetryable,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  })

test('waits double up to a limit, anywhere between none and whole, and end after the retries', () => {
  const most = Array.from({ length: 7 }, (_, attempt) => retryDelayMs(refusal(true), attempt, 6, () => 1))
  assert.deepEqual(most, [500, 1_000, 2_000, 4_000, 8_000, 8_000, undefined])
  assert.equal(
    retryDelayMs(refusal(true), 3, 6, () => 0),
    0,
  )
  assert.equal(retryDelayMs(refusal(false), 0, 6), undefined)
  assert.equal(retryDelayMs(new ConnectionError('No.', { isRetryable: true }), 0, 0), undefined)
})

test('a server that says when is obeyed, unless it asks for more than a minute', () => {
  assert.equal(
    retryDelayMs(refusal(true, 3_000), 0, 6, () => 0),
    3_000,
  )
  assert.ok((retryDelayMs(refusal(true, 3_000), 0, 6) ?? 0) < 3_500)
  assert.equal(retryDelayMs(refusal(true, 61_000), 0, 6), undefined)
})

test('Retry-After is read as seconds and as a date', () => {
  const now = Date.parse('2026-01-01T00:00:00Z')
  const headers: [string | null, number | undefined][] = [
    ['3', 3_000],
    ['0', 0],
    ['-3', 0],
    ['Thu, 01 Jan 2026 00:00:05 GMT', 5_000],
    ['Wed, 31 Dec 2025 00:00:05 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ]
  for (const [header, expected] of headers) assert.equal(readRetryAfter(header, now), expected, String(header))
})

test('aborts, certificates and impossible addresses are never tried again, however deep they lie', () => {
  const wrapped = (cause: unknown) => new TypeError('fetch failed', { cause: new Error('wrapped', { cause }) })
  const circular = new Error('circular')
  circular.cause = circular
  assert.ok(mayPass(wrapped({ code: 'ECONNREFUSED' })))
  assert.ok(mayPass(new TypeError('Failed to fetch')))
  assert.ok(mayPass(circular))
  for (const cause of [
    new DOMException('gone', 'AbortError'),
    new DOMException('late', 'TimeoutError'),
    { code: 'CERT_HAS_EXPIRED' },
    { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
    { code: 'ERR_INVALID_URL' },
  ]) {
    assert.ok(!mayPass(wrapped(cause)), JSON.stringify(cause))
  }
})
