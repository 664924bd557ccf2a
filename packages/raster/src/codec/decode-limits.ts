import { rasterError } from '../raster-error.ts'
import type { ImageFormat } from './image-format.ts'

/** What a picture may be at most; judged by its header, before any pixel is decoded. */
export interface DecodeLimits {
  /** Size of the file in bytes. */
  readonly maxBytes: number
  /** Width times height of one frame. */
  readonly maxPixels: number
  /** The longer side in pixels. */
  readonly maxSide: number
  /** The formats that are accepted; all that can be read if absent. */
  readonly formats?: readonly ImageFormat[]
}

/** Throws `image_too_large` if a picture of this size is over the limits. */
export function assertWithinLimits(width: number, height: number, limits: DecodeLimits): void {
  const size = `${width} x ${height} pixels`
  if (width > limits.maxSide || height > limits.maxSide) {
    throw rasterError('image_too_large', `Expected sides of at most ${limits.maxSide} pixels but received ${size}`)
  }
  if (width * height > limits.maxPixels) {
    throw rasterError('image_too_large', `Expected at most ${limits.maxPixels} pixels in all but received ${size}`)
  }
}
