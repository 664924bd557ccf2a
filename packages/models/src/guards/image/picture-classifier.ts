import type { Picture } from '@sfumato/raster'
import type { Shares } from '../judge.ts'

/** A loaded classifier of pictures: the embedded network, or a checkpoint. */
export interface PictureClassifier {
  readonly labels: readonly string[]
  /** Shares by label, which add up to 1. Transparent pictures are seen on white. */
  classify(picture: Picture): Promise<Shares>
}
