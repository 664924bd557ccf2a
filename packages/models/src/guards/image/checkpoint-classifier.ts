import { openImageClassifier } from '@sfumato/diffusion'
import { flattenOnWhite } from '@sfumato/raster'
import type { RoleCheckpoint } from '../../painters/diffusion/checkpoints.ts'
import { findClassifier } from '../find-classifier.ts'
import type { PictureClassifier } from './picture-classifier.ts'

/** Opens a classifier as transformers exports it to ONNX. Throws a `Failure`, or an error that names the file. */
export const openCheckpointClassifier = async (checkpoint: RoleCheckpoint): Promise<PictureClassifier> => {
  const { folder, file } = await findClassifier(checkpoint, 'safety')
  const classifier = await openImageClassifier(folder, file, checkpoint)
  return { labels: classifier.labels, classify: picture => classifier.classify(flattenOnWhite(picture)) }
}
