import { uprightBitmap } from './upright-bitmap.ts'

/** Longest side of a preview in pixels: sharp on a fine screen, and a small part of what a photograph takes. */
const longestSide = 1_600

const previews = new WeakMap<Blob, Promise<ImageBitmap>>()

const reduce = (bitmap: ImageBitmap): Promise<ImageBitmap> => {
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height))
  return createImageBitmap(bitmap, {
    resizeWidth: Math.max(1, Math.round(bitmap.width * scale)),
    resizeHeight: Math.max(1, Math.round(bitmap.height * scale)),
    resizeQuality: 'high',
  })
}

/** Keeps the preview of a picture that was decoded anyway. */
export const keepPreview = (blob: Blob, upright: ImageBitmap): Promise<ImageBitmap> => {
  const preview = reduce(upright)
  previews.set(blob, preview)
  return preview
}

/** A picture upright and at most 1,600 pixels wide or high, decoded once. Rejects where it cannot be decoded. */
export const previewOf = (blob: Blob): Promise<ImageBitmap> => {
  const known = previews.get(blob)
  if (known) return known
  const preview = blob.arrayBuffer().then(async file => {
    const bitmap = await uprightBitmap(file)
    return reduce(bitmap).finally(() => bitmap.close())
  })
  previews.set(blob, preview)
  return preview
}
