import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isOneEditAway } from './edit-distance.ts'

describe('isOneEditAway', () => {
  it('is true for one letter more, less, other or two neighbours swapped', () => {
    for (const [one, other] of [
      ['porsche', 'porche'],
      ['porche', 'porsche'],
      ['hirst', 'hurst'],
      ['swift', 'swfit'],
      ['ab', 'a'],
    ]) {
      assert.ok(isOneEditAway(one, other), `${one} ${other}`)
    }
  })

  it('is false for the same text and for two edits', () => {
    for (const [one, other] of [
      ['swift', 'swift'],
      ['swift', 'shirt'],
      ['abcd', 'badc'],
      ['abc', 'cab'],
      ['a', 'abc'],
    ]) {
      assert.ok(!isOneEditAway(one, other), `${one} ${other}`)
    }
  })
})
