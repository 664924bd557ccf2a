import sharp, { type Metadata } from 'sharp'
import { rasterError } from '../raster-error.ts'
import { assertWithinLimits, type DecodeLimits } from './decode-limits.ts'
import { type ImageFormat, imageFormats, sniffFormat } from './image-format.ts'

// Each picture is read once: libvips' cache of operations would only keep its pixels in memory.
sharp.cache(false)

/** What a file's header says about its picture. */
export interface PictureHeader {
  readonly format: ImageFormat
  /** Size in pixels after the EXIF orientation is applied. */
  readonly width: number
  readonly height: number
  /** Size in pixels as stored in the file. */
  readonly storedWidth: number
  readonly storedHeight: number
  /** Frames of an animation or pages of a document; 1 for a plain picture. */
  readonly pages: number
  /** True where the format carries an alpha channel or a transparent colour. */
  readonly hasAlpha: boolean
  /** EXIF orientation, 1 to 8. */
  readonly orientation: number
}

/**
 * Reads a picture's header and judges it: no pixel is decoded.
 * Throws `image_format`, `image_too_large` or `image_invalid`.
 */
export async function readPictureHeader(bytes: Uint8Array, limits: DecodeLimits): Promise<PictureHeader> {
  const format = judgeFormat(bytes, limits)
  const metadata = await readMetadata(bytes, format)
  const storedWidth = metadata.width
  const storedHeight = metadata.pageHeight ?? metadata.height
  if (!(storedWidth > 0 && storedHeight > 0)) {
    throw rasterError('image_invalid', `The ${format.toUpperCase()} header gives no size`)
  }
  assertWithinLimits(storedWidth, storedHeight, limits)
  const orientation = metadata.orientation && metadata.orientation <= 8 ? metadata.orientation : 1
  const lies = orientation >= 5
  return {
    format,
    width: lies ? storedHeight : storedWidth,
    height: lies ? storedWidth : storedHeight,
    storedWidth,
    storedHeight,
    pages: metadata.pages ?? 1,
    hasAlpha: metadata.hasAlpha,
    orientation,
  }
}

function judgeFormat(bytes: Uint8Array, limits: DecodeLimits): ImageFormat {
  if (bytes.length === 0) throw rasterError('image_invalid', 'Expected a picture but received no bytes')
  if (bytes.length > limits.maxBytes) {
    throw rasterError(
      'image_too_large',
      `Expected a file of at most ${limits.maxBytes} bytes but received ${bytes.length} bytes`,
    )
  }
  const accepted: readonly ImageFormat[] = limits.formats ?? imageFormats
  const sniffed = sniffFormat(bytes)
  const found = 'format' in sniffed ? sniffed.format : undefined
  if (found && accepted.includes(found)) return found
  const came = 'foreign' in sniffed ? sniffed.foreign : `a picture in the format ${sniffed.format}`
  throw rasterError('image_format', `Expected a picture as ${accepted.join(', ')} but received ${came}`)
}

async function readMetadata(bytes: Uint8Array, format: ImageFormat): Promise<Metadata> {
  try {
    // The size limits are ours, so that the error can name both sizes; reading a header costs nothing.
    return await sharp(bytes, { limitInputPixels: false }).metadata()
  } catch (cause) {
    throw damaged(format, cause)
  }
}

/** The error for a file whose first bytes are those of `format` and whose rest cannot be read. */
export function damaged(format: ImageFormat, cause: unknown): Error {
  return rasterError('image_invalid', `The ${format.toUpperCase()} picture is damaged or truncated`, cause)
}
