import type { Picture } from '../picture.ts'
import { resizePicture } from '../resample/resize-picture.ts'
import { labOf } from './lab.ts'

/** A picture reduced to the size at which its subject is sought. */
export interface SmallPicture {
  readonly width: number
  readonly height: number
  readonly lab: Float32Array
}

/** The longer side is reduced to at most this many pixels. */
export function smallPicture(picture: Picture, side: number): SmallPicture {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height))
  const width = Math.max(1, Math.round(picture.width * scale))
  const height = Math.max(1, Math.round(picture.height * scale))
  return {
    width,
    height,
    lab: labOf(resizePicture(picture, width, height, { kernel: 'area' })),
  }
}

/** A small picture of which is also known where the large one is sharp. */
export interface FocusedPicture extends SmallPicture {
  /** How sharp the picture is around each pixel, 0 to about 1. */
  readonly focus: Float32Array
}
