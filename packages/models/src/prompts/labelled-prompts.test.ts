import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rewritesOfScenes as firstScenes } from '../guards/labelled/first/rewrites-of-scenes.ts'
import { rewritesOfThings as firstThings } from '../guards/labelled/first/rewrites-of-things.ts'
import { rewritesOfScenes as secondScenes } from '../guards/labelled/second/rewrites-of-scenes.ts'
import { rewritesOfThings as secondThings } from '../guards/labelled/second/rewrites-of-things.ts'
import type { PromptToRewrite } from '../guards/labelled/types.ts'
import { loadCatalogue } from '../painters/preview/things/catalogue.ts'
import { rewritePrompt } from './rewrite-prompt.ts'

const catalogue = await loadCatalogue()
const labelled = [...firstScenes, ...secondScenes, ...firstThings, ...secondThings]

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
