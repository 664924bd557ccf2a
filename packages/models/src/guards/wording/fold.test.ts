import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { foldText } from './fold.ts'

const fold = (text: string) =>
  foldText(text)
    .map(part => part.character)
    .join('')

describe('foldText', () => {
  it('gives lower case without diacritics', () => {
    assert.equal(fold('Crème BRÛLÉE'), 'creme brulee')
  })

  it('takes out zero-width characters, soft hyphens and combining marks', () => {
    assert.equal(fold('n\u200bu\u00add\u0336e\ufeff'), 'nude')
  })

  it('reads letters that only look Latin as Latin', () => {
    assert.equal(fold('ѕех'), 'sex')
    assert.equal(fold('ｎｕｄｅ'), 'nude')
    assert.equal(fold('𝓰𝓸𝓻𝔂'), 'gory')
    assert.equal(fold('ⓝⓤⓓⓔ'), 'nude')
    assert.equal(fold('ꜰɪɴɢᴇʀ'), 'finger')
    assert.equal(fold('bιkιηι'), 'bikini')
  })

  it('makes every quotation mark that serves as an apostrophe one', () => {
    assert.equal(fold('it’s'), "it's")
  })

  it('drops trade mark signs', () => {
    assert.equal(fold('Barbie™ ®'), 'barbie ')
  })

  it('writes out pictures that say a word, each letter in the place of the picture', () => {
    assert.equal(fold('a🚬'), 'a cigarette ')
    assert.ok(foldText('a🚬').every(({ start, end }, index) => index === 0 || (start === 1 && end === 3)))
  })

  it('keeps the place of every character in the original, also behind characters of two units', () => {
    const text = '🙂 Ｎé'
    const parts = foldText(text)
    assert.deepEqual(
      parts.map(({ start, end }) => text.slice(start, end)),
      ['🙂', ' ', 'Ｎ', 'é'],
    )
  })
})
