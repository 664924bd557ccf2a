import { loadCatalogue } from '../painters/preview/things/catalogue.ts'
import { rewritePrompt } from './rewrite-prompt.ts'
import type { Rewriter } from './rewriter.ts'

/** The rewriter that needs no model: rules over what the prompt says. Its word tables are read when first needed. */
export const createEmbeddedRewriter = (): Rewriter => ({
  rewrite: async (task, { signal, warn }) => {
    const catalogue = await loadCatalogue()
    signal.throwIfAborted()
    const rewriting = rewritePrompt(task, catalogue)
    if (rewriting === null)
      warn(
        'prompt_not_rewritten',
        'The prompt was painted as it is: the embedded rewriter adds only to prompts in English that it understands.',
      )
    return rewriting
  },
})
