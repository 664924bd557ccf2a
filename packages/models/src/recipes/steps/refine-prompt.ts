import type { RewriteTask } from '../../prompts/rewriter.ts'
import type { Studio } from '../recipe.ts'
import type { Report } from './report.ts'

/**
 * Rewrites a prompt; nothing where the rewriter leaves it as it is. With `moderated` the rewriting is checked as the
 * prompt was: one that a rewriter made offensive is not painted, and a remark says so.
 */
export const refinePrompt = async (
  task: RewriteTask,
  moderated: boolean,
  studio: Studio,
  report: Report,
): Promise<string | undefined> => {
  const rewriting = await studio.rewriter.rewrite(task, { signal: studio.signal, warn: report.warn })
  if (rewriting === null) return undefined
  const finding = moderated ? await studio.textGuard.check(rewriting, studio.signal) : null
  if (!finding) return rewriting
  report.warn(
    'prompt_not_rewritten',
    `The prompt was painted as it is: \`prompt_content_moderation\` blocked its rewriting, category ${finding.category}.`,
  )
  return undefined
}
