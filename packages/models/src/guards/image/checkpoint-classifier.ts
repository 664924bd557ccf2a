import { openImageClassifier } from '@sfumato/diffusion'
import { flattenOnWhite } from '@sfumato/raster'
import { findClassifier } from './find-classifier.ts'
import type { PictureClassifier } from './picture-classifier.ts'
import type { SafetyCheckpoint } from './settings.ts'

/** Opens a classifier as transformers exports it to ONNX. Throws a `Failure`, or an error that names the file. */
export const openCheckpointClassifier = async (checkpoint: SafetyCheckpoint): Promise<PictureClassifier> => {
  const { folder, file } = await findClassifier(checkpoint)
  const { providers, threads } = checkpoint
  const classifier = await openImageClassifier(folder, file, { providers, ...(threads !== undefined && { threads }) })
  return { labels: classifier.labels, classify: picture => classifier.classify(flattenOnWhite(picture)) }
}
