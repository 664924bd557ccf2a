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
  return { width, height, lab: labOf(resizePicture(picture, width, height, { kernel: 'area' })) }
}

/** A small picture without a margin of so many pixels on each side: thin frames around pictures mislead. */
export function withoutMargin({ width, height, lab }: SmallPicture, margin: number): SmallPicture {
  const innerWidth = width - 2 * margin
  const innerHeight = height - 2 * margin
  const inner = new Float32Array(3 * innerWidth * innerHeight)
  for (let y = 0; y < innerHeight; y++) {
    const from = 3 * ((y + margin) * width + margin)
    inner.set(lab.subarray(from, from + 3 * innerWidth), 3 * y * innerWidth)
  }
  return { width: innerWidth, height: innerHeight, lab: inner }
}

/** Labels of a picture without margin, brought back to the whole picture: the margin repeats its nearest pixel. */
export function withMargin(labels: Uint8Array, { width, height }: SmallPicture, margin: number): Uint8Array {
  const inner = width - 2 * margin
  const result = new Uint8Array(width * height)
  for (let y = 0, i = 0; y < height; y++) {
    const row = Math.min(height - 2 * margin - 1, Math.max(0, y - margin)) * inner
    for (let x = 0; x < width; x++, i++) result[i] = labels[row + Math.min(inner - 1, Math.max(0, x - margin))]
  }
  return result
}
