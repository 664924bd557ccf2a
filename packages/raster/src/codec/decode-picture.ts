import sharp from 'sharp'
import type { Picture } from '../picture.ts'
import type { DecodeLimits } from './decode-limits.ts'
import type { ImageFormat } from './image-format.ts'
import { type BlockQuantisation, readQuantisation } from './jpeg-quantisation.ts'
import { damaged, type PictureHeader, readPictureHeader } from './read-header.ts'

/** Something the caller of a decoder should know, though it is no error. */
export interface DecodeNote {
  /** `first_frame`: the file holds several frames or pages and the first was read. */
  readonly code: 'first_frame'
  readonly message: string
}

/** A decoded picture and where it came from. */
export interface Decoded {
  /** Upright, 8-bit sRGB; alpha is `null` where the source has none or where all of it is 255. */
  readonly picture: Picture
  readonly format: ImageFormat
  /** EXIF orientation of the source, 1 to 8; already applied. */
  readonly orientation: number
  readonly pages: number
  readonly notes: readonly DecodeNote[]
  /** Size in pixels as stored in the file, before the orientation was applied. */
  readonly sourceWidth: number
  readonly sourceHeight: number
  /** How JPEG rounded the picture's luma; `null` for other formats. */
  readonly quantisation: BlockQuantisation | null
}

/**
 * Decodes a picture: judged by its header first, then turned upright and brought to 8-bit sRGB by its own profile.
 * Throws `image_format`, `image_too_large` or `image_invalid`.
 */
export async function decodePicture(bytes: Uint8Array, limits: DecodeLimits): Promise<Decoded> {
  const header = await readPictureHeader(bytes, limits)
  const picture = await decodePixels(bytes, header)
  const notes: DecodeNote[] = []
  if (header.pages > 1) {
    notes.push({ code: 'first_frame', message: `The picture has ${header.pages} frames; the first one is used` })
  }
  const { storedWidth, storedHeight, orientation } = header
  const isJpeg = header.format === 'jpeg'
  return {
    picture,
    format: header.format,
    orientation,
    pages: header.pages,
    notes,
    sourceWidth: storedWidth,
    sourceHeight: storedHeight,
    quantisation: isJpeg ? readQuantisation(bytes, orientation, storedWidth, storedHeight) : null,
  }
}

async function decodePixels(bytes: Uint8Array, header: PictureHeader): Promise<Picture> {
  try {
    // 'error' refuses truncated and broken files and lets pass what decoders merely warn of, such as odd metadata.
    const { data, info } = await sharp(bytes, {
      failOn: 'error',
      limitInputPixels: header.storedWidth * header.storedHeight,
      sequentialRead: true,
      autoOrient: true,
    })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true })
    return separateChannels(data, info.width, info.height, info.channels)
  } catch (cause) {
    throw damaged(header.format, cause)
  }
}

/** Splits interleaved grey, grey + alpha, RGB or RGBA bytes into a picture. */
function separateChannels(data: Uint8Array, width: number, height: number, channels: number): Picture {
  const area = width * height
  if (channels === 3) return { width, height, rgb: new Uint8Array(data), alpha: null }
  const rgb = new Uint8Array(3 * area)
  const coloured = channels >= 3
  for (let i = 0, from = 0, to = 0; i < area; i++, from += channels, to += 3) {
    rgb[to] = data[from]
    rgb[to + 1] = coloured ? data[from + 1] : data[from]
    rgb[to + 2] = coloured ? data[from + 2] : data[from]
  }
  if (channels % 2 === 1) return { width, height, rgb, alpha: null }
  const alpha = new Uint8Array(area)
  let opaque = 255
  for (let i = 0, from = channels - 1; i < area; i++, from += channels) {
    alpha[i] = data[from]
    opaque &= data[from]
  }
  return { width, height, rgb, alpha: opaque === 255 ? null : alpha }
}
