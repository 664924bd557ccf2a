import { createLoader } from '../../load-when-needed.ts'
import type { RoleCheckpoint } from '../../painters/diffusion/checkpoints.ts'
import type { ClassifierSettings } from '../classifier-settings.ts'
import { findClassifier } from '../find-classifier.ts'
import { type ModerationCategory, moderationCategories, type TextGuard } from '../guard.ts'
import { judge, type Shares } from '../judge.ts'
import { categoriesOf } from '../label-meanings.ts'
import { createTablesBeside } from './tables-beside.ts'
import { textLabels, wholeCategories } from './text-labels.ts'

/** From which score on a text is blocked unless configured: where the classifier is more sure of it than not. */
const usualThreshold = 0.5

const usualThresholds = Object.fromEntries(moderationCategories.map(category => [category, usualThreshold])) as Record<
  ModerationCategory,
  number
>

const open = async (checkpoint: RoleCheckpoint) => {
  const [{ openTextClassifier }, { folder, file }] = await Promise.all([
    import('@sfumato/diffusion'),
    findClassifier(checkpoint, 'text-safety'),
  ])
  return openTextClassifier(folder, file, checkpoint)
}

/**
 * Creates the check of texts by a classifier, loaded by the first one, with the embedded tables for what its labels do
 * not cover. Where it cannot be loaded, or gives nothing to judge by, every check throws a `Failure`
 * (`engine_unavailable`) with the reason: no text passes unread.
 */
export const createCheckpointTextGuard = (
  checkpoint: RoleCheckpoint,
  thresholds: ClassifierSettings['thresholds'],
): TextGuard => {
  const inForce = { ...usualThresholds, ...thresholds }
  const { loaded, use } = createLoader(`The text classifier ${checkpoint.name}`, async () => {
    const classifier = await open(checkpoint)
    categoriesOf(textLabels, classifier.labels)
    const reading = { labels: textLabels, areExclusive: classifier.areExclusive }
    const findingIn = (shares: Shares) => judge(shares, reading, inForce)
    const tablesBeside = createTablesBeside(wholeCategories(classifier.labels))
    return tablesBeside(async (text, signal) => {
      const parts = await classifier.classify(text, { signal })
      const found = parts.map(findingIn).filter(finding => finding !== null)
      return found.sort((one, other) => other.score - one.score).at(0)?.category ?? null
    })
  })
  return {
    categories: moderationCategories,
    check: async (text, signal) => {
      signal.throwIfAborted()
      const guard = await loaded()
      return use('could not judge a text', () => guard.check(text, signal), signal)
    },
  }
}
