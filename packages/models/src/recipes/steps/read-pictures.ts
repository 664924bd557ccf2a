import { Failure } from '@sfumato/contract'
import { type Decoded, decodePicture, isRasterError, type Mask, maskFromPicture, type Picture } from '@sfumato/raster'
import type { PictureBytes, PictureLimits } from '../recipe.ts'
import type { Report } from './report.ts'

/** Where the pictures of a request are read from. */
export interface PictureSource {
  readonly pictures: PictureBytes
  readonly limits: PictureLimits
  readonly report: Report
}

/** Runs what may refuse a picture; its refusal becomes a `Failure` that names the field. */
export const namingField = async <T>(field: string, work: () => T | Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (isRasterError(error)) throw new Failure(error.code, `\`${field}\`: ${error.message}.`, { cause: error })
    throw error
  }
}

const readBytes = (field: string, bytes: Uint8Array, { limits, report }: PictureSource): Promise<Decoded> =>
  namingField(field, async () => {
    const decoded = await decodePicture(bytes, limits)
    for (const note of decoded.notes) report.warn(note.code, `\`${field}\`: ${note.message}`)
    return decoded
  })

/** All pictures of a field, upright and in sRGB; none where the field was left out. */
export const readPictures = async (field: string, source: PictureSource): Promise<Picture[]> => {
  const pictures: Picture[] = []
  for (const bytes of source.pictures[field] ?? []) pictures.push((await readBytes(field, bytes, source)).picture)
  return pictures
}

/** The one picture of a required field, with what is known of its file. */
export const readDecoded = async (field: string, source: PictureSource): Promise<Decoded> => {
  const [bytes] = source.pictures[field] ?? []
  if (!bytes) throw new Failure('bad_request', `\`${field}\` is required; it is missing.`)
  return readBytes(field, bytes, source)
}

/** The one picture of a required field. */
export const readPicture = async (field: string, source: PictureSource): Promise<Picture> =>
  (await readDecoded(field, source)).picture

/** The mask of a field: white = 255. */
export const readMaskField = async (field: string, source: PictureSource): Promise<Mask> =>
  maskFromPicture(await readPicture(field, source))
