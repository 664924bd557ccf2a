import sharp from 'sharp'
import type { Picture } from '../picture.ts'
import { rasterError } from '../raster-error.ts'
import { withPngXmp } from './png-xmp.ts'

/** The formats that pictures are written in. */
export type OutputFormat = 'png' | 'jpeg' | 'webp'

/** How a picture is written. */
export interface EncodeOptions {
  readonly format: OutputFormat
  /** 1 to 100, default 95; PNG is lossless and takes none. */
  readonly quality?: number
  /** An XMP packet that goes in as it is. */
  readonly xmp?: string
}

const defaultQuality = 95

/** The longest side that a format, or libjpeg, has room for. PNG has room for more than any picture here. */
const longestSides: Readonly<Record<OutputFormat, number>> = { png: 2 ** 31 - 1, jpeg: 65_500, webp: 16_383 }

/**
 * Writes a picture without any metadata beside the XMP packet, if there is one; the same picture gives the same bytes.
 * JPEG keeps full colour resolution (4:4:4) and cannot carry alpha: flatten first. Throws `image_too_large` for a
 * picture that the format has no room for.
 */
export async function encodePicture(picture: Picture, options: EncodeOptions): Promise<Uint8Array> {
  const { format, quality = defaultQuality, xmp } = options
  if (format === 'jpeg' && picture.alpha) {
    throw new TypeError('Expected an opaque picture for JPEG but received one with alpha; use flattenOnWhite first')
  }
  const { width, height } = picture
  if (Math.max(width, height) > longestSides[format]) {
    throw rasterError(
      'image_too_large',
      `Expected sides of at most ${longestSides[format]} pixels for ${format} but the picture has ${width} x ${height}`,
    )
  }
  const image = sharp(interleave(picture), {
    raw: { width, height, channels: picture.alpha ? 4 : 3 },
    limitInputPixels: false,
  })
  const encoded =
    format === 'png'
      ? image.png({ compressionLevel: 6 })
      : format === 'jpeg'
        ? image.jpeg({ quality, chromaSubsampling: '4:4:4' })
        : image.webp({ quality, alphaQuality: 100, smartSubsample: true, exact: true })
  if (xmp === undefined) return new Uint8Array(await encoded.toBuffer())
  if (format === 'png') return withPngXmp(new Uint8Array(await encoded.toBuffer()), xmp)
  return new Uint8Array(await encoded.withXmp(xmp).toBuffer())
}

/** RGB, or RGBA where the picture has alpha. */
function interleave({ width, height, rgb, alpha }: Picture): Uint8Array {
  if (!alpha) return rgb
  const area = width * height
  const data = new Uint8Array(4 * area)
  for (let i = 0, from = 0, to = 0; i < area; i++, from += 3, to += 4) {
    data[to] = rgb[from]
    data[to + 1] = rgb[from + 1]
    data[to + 2] = rgb[from + 2]
    data[to + 3] = alpha[i]
  }
  return data
}
