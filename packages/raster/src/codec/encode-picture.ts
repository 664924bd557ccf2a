import sharp from 'sharp'
import type { Picture } from '../picture.ts'
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

/**
 * Writes a picture without any metadata beside the XMP packet, if there is one; the same picture gives the same bytes.
 * JPEG keeps full colour resolution (4:4:4) and cannot carry alpha: flatten first.
 */
export async function encodePicture(picture: Picture, options: EncodeOptions): Promise<Uint8Array> {
  const { format, quality = defaultQuality, xmp } = options
  if (format === 'jpeg' && picture.alpha) {
    throw new TypeError('Expected an opaque picture for JPEG but received one with alpha; use flattenOnWhite first')
  }
  const image = sharp(interleave(picture), {
    raw: { width: picture.width, height: picture.height, channels: picture.alpha ? 4 : 3 },
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
