import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readColours } from './colours.ts'
import { seemsForeign } from './language.ts'
import { lemmasOf } from './lemmatise.ts'
import { readQuantity } from './numbers.ts'
import { tokenise } from './tokenise.ts'

const wordsOf = (text: string): string[] => tokenise(text).map(token => token.word)

test('words are lower case, without accents, possessives or weights, parted at hyphens', () => {
  assert.deepEqual(wordsOf("The dog's Café, (red fox:1.3) hot-air"), ['the', 'dog', 'cafe', 'red', 'fox', 'hot', 'air'])
})

test('a comma before a word is remembered', () => {
  assert.deepEqual(
    tokenise('a dog, a cat').map(token => token.afterBreak),
    [false, false, true, false],
  )
})

test('plurals lead to their singular and say that they are plurals', () => {
  for (const [plural, singular] of [
    ['balloons', 'balloon'],
    ['cherries', 'cherry'],
    ['foxes', 'fox'],
    ['wolves', 'wolf'],
    ['children', 'child'],
    ['buses', 'bus'],
    ['mice', 'mouse'],
    ['women', 'woman'],
  ]) {
    assert.ok(
      lemmasOf(plural).some(lemma => lemma.word === singular && lemma.plural),
      `${plural}: ${JSON.stringify(lemmasOf(plural))}`,
    )
  }
  assert.deepEqual(lemmasOf('glass'), [{ word: 'glass', plural: false }])
})

test('verb forms lead to their stem', () => {
  for (const [form, stem] of [
    ['running', 'run'],
    ['baking', 'bake'],
    ['parked', 'park'],
  ]) {
    assert.ok(
      lemmasOf(form).some(lemma => lemma.word === stem && !lemma.plural),
      form,
    )
  }
})

test('numbers in digits and words are read, and zero is none', () => {
  assert.deepEqual(readQuantity('3'), { least: 3, most: 3 })
  assert.deepEqual(readQuantity('twelve'), { least: 12, most: 12 })
  assert.deepEqual(readQuantity('a dozen'), { least: 12, most: 12 })
  assert.ok((readQuantity('flock of')?.least ?? 0) > 3)
  assert.equal(readQuantity('0'), null)
  assert.equal(readQuantity('blue'), null)
})

test('colour phrases are read, and words for many colours give several', () => {
  assert.equal(readColours('navy blue')?.length, 1)
  assert.ok((readColours('pastel')?.length ?? 0) > 2)
  assert.equal(readColours('gizmo'), null)
})

test('German, French, Spanish and Japanese are seen as foreign, English with unknown words is not', () => {
  for (const text of [
    'ein roter Fuchs im Wald mit einer Katze',
    'un chat noir sur la table avec des fleurs',
    'una casa roja en la playa',
    '赤い風船が三つ',
  ]) {
    const words = wordsOf(text)
    assert.equal(seemsForeign(text, words, words.length), true, text)
  }
  assert.equal(seemsForeign('a gizmo next to a flurbish', wordsOf('a gizmo next to a flurbish'), 2), false)
})
