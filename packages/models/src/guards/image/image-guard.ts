import { Failure, isFailure } from '@sfumato/contract'
import type { ImageGuard, ModerationCategory } from '../guard.ts'
import { judge } from './judge.ts'
import { categoriesOf } from './label-meanings.ts'
import type { PictureClassifier } from './picture-classifier.ts'
import type { ImageGuardSettings } from './settings.ts'

const openClassifier = async ({ checkpoint }: ImageGuardSettings): Promise<PictureClassifier> =>
  checkpoint
    ? (await import('./checkpoint-classifier.ts')).openCheckpointClassifier(checkpoint)
    : (await import('./embedded-classifier.ts')).openEmbeddedClassifier()

/** A loaded classifier with what its labels mean. */
interface Ready {
  readonly classifier: PictureClassifier
  readonly categories: readonly ModerationCategory[]
}

/**
 * Creates the check of pictures. The first one loads the classifier, and each later one while that fails: its files may
 * be there by then. Where no classifier can be loaded, or the one that is there gives nothing to judge by, every check
 * throws a `Failure` (`engine_unavailable`) with the reason: no picture passes unseen.
 */
export function createImageGuard(settings: ImageGuardSettings, open = openClassifier): ImageGuard {
  const name = settings.checkpoint
    ? `The image classifier ${settings.checkpoint.name}`
    : 'The embedded image classifier'
  let ready: Promise<Ready> | undefined

  const load = async (): Promise<Ready> => {
    const classifier = await open(settings)
    return { classifier, categories: categoriesOf(classifier.labels) }
  }
  const unavailable = (what: string, cause: unknown): unknown => {
    if (isFailure(cause)) return cause
    const reason = (cause instanceof Error ? cause.message : String(cause)).replace(/\.$/, '')
    return new Failure('engine_unavailable', `${name} ${what}: ${reason}.`, { cause })
  }
  const loaded = (): Promise<Ready> => {
    ready ??= load().catch(error => {
      ready = undefined
      throw unavailable('for moderation could not be loaded', error)
    })
    return ready
  }
  return {
    categories: async () => (await loaded()).categories,
    check: async (picture, signal) => {
      signal.throwIfAborted()
      const { classifier } = await loaded()
      signal.throwIfAborted()
      const shares = await classifier.classify(picture).catch(error => {
        throw unavailable('could not judge a picture', error)
      })
      signal.throwIfAborted()
      try {
        return judge(shares, settings.thresholds)
      } catch (error) {
        throw unavailable('could not judge a picture', error)
      }
    },
  }
}
