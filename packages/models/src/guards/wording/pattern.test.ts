import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { foldText } from './fold.ts'
import { parsePattern } from './pattern.ts'
import { PatternIndex } from './pattern-index.ts'
import { plainWords } from './words.ts'

/** The parts of a text that a pattern matches. */
function matches(pattern: string, text: string): string[] {
  const index = new PatternIndex<null>()
  index.add(pattern, null)
  return index.matches(plainWords(foldText(text))).map(({ start, end }) => text.slice(start, end))
}

describe('patterns', () => {
  it('match whole words only', () => {
    assert.deepEqual(matches('ass', 'a glass, an ass, assess'), ['ass'])
  })

  it('match inflections with ~', () => {
    assert.deepEqual(matches('stab~', 'stab stabs stabbed stabbing stabber'), ['stab', 'stabs', 'stabbed', 'stabbing'])
    assert.deepEqual(matches('party~', 'party parties partying'), ['party', 'parties', 'partying'])
  })

  it('match beginnings and parts of words with *', () => {
    assert.deepEqual(matches('porn*', 'pornography popcorn porn'), ['pornography', 'porn'])
    assert.deepEqual(matches('*dog*', 'a hotdog and bulldogs'), ['hotdog', 'bulldogs'])
  })

  it('match one choice of a bracket, also one of several words', () => {
    assert.deepEqual(matches('(red|dark blue) car~', 'a red car, dark blue cars, a blue car'), [
      'red car',
      'dark blue cars',
    ])
    assert.deepEqual(matches('(a|b)~ end', 'as end'), ['as end'])
  })

  it('may leave out what has a ?', () => {
    assert.deepEqual(matches('cup of (hot|iced)? tea', 'cup of tea, cup of iced tea, cup of cold tea'), [
      'cup of tea',
      'cup of iced tea',
    ])
  })

  it('match longer choices anywhere, also of gaps and brackets', () => {
    assert.deepEqual(
      matches('tea (in|out of .. (cups|a pot)) now', 'tea in now, tea out of big white cups now, tea out of now'),
      ['tea in now', 'tea out of big white cups now'],
    )
  })

  it('skip up to one word with ., up to two with .. and up to four with ...', () => {
    assert.deepEqual(matches('pool . blood', 'pool blood, pool of blood'), ['pool blood', 'pool of blood'])
    assert.deepEqual(matches('pool . blood', 'pool of red blood'), [])
    assert.deepEqual(matches('pool .. blood', 'pool of red blood'), ['pool of red blood'])
    assert.deepEqual(matches('pool .. blood', 'pool of very red blood'), [])
    assert.deepEqual(matches('pool ... blood', 'pool of very red blood'), ['pool of very red blood'])
  })

  it('cross hyphens and slashes but no comma, stop or dash', () => {
    assert.deepEqual(matches('hot dog', 'hot dog hot-dog hot/dog'), ['hot dog', 'hot-dog', 'hot/dog'])
    for (const text of ['hot, dog', 'hot. Dog', 'hot - dog', 'hot (dog)', 'hot\ndog'])
      assert.deepEqual(matches('hot dog', text), [])
  })

  it('see through possessives and the stops of abbreviations', () => {
    assert.deepEqual(matches('girl bag', 'a girl’s bag'), ['girl’s bag'])
    assert.deepEqual(matches('dr no', 'Dr. No'), ['Dr. No'])
  })
})

describe('parsePattern', () => {
  it('refuses what it cannot read, and a beginning that may be absent', () => {
    for (const pattern of ['', '.. end', 'a? b', '*part', 'w~*', '(open']) {
      assert.throws(() => parsePattern(pattern), /pattern/i, pattern)
    }
  })
})
