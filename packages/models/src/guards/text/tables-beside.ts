import { type ModerationCategory, moderationCategories, type TextGuard } from '../guard.ts'
import { createTextGuard } from './text-guard.ts'
import { wordTables } from './words/index.ts'

/** Finds what is wrong with a text as a whole; `null` where it may pass. */
export type TextJudge = (text: string, signal: AbortSignal) => Promise<ModerationCategory | null>

/**
 * Puts the embedded tables beside judges that see some categories only: `takenOver` are those whose judging is left to
 * them. The tables judge first, and alone see through disguises.
 */
export const createTablesBeside = (takenOver: readonly ModerationCategory[]): ((judge: TextJudge) => TextGuard) => {
  const tables = createTextGuard(wordTables, takenOver)
  return judge => ({
    categories: moderationCategories,
    check: async (text, signal) => {
      const finding = await tables.check(text, signal)
      if (finding) return finding
      const category = await judge(text, signal)
      return category && { category, span: null }
    },
  })
}
