import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainAnswer, rewritingMessages } from './instructions.ts'

const task = {
  prompt: 'two red foxes',
  negativePrompt: '',
  medium: 'photography',
  purpose: 'picture',
  seed: 1,
  lost: [],
} as const

test('what surrounds an answer goes, its words stay', () => {
  const answer = 'Two red foxes in a forest, softly lit.'
  for (const content of [
    answer,
    `  ${answer}\n`,
    `"${answer}"`,
    `“${answer}”`,
    `<think>foxes, hm\n"red"</think>\n\n${answer}`,
    `Sure! Here is the rewritten prompt:\n\n${answer}`,
    `**Rewritten prompt:** "${answer}"`,
    `Prompt: ${answer}`,
    answer.replace(', ', ',\n'),
  ]) {
    assert.equal(plainAnswer(content), answer, content)
  }
})

test('an answer that only looks like one with a preface keeps its beginning', () => {
  for (const answer of [
    'A still life: two pears and a jug.',
    'A sign that says "Prompt: service" over a door.',
    'Here is a fox in the snow.',
    '"Bakery" stands on a sign beside "Cafe"',
  ]) {
    assert.equal(plainAnswer(answer), answer)
  }
})

test('thoughts that never came to an answer are none', () => {
  assert.equal(plainAnswer('<think>First, the foxes. Then'), '')
})

test('the prompt stands alone, and what must be kept or left out is told', () => {
  const [system, user] = rewritingMessages({ ...task, negativePrompt: 'snow', lost: ['2', 'red'] })
  assert.deepEqual(user, { role: 'user', content: 'two red foxes' })
  assert.match(system.content, /These must not appear: snow\.\nYour last answer did not keep: 2, red\./)
  const [plain] = rewritingMessages(task)
  assert.doesNotMatch(plain.content, /must not appear|did not keep:/)
  assert.match(plain.content, /The picture is a photograph unless/)
  assert.match(rewritingMessages({ ...task, medium: 'art' })[0].content, /work of art/)
  assert.match(rewritingMessages({ ...task, purpose: 'background' })[0].content, /describe the surroundings only/)
})
