import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { foldText } from '../wording/fold.ts'
import { disguisedWords } from './disguise.ts'
import { Vocabulary } from './vocabulary.ts'

const vocabulary = new Vocabulary(['nude', 'raper', 'boobs', 'ass', 'penis', 'kill', 'porn', 'sex'], ['massacr'])

/** The words of the vocabulary that a text hides. */
function hidden(text: string): string[] {
  const readings = disguisedWords(foldText(text), vocabulary).flatMap(word => word.readings)
  return [...new Set(readings.map(reading => reading.text).filter(word => vocabulary.has(word)))]
}

describe('disguisedWords', () => {
  it('reads digits and signs as letters, each in both of its senses', () => {
    assert.deepEqual(hidden('p0rn'), ['porn'])
    assert.deepEqual(hidden('pen1s'), ['penis'])
    assert.deepEqual(hidden('ki1l'), ['kill'])
  })

  it('takes numbers and model names for what they are', () => {
    assert.deepEqual(hidden('455 1080p 4k A55 3D 16:9'), [])
  })

  it('reads words with signs inside or letters hidden', () => {
    for (const text of ['n.u.d.e', 'n-u-d-e', 'nu_de', 'n*de', 'n#de', 'n u d e', 'n. u. d. e.', 'nu de']) {
      assert.deepEqual(hidden(text), ['nude'], text)
    }
  })

  it('reads a word spelled out among others that signs tie together', () => {
    assert.deepEqual(hidden('painting-the-n-u-d-e'), ['nude'])
    assert.deepEqual(hidden('a.n-u'), [])
  })

  it('reads short words that are hardly more than digits and signs', () => {
    assert.deepEqual(hidden('53x 4$5'), ['sex', 'ass'])
    assert.deepEqual(hidden('35x 5x $5 $100'), [])
  })

  it('sees words of which the vocabulary has the beginning', () => {
    for (const text of ['m.a.s.s.a.c.r.e', 'm a s s a c r e', 'm@$54cre', 'm*ssacre', 'massacreeee'])
      assert.ok(hidden(text).includes('massacre'), text)
    assert.deepEqual(hidden('m.a.s.s.a.c.r.b.l.e'), [])
  })

  it('joins no two words of ordinary English and no sentences', () => {
    assert.deepEqual(hidden('the pen is mine, a s, so. As soon'), [])
    assert.deepEqual(hidden('he took a pen.is it mine'), [])
  })

  it('reads drawn-out letters, but not an ordinary doubled one', () => {
    assert.deepEqual(hidden('nuuude nuude asss'), ['nude'])
    assert.deepEqual(hidden('rapper bobs as'), [])
    assert.deepEqual(hidden('booooobs'), ['boobs'])
  })

  it('gives the place of the disguised word alone', () => {
    const text = 'look: a n u d e man'
    const reading = disguisedWords(foldText(text), vocabulary)
      .flatMap(word => word.readings)
      .find(({ text: word }) => word === 'nude')!
    assert.equal(text.slice(reading.start, reading.end), 'n u d e')
  })
})
