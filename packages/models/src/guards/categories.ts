import { type ModerationCategory, moderationCategories } from './guard.ts'
import { imageCategories } from './image/thresholds.ts'

/** The categories that the embedded checks really look for; listing them loads neither tables nor network. */
export const embeddedCategories: {
  readonly text: readonly ModerationCategory[]
  readonly image: readonly ModerationCategory[]
} = { text: moderationCategories, image: imageCategories }
