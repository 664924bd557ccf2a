import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalogue } from '../painters/preview/things/catalogue.ts'
import { lostWords } from './lost-words.ts'

const catalogue = await loadCatalogue()
const lost = (prompt: string, rewriting: string) => lostWords(prompt, rewriting, catalogue)

test('a rewriting that says everything in its own order lost nothing', () => {
  assert.deepEqual(
    lost(
      '3 red balloons over a gray lake, no people',
      'Over a misty grey lake, with no people in sight, three bright red balloons drift.',
    ),
    [],
  )
  assert.deepEqual(lost('a dog and two cats', 'Two sleepy cats beside a dog, in soft light.'), [])
  assert.deepEqual(lost('', 'anything'), [])
})

test('a lost noun, colour, count or negation is named', () => {
  assert.deepEqual(lost('a red fox', 'A fox in the snow'), ['red'])
  assert.deepEqual(lost('a fox with a lantern', 'A fox in the snow'), ['lantern'])
  assert.deepEqual(lost('three balloons', 'five balloons'), ['3', 'the number or colour of balloon'])
  assert.deepEqual(lost('a street without cars', 'a quiet street'), ['no car'])
})

test('what is left out may not come in, in other words or another sentence', () => {
  assert.deepEqual(lost('a street, no cars', 'A street with no cars. A car waits at the corner.'), ['no car'])
  assert.deepEqual(lost('a lion, not in a cage', 'a lion in a cage'), ['no cage'])
})

test('a colour or a count that went to another thing is lost', () => {
  assert.deepEqual(lost('a red car and a blue house', 'A blue car before a red house'), [
    'the number or colour of car',
    'the number or colour of house',
  ])
  assert.deepEqual(lost('two dogs and three cats', 'Three dogs and two cats'), [
    'the number or colour of dog',
    'the number or colour of cat',
  ])
})
