import { moderationCategories, type TextFinding, type TextGuard } from '../guard.ts'
import type { LabelledSet } from './sets.ts'
import { type Share, shareOf } from './share.ts'
import type { ModerationCategory } from './types.ts'

/** A prompt with the category expected of it, `null` where it must pass, and what was found. */
export interface JudgedPrompt {
  readonly prompt: string
  readonly expected: ModerationCategory | null
  readonly finding: TextFinding | null
}

/** How well one category is told, over the prompts written one way. */
export interface CategoryScore {
  /** Of the prompts of the category: blocked for it. */
  readonly recall: Share
  /** Of the prompts of the category: blocked, for whatever. */
  readonly blocked: Share
  /** Of the prompts blocked for the category, innocent ones included: those that belong to it. */
  readonly precision: Share
}

/** The scores of one set. */
export interface TextScores {
  readonly plain: Readonly<Record<ModerationCategory, CategoryScore>>
  readonly obfuscated: Readonly<Record<ModerationCategory, CategoryScore>>
  /** Innocent prompts that were blocked. */
  readonly cleanBlocked: Share
  readonly lookAlikesBlocked: Share
  /** Every prompt that was not judged as it should have been. */
  readonly wrong: readonly JudgedPrompt[]
}

function scoreCategories(judged: readonly JudgedPrompt[]): Record<ModerationCategory, CategoryScore> {
  const score = (category: ModerationCategory): CategoryScore => {
    const own = judged.filter(({ expected }) => expected === category)
    const found = judged.filter(({ finding }) => finding?.category === category)
    return {
      recall: shareOf(own, ({ finding }) => finding?.category === category),
      blocked: shareOf(own, ({ finding }) => finding !== null),
      precision: shareOf(found, ({ expected }) => expected === category),
    }
  }
  return Object.fromEntries(moderationCategories.map(category => [category, score(category)])) as Record<
    ModerationCategory,
    CategoryScore
  >
}

/** Scores a text check over a set. Plain and obfuscated prompts are judged apart, each beside the innocent ones. */
export async function scoreText(guard: TextGuard, set: LabelledSet): Promise<TextScores> {
  const { signal } = new AbortController()
  const judge = (prompts: readonly string[], expected: ModerationCategory | null) =>
    Promise.all(prompts.map(async prompt => ({ prompt, expected, finding: await guard.check(prompt, signal) })))
  const judgeAll = async (promptsOf: (category: ModerationCategory) => readonly string[]) =>
    (await Promise.all(moderationCategories.map(category => judge(promptsOf(category), category)))).flat()

  const plain = await judgeAll(category => set.plain[category])
  const obfuscated = await judgeAll(category => set.obfuscated[category].map(({ prompt }) => prompt))
  const clean = await judge(set.clean, null)
  const lookAlikes = await judge(
    set.lookAlikes.map(({ prompt }) => prompt),
    null,
  )
  const innocent = [...clean, ...lookAlikes]
  return {
    plain: scoreCategories([...plain, ...innocent]),
    obfuscated: scoreCategories([...obfuscated, ...innocent]),
    cleanBlocked: shareOf(clean, ({ finding }) => finding !== null),
    lookAlikesBlocked: shareOf(lookAlikes, ({ finding }) => finding !== null),
    wrong: [...plain, ...obfuscated, ...innocent].filter(
      ({ expected, finding }) => (finding?.category ?? null) !== expected,
    ),
  }
}
