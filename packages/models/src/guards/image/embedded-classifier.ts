import { networkClasses } from './classes.ts'
import { loadNetwork } from './network.ts'
import type { PictureClassifier } from './picture-classifier.ts'
import { scorePicture } from './score-picture.ts'

/**
 * Loads the network that comes with the install: a small convolutional one that sees sexual acts and nudity, nothing
 * else of the nine categories.
 */
export const openEmbeddedClassifier = async (): Promise<PictureClassifier> => {
  const network = await loadNetwork()
  return { labels: networkClasses, classify: picture => scorePicture(network, picture) }
}
