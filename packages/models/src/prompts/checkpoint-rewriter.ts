import { Failure } from '@sfumato/contract'
import { createLoader } from '../load-when-needed.ts'
import type { RoleCheckpoint } from '../painters/diffusion/checkpoints.ts'
import { findRoleNet } from '../painters/diffusion/find-checkpoint.ts'
import type { AskForRewriting } from './asking-rewriter.ts'
import { plainAnswer, rewritingMessages } from './instructions.ts'
import { longestPrompt } from './rewrite-prompt.ts'

/** Tokens that an answer may have over its prompt: more than the ninety words that are asked for, in most languages. */
const addedTokens = 200
/** A token holds about four characters of English and fewer of other languages. */
const charactersPerToken = 2

const open = async (checkpoint: RoleCheckpoint) => {
  const [{ openLanguageModel }, { file }] = await Promise.all([
    import('@sfumato/diffusion'),
    findRoleNet(checkpoint, 'rewriter'),
  ])
  return openLanguageModel(file, checkpoint)
}

/**
 * Asks a language model of this machine, loaded by the first question. The same task gets the same answer; one that was
 * cut off counts up to its last whole sentence.
 */
export const createCheckpointAsker = (checkpoint: RoleCheckpoint): AskForRewriting => {
  const { loaded, use } = createLoader(`The language model ${checkpoint.name}`, () => open(checkpoint))
  const fail = (problem: string): never => {
    throw new Failure('engine_unavailable', `The language model ${checkpoint.name} ${problem}.`)
  }
  return async (task, signal) => {
    const { prompt, seed } = task
    if (prompt.length > longestPrompt) fail(`is not asked for prompts of more than ${longestPrompt} characters`)
    const model = await loaded()
    const maxTokens = addedTokens + Math.ceil(prompt.length / charactersPerToken)
    const answer = await use(
      'could not rewrite the prompt',
      () => model.answer(rewritingMessages(task), { maxTokens, seed, signal }),
      signal,
    )
    if (answer === null) return fail('does not read texts as long as the prompt with its instructions')
    const text = plainAnswer(answer.text)
    const usable = answer.isWhole ? text : upToLastSentence(text)
    return usable === '' ? fail('answered without a whole sentence') : usable
  }
}

/** What ends with the last full stop, question or exclamation mark; empty where there is none. */
const upToLastSentence = (text: string): string => /^.*(?:[.!?](?=\s|$)|[。！？])/.exec(text)?.[0] ?? ''
