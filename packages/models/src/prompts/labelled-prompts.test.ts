import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rewritesOfScenesSeen } from '../guards/labelled/rewrites-of-scenes-seen.ts'
import { rewritesOfScenesUnseen } from '../guards/labelled/rewrites-of-scenes-unseen.ts'
import { rewritesOfThingsSeen } from '../guards/labelled/rewrites-of-things-seen.ts'
import { rewritesOfThingsUnseen } from '../guards/labelled/rewrites-of-things-unseen.ts'
import type { PromptToRewrite } from '../guards/labelled/types.ts'
import { loadCatalogue } from '../painters/preview/things/catalogue.ts'
import { rewritePrompt } from './rewrite-prompt.ts'

const catalogue = await loadCatalogue()
const labelled = [
  ...rewritesOfScenesSeen,
  ...rewritesOfScenesUnseen,
  ...rewritesOfThingsSeen,
  ...rewritesOfThingsUnseen,
]

const rewritings = (prompt: string): (string | null)[] =>
  [1, 2, 3, 4, 5].map(seed =>
    rewritePrompt({ prompt, negativePrompt: '', medium: 'photography', purpose: 'picture', seed }, catalogue),
  )

const wordsOf = ({ nouns, colours = [], counts = [], negations = [] }: PromptToRewrite) => [
  ...nouns,
  ...colours,
  ...counts,
  ...negations,
]

test('prompts by somebody who has not seen the rules are rewritten in five ways that keep every labelled word', context => {
  const unchanged: string[] = []
  for (const entry of labelled) {
    const texts = rewritings(entry.prompt)
    if (texts.includes(null)) {
      unchanged.push(entry.prompt)
      continue
    }
    assert.equal(new Set(texts).size, 5, entry.prompt)
    for (const text of texts) {
      for (const word of wordsOf(entry)) assert.ok(text?.toLowerCase().includes(word.toLowerCase()), `${word}: ${text}`)
    }
  }
  context.diagnostic(`${labelled.length - unchanged.length} of ${labelled.length} prompts are rewritten`)
  assert.ok(unchanged.length <= 0.02 * labelled.length, `left unchanged: ${unchanged.join(' | ')}`)
})
