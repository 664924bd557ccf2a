import { asStored, uprightTransform } from './exif.ts'
import { type PictureHeader, readHeader } from './read-header.ts'

/**
 * Decodes a picture and turns it upright as the server does. Browsers obey the orientation of some formats only, so
 * they are given the pixels as stored, and the turning is done here. Rejects where the browser cannot decode it.
 */
export const uprightBitmap = async (
  file: ArrayBuffer,
  header: Pick<PictureHeader, 'orientation'> | null = readHeader(file),
): Promise<ImageBitmap> => {
  const orientation = header?.orientation
  if (!orientation || orientation.value === 1) return createImageBitmap(new Blob([file]))
  const stored = await createImageBitmap(new Blob([asStored(file, orientation)]))
  const { matrix, width, height } = uprightTransform(orientation.value, stored)
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')!
  context.setTransform(...matrix)
  context.drawImage(stored, 0, 0)
  stored.close()
  return canvas.transferToImageBitmap()
}
