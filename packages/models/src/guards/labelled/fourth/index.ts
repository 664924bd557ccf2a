import type { LabelledSet } from '../sets.ts'
import { brandWords } from './brand-words.ts'
import { cleanPrompts } from './clean-prompts.ts'
import { lookAlikes } from './look-alikes.ts'
import { namedPrompts } from './named-prompts.ts'
import { obfuscatedPrompts } from './obfuscated-prompts.ts'
import { ordinaryWords } from './ordinary-words.ts'
import { plainPrompts } from './plain-prompts.ts'

/** The set that was held back fourth, and worked with after it had been scored. */
export const fourth: LabelledSet = {
  plain: plainPrompts,
  obfuscated: obfuscatedPrompts,
  clean: cleanPrompts,
  lookAlikes,
  named: [...namedPrompts, ...brandWords],
  ordinaryWords,
}
