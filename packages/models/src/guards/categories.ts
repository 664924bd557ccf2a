import { type ModerationCategory, moderationCategories } from './guard.ts'
import { networkClasses } from './image/classes.ts'
import { categoriesOf } from './image/label-meanings.ts'
import type { ImageGuardSettings } from './image/settings.ts'

/** The categories that the embedded checks really look for; listing them loads neither tables nor network. */
export const embeddedCategories: {
  readonly text: readonly ModerationCategory[]
  readonly image: readonly ModerationCategory[]
} = { text: moderationCategories, image: categoriesOf(networkClasses) }

/**
 * The categories that the check of pictures really sees with these settings, without loading its network. None where
 * the chosen classifier cannot be used: every check fails then.
 */
export const imageCategoriesOf = async ({ checkpoint }: ImageGuardSettings): Promise<readonly ModerationCategory[]> => {
  if (!checkpoint) return embeddedCategories.image
  const [{ findClassifier }, { readClassifierLabels }] = await Promise.all([
    import('./image/find-classifier.ts'),
    import('@sfumato/diffusion/classifier-labels'),
  ])
  try {
    return categoriesOf(await readClassifierLabels((await findClassifier(checkpoint)).folder))
  } catch {
    return []
  }
}
