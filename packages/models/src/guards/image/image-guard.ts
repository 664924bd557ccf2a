import { createLoader } from '../../load-when-needed.ts'
import type { ClassifierSettings } from '../classifier-settings.ts'
import type { ImageGuard } from '../guard.ts'
import { judge } from '../judge.ts'
import { categoriesOf } from '../label-meanings.ts'
import type { PictureClassifier } from './picture-classifier.ts'
import { pictureLabels } from './picture-labels.ts'
import { pictureThresholds } from './picture-thresholds.ts'

const openClassifier = async ({ checkpoint }: ClassifierSettings): Promise<PictureClassifier> =>
  checkpoint
    ? (await import('./checkpoint-classifier.ts')).openCheckpointClassifier(checkpoint)
    : (await import('./embedded-classifier.ts')).openEmbeddedClassifier()

/**
 * Creates the check of pictures. The first one loads the classifier. Where none can be loaded, or the one that is there
 * gives nothing to judge by, every check throws a `Failure` (`engine_unavailable`) with the reason: no picture passes
 * unseen.
 */
export function createImageGuard(settings: ClassifierSettings, open = openClassifier): ImageGuard {
  const { checkpoint } = settings
  const name = checkpoint ? `The image classifier ${checkpoint.name}` : 'The embedded image classifier'
  const thresholds = { ...pictureThresholds, ...settings.thresholds }
  const { loaded, use } = createLoader(name, async () => {
    const classifier = await open(settings)
    return { classifier, categories: categoriesOf(pictureLabels, classifier.labels) }
  })
  return {
    categories: async () => (await loaded()).categories,
    check: async (picture, signal) => {
      signal.throwIfAborted()
      const { classifier } = await loaded()
      signal.throwIfAborted()
      const reading = { labels: pictureLabels, areExclusive: true }
      const judgePicture = async () => judge(await classifier.classify(picture), reading, thresholds)
      const finding = await use('could not judge a picture', judgePicture, signal)
      signal.throwIfAborted()
      return finding
    },
  }
}
