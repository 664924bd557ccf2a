import type { ClassifierSettings } from './classifier-settings.ts'
import { type ModerationCategory, moderationCategories } from './guard.ts'
import { networkClasses } from './image/classes.ts'
import { pictureLabels } from './image/picture-labels.ts'
import { categoriesOf } from './label-meanings.ts'

/** The categories that the embedded checks really look for; listing them loads neither tables nor network. */
export const embeddedCategories: {
  readonly text: readonly ModerationCategory[]
  readonly image: readonly ModerationCategory[]
} = { text: moderationCategories, image: categoriesOf(pictureLabels, networkClasses) }

/**
 * The categories that the check of pictures really sees with these settings, without loading its network. None where
 * the chosen classifier cannot be used: every check fails then.
 */
export const imageCategoriesOf = async ({ checkpoint }: ClassifierSettings): Promise<readonly ModerationCategory[]> => {
  if (!checkpoint) return embeddedCategories.image
  const [{ findClassifier }, { readClassifierLabels }] = await Promise.all([
    import('./find-classifier.ts'),
    import('@sfumato/diffusion/classifier-labels'),
  ])
  try {
    return categoriesOf(pictureLabels, await readClassifierLabels((await findClassifier(checkpoint, 'safety')).folder))
  } catch {
    return []
  }
}

/** The categories that the check of prompts sees with these settings, as {@link imageCategoriesOf}. */
export const textCategoriesOf = async ({ checkpoint }: ClassifierSettings): Promise<readonly ModerationCategory[]> => {
  if (!checkpoint) return embeddedCategories.text
  const [{ findClassifier }, { readTextLabels }, { textLabels }] = await Promise.all([
    import('./find-classifier.ts'),
    import('@sfumato/diffusion/classifier-labels'),
    import('./text/text-labels.ts'),
  ])
  try {
    const { labels } = await readTextLabels((await findClassifier(checkpoint, 'text-safety')).folder)
    categoriesOf(textLabels, labels)
    return embeddedCategories.text
  } catch {
    return []
  }
}
