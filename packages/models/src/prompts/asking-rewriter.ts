import { isFailure } from '@sfumato/contract'
import { loadCatalogue } from '../painters/preview/things/catalogue.ts'
import { lostWords } from './lost-words.ts'
import type { AskedRewriteTask, Rewriter } from './rewriter.ts'

/**
 * Asks a language model for a rewriting. Throws a `Failure` (`engine_unavailable`) with a sentence where no usable answer
 * comes, the signal's reason on abort.
 */
export type AskForRewriting = (task: AskedRewriteTask, signal: AbortSignal) => Promise<string>

/** An answer that lost something is asked for once more, and told what; the second one counts. */
const mostAnswers = 2
/** What a remark quotes of what was lost, so that it stays a sentence. */
const mostNamed = 5

/**
 * A rewriter that asks a language model, here or elsewhere. Answers that do not keep what the prompt says are not used;
 * where none can be had, the prompt is painted as it is and a remark says why.
 */
export const createAskingRewriter = (ask: AskForRewriting): Rewriter => ({
  rewrite: async (task, { signal, warn }) => {
    if (!/\p{L}/u.test(task.prompt)) return null
    const catalogue = await loadCatalogue()
    const leave = (reason: string): null => {
      warn('prompt_not_rewritten', `The prompt was painted as it is. ${reason}`)
      return null
    }
    let lost: readonly string[] = []
    for (let answer = 0; answer < mostAnswers; answer++) {
      let rewriting: string
      try {
        rewriting = await ask({ ...task, lost }, signal)
      } catch (error) {
        signal.throwIfAborted()
        if (isFailure(error)) return leave(error.message)
        throw error
      }
      lost = lostWords(task.prompt, rewriting, catalogue)
      if (lost.length === 0) return rewriting
    }
    return leave(`Its rewritings lost of what it says: ${lost.slice(0, mostNamed).join(', ')}.`)
  },
})
