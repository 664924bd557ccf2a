/**
 * What can be wrong with what a caller gave:
 * - `image_invalid`: the bytes are no picture, or a damaged or truncated one
 * - `image_too_large`: more bytes, pixels or a longer side than the limits allow
 * - `image_format`: a format that is not accepted, such as SVG or PDF
 * - `mask_empty`: a mask that selects nothing
 * - `mask_ratio`: a mask whose aspect ratio is not the picture's
 * - `edge_transparent`: a picture with fully transparent pixels on its border where they cannot be continued
 */
export type RasterErrorCode =
  | 'image_invalid'
  | 'image_too_large'
  | 'image_format'
  | 'mask_empty'
  | 'mask_ratio'
  | 'edge_transparent'

const marker = Symbol.for('sfumato.raster-error')

/** An error that the caller's own input caused; its message can be shown as it is. */
export interface RasterError extends Error {
  readonly code: RasterErrorCode
}

/** Makes a {@link RasterError}; `message` says what was expected and what came. */
export function rasterError(code: RasterErrorCode, message: string, cause?: unknown): RasterError {
  const error = new Error(message, cause === undefined ? undefined : { cause })
  error.name = 'RasterError'
  return Object.assign(error, { code, [marker]: true as const })
}

/** True for an error made by {@link rasterError}, also by another copy of this package. */
export function isRasterError(value: unknown): value is RasterError {
  return typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[marker] === true
}
