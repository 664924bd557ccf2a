import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { soundOf } from './sound.ts'

describe('soundOf', () => {
  it('is the same for spellings that sound alike', () => {
    for (const [one, other] of [
      ['pikachu', 'pickachu'],
      ['banksy', 'banksi'],
      ['rihanna', 'rhianna'],
      ['schwarzenegger', 'schwartzeneger'],
      ['leibovitz', 'liebowitz'],
    ]) {
      assert.equal(soundOf(one), soundOf(other), `${one} ${other}`)
    }
  })

  it('differs where the sound does', () => {
    for (const [one, other] of [
      ['marvel', 'marble'],
      ['lego', 'logo'],
      ['chanel', 'kanel'],
    ]) {
      assert.notEqual(soundOf(one), soundOf(other), `${one} ${other}`)
    }
  })
})
