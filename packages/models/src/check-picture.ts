import { decodePicture, type ImageFormat } from '@sfumato/raster'
import type { PictureLimits } from './recipes/recipe.ts'
import { namingField } from './recipes/steps/read-pictures.ts'

const uploadFormats: readonly ImageFormat[] = ['jpeg', 'png', 'webp']

/**
 * Decodes a picture only to know that it is whole, and says its format. Throws a `Failure` that names the field unless
 * it is a JPEG, PNG or WebP within the limits.
 */
export const checkPicture = async (field: string, bytes: Uint8Array, limits: PictureLimits): Promise<ImageFormat> => {
  const { format } = await namingField(field, () => decodePicture(bytes, { ...limits, formats: uploadFormats }))
  return format
}
