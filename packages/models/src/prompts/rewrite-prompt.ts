import { readPrompt } from '../painters/preview/scene/read-prompt.ts'
import type { Catalogue } from '../painters/preview/things/catalogue.ts'
import { choicesFor } from './choices.ts'
import { closedForms, openForms } from './forms.ts'
import { lostWords } from './lost-words.ts'
import { readTraits } from './prompt-traits.ts'
import { readsTheSame } from './reads-the-same.ts'
import type { RewriteTask } from './rewriter.ts'

/** Longer prompts say what they want: painters read a few hundred words at most. */
export const longestPrompt = 1_500
/** Sentences that are tried before a prompt is left as it is. */
const mostTries = 8
/** A prime, so that another try changes every part. */
const attemptStep = 7_919

/**
 * Rewrites a prompt into a fuller one: the prompt as it stands, then setting, light, composition and a lens or medium,
 * each only where the prompt says nothing of the kind and never against it. The same task gives the same words, and
 * neighbouring seeds give different ones. `null` where it cannot be done safely: no words, or not in English.
 */
export const rewritePrompt = (task: RewriteTask, catalogue: Catalogue): string | null => {
  const prompt = task.prompt.trim().replace(/[\s,;:]+$/, '')
  if (!/(?<![#\p{L}\p{N}])\p{L}{2}/u.test(prompt) || prompt.length > longestPrompt) return null
  const before = readPrompt(prompt, task.negativePrompt, catalogue)
  if (before.foreign) return null
  const traits = readTraits(prompt, before)
  const choices = choicesFor(task, prompt, before, traits, catalogue)
  const forms = traits.open ? openForms : closedForms
  for (let attempt = 0; attempt < mostTries; attempt++) {
    const take = taker(task.seed + attempt * attemptStep)
    const text = take(forms)(prompt, {
      composition: take(choices.compositions),
      light: take(choices.lights),
      setting: take(choices.settings),
      medium: take(choices.media),
      noun: traits.subject === 'graphic' ? 'design' : traits.subject === 'abstract' ? 'image' : 'scene',
    })
    const same = readsTheSame(before, readPrompt(text, task.negativePrompt, catalogue))
    if (same && lostWords(prompt, text, catalogue).length === 0) return text
  }
  return null
}

/**
 * Takes one of each list by a number, as the digits of a number with these bases are taken: numbers that are not the same
 * by the product of all lengths take something else. Each choice turns the later lists, so that neighbours differ in more
 * than one.
 */
const taker = (number: number) => {
  let rest = number
  let turn = 0
  return <Value>(list: readonly Value[]): Value => {
    const chosen = (rest + turn) % list.length
    rest = Math.floor(rest / list.length)
    turn += chosen
    return list[chosen]
  }
}
