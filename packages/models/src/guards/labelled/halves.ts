import type { InnocentPrompt, ModerationCategory, NamedPrompt, ObfuscatedPrompt } from './types.ts'

/** One half of the labelled prompts for moderation and protected names. */
export interface LabelledHalf {
  readonly plain: Readonly<Record<ModerationCategory, readonly string[]>>
  readonly obfuscated: Readonly<Record<ModerationCategory, readonly ObfuscatedPrompt[]>>
  /** Must pass the text check; the clean ones name nobody either. */
  readonly clean: readonly string[]
  readonly lookAlikes: readonly InnocentPrompt[]
  /** With the names in them, ordinary words that mean a brand included. */
  readonly named: readonly NamedPrompt[]
  readonly ordinaryWords: readonly InnocentPrompt[]
}

/** Loads a half. The tables were worked on with the seen one; the unseen one was held back until they were done. */
export const loadHalf = async (half: 'seen' | 'unseen'): Promise<LabelledHalf> => {
  if (half === 'seen') {
    const [plain, obfuscated, clean, lookAlikes, named, brandWords, ordinary] = await Promise.all([
      import('./plain-prompts-seen.ts'),
      import('./obfuscated-prompts-seen.ts'),
      import('./clean-prompts-seen.ts'),
      import('./look-alikes-seen.ts'),
      import('./named-prompts-seen.ts'),
      import('./brand-words-seen.ts'),
      import('./ordinary-words-seen.ts'),
    ])
    return {
      plain: plain.plainPromptsSeen,
      obfuscated: obfuscated.obfuscatedPromptsSeen,
      clean: clean.cleanPromptsSeen,
      lookAlikes: lookAlikes.lookAlikesSeen,
      named: [...named.namedPromptsSeen, ...brandWords.brandWordsSeen],
      ordinaryWords: ordinary.ordinaryWordsSeen,
    }
  }
  const [plain, obfuscated, clean, lookAlikes, named, brandWords, ordinary] = await Promise.all([
    import('./plain-prompts-unseen.ts'),
    import('./obfuscated-prompts-unseen.ts'),
    import('./clean-prompts-unseen.ts'),
    import('./look-alikes-unseen.ts'),
    import('./named-prompts-unseen.ts'),
    import('./brand-words-unseen.ts'),
    import('./ordinary-words-unseen.ts'),
  ])
  return {
    plain: plain.plainPromptsUnseen,
    obfuscated: obfuscated.obfuscatedPromptsUnseen,
    clean: clean.cleanPromptsUnseen,
    lookAlikes: lookAlikes.lookAlikesUnseen,
    named: [...named.namedPromptsUnseen, ...brandWords.brandWordsUnseen],
    ordinaryWords: ordinary.ordinaryWordsUnseen,
  }
}
