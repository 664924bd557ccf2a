import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headerValue } from './header-value.ts'

test('any text survives as percent-encoded UTF-8', () => {
  const text = 'größer – 城の夜\r\nx-evil: 1'
  assert.match(headerValue(text), /^[\x21-\x7e]+$/)
  assert.equal(decodeURIComponent(headerValue(text)), text)
})

test('a lone half of a surrogate pair does not throw', () => {
  assert.equal(decodeURIComponent(headerValue('a\ud800b')), 'a\ufffdb')
})

test('overlong text is cut between characters and ends in an ellipsis', () => {
  const value = headerValue('城'.repeat(2_000))
  assert.ok(value.length <= 4_096)
  assert.match(decodeURIComponent(value), /^城+…$/)
})
