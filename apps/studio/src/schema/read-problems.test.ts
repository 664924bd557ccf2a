import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findModel, readParameters } from '@sfumato/contract'
import { readProblems } from './read-problems.ts'

test('what the contract says of three bad fields lands at these three', () => {
  const read = readParameters(
    findModel('bria-text-to-image')!,
    { aspect_ratio: '7:1', steps_num: 2 },
    { defaults: 'documented' },
  )
  assert.ok(!read.ok)
  const text = read.problems.map(({ sentence }) => sentence).join(' ')
  const { byField, other } = readProblems(text, ['prompt', 'aspect_ratio', 'steps_num', 'seed'])
  assert.deepEqual(Object.keys(byField).sort(), ['aspect_ratio', 'prompt', 'steps_num'])
  assert.equal(byField.prompt, '`prompt` is required; it is missing.')
  assert.match(byField.steps_num, /from 20 to 50; got the number 2\.$/)
  assert.equal(other, '')
})

test('a sentence that names two fields stays whole at the first', () => {
  const sentence = '`output_format` "jpeg" cannot keep transparency: expected "png", or `preserve_alpha` false.'
  assert.deepEqual(readProblems(sentence, ['output_format', 'preserve_alpha']).byField, { output_format: sentence })
})

test('a sentence without a field of the form is for the summary', () => {
  const sentence = 'This needs 0.04 credits; the balance is 0.'
  assert.deepEqual(readProblems(sentence, ['prompt']), { byField: {}, other: sentence })
})
