import assert from 'node:assert/strict'
import { test } from 'node:test'
import { negativeTerms } from './negative-terms.ts'

test('leading negators are stripped from every term', () => {
  assert.deepEqual(negativeTerms('Do not include buildings or modern architecture'), [
    'buildings',
    'modern architecture',
  ])
  assert.deepEqual(negativeTerms('No skyscrapers or ground vehicles'), ['skyscrapers', 'ground vehicles'])
  assert.deepEqual(negativeTerms('no cars, without any people; avoid text'), ['cars', 'people', 'text'])
  assert.deepEqual(negativeTerms("Don't show a dog and no cats."), ['dog', 'cats'])
})

test('words that only begin like a negator stay whole', () => {
  assert.deepEqual(negativeTerms('noses, northern lights, notebooks'), ['noses', 'northern lights', 'notebooks'])
})

test('a text of negators alone names nothing', () => {
  assert.deepEqual(negativeTerms('no'), [])
  assert.deepEqual(negativeTerms('  ,, '), [])
})
