import sharp, { type Sharp } from 'sharp'
import { encodePicture } from '../codec/encode-picture.ts'
import type { Mask, Picture } from '../picture.ts'
import { pngBytes } from './png-bytes.ts'
import { cornersPicture, scenePicture, subjectPicture, transparentPicture } from './scenes.ts'

const raw = ({ width, height }: { width: number; height: number }, channels: 1 | 3 | 4) => ({
  raw: { width, height, channels },
})

/** {@link scenePicture} as a PNG. */
export const drawScene = (seed = 1, width = 480, height = 320): Promise<Uint8Array> =>
  encodePicture(scenePicture(seed, width, height), { format: 'png' })

/** {@link subjectPicture} as a PNG: a ball on plain ground. */
export const drawSubject = (): Promise<Uint8Array> => encodePicture(subjectPicture().picture, { format: 'png' })

/** {@link transparentPicture} as a PNG with alpha. */
export const drawTransparent = (): Promise<Uint8Array> => encodePicture(transparentPicture(), { format: 'png' })

/** A mask as an opaque grey PNG, white = 255. */
export const maskPng = async ({ width, height, data }: Mask): Promise<Uint8Array> =>
  sharp(data, raw({ width, height }, 1)).png().toBuffer()

/** A mask as a PNG that is black throughout and carries the mask in its alpha. */
export const alphaMaskPng = ({ width, height, data }: Mask): Promise<Uint8Array> =>
  encodePicture({ width, height, rgb: new Uint8Array(3 * width * height), alpha: data }, { format: 'png' })

/**
 * {@link cornersPicture} (96 x 64 when upright) as eight JPEGs, one for each EXIF orientation: stored so that each
 * shows the same upright picture once its orientation is applied.
 */
export async function orientedJpegs(): Promise<{ orientation: number; bytes: Uint8Array }[]> {
  const picture = cornersPicture()
  const files: { orientation: number; bytes: Uint8Array }[] = []
  for (let orientation = 1; orientation <= 8; orientation++) {
    const stored = storedFor(picture, orientation)
    const bytes = await sharp(stored.rgb, raw(stored, 3))
      .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
      .withMetadata({ orientation })
      .toBuffer()
    files.push({ orientation, bytes })
  }
  return files
}

/** The pixels a camera held that way would store: the reverse of what the orientation asks a viewer to do. */
function storedFor(picture: Picture, orientation: number): Picture {
  const lies = orientation >= 5
  const width = lies ? picture.height : picture.width
  const height = lies ? picture.width : picture.height
  const rgb = new Uint8Array(picture.rgb.length)
  for (let y = 0, to = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++, to += 3) {
      const right = picture.width - 1 - x
      const under = picture.height - 1 - y
      const [column, row] = [
        [x, y],
        [right, y],
        [right, under],
        [x, under],
        [y, x],
        [y, right],
        [under, right],
        [under, x],
      ][orientation - 1]
      rgb.set(picture.rgb.subarray(to, to + 3), 3 * (row * width + column))
    }
  }
  return { width, height, rgb, alpha: null }
}

/** {@link cornersPicture} as a CMYK JPEG. */
export const cmykJpeg = (): Promise<Uint8Array> => {
  const picture = cornersPicture()
  return sharp(picture.rgb, raw(picture, 3)).toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer()
}

/** {@link cornersPicture} as a PNG whose numbers are those of Display P3 and which says so by its profile. */
export const wideGamutPng = (): Promise<Uint8Array> => {
  const picture = cornersPicture()
  return sharp(picture.rgb, raw(picture, 3)).png().withIccProfile('p3').toBuffer()
}

/** A 64 x 48 RGB PNG with 16 bits a channel: red rises to the right, green downwards, blue is half. */
export function sixteenBitPng(): Uint8Array {
  const width = 64
  const height = 48
  const rows = Buffer.alloc(height * (1 + 6 * width))
  for (let y = 0, at = 0; y < height; y++) {
    at++
    for (let x = 0; x < width; x++, at += 6) {
      rows.writeUInt16BE(Math.round((65535 * x) / (width - 1)), at)
      rows.writeUInt16BE(Math.round((65535 * y) / (height - 1)), at + 2)
      rows.writeUInt16BE(32896, at + 4)
    }
  }
  return pngBytes({ width, height, bitDepth: 16, colourType: 2, rows })
}

/** A 32 x 32 palette PNG: left half opaque orange, right half a fully transparent entry. */
export function palettePng(): Uint8Array {
  const side = 32
  const rows = Buffer.alloc(side * (1 + side))
  for (let y = 0; y < side; y++) rows.fill(1, y * (side + 1) + 1 + side / 2, (y + 1) * (side + 1))
  return pngBytes({
    width: side,
    height: side,
    bitDepth: 8,
    colourType: 3,
    rows,
    chunks: [
      { type: 'PLTE', data: Uint8Array.of(240, 140, 20, 10, 20, 30) },
      { type: 'tRNS', data: Uint8Array.of(255, 0) },
    ],
  })
}

/** A 40 x 24 grey + alpha PNG: grey rises to the right, alpha rises downwards. */
export function greyAlphaPng(): Uint8Array {
  const width = 40
  const height = 24
  const rows = Buffer.alloc(height * (1 + 2 * width))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * (1 + 2 * width) + 1 + 2 * x
      rows[at] = 6 * x
      rows[at + 1] = 10 * y
    }
  }
  return pngBytes({ width, height, bitDepth: 8, colourType: 4, rows })
}

/** Three frames, red, green, blue, of 40 x 30 pixels. */
async function frames(): Promise<Sharp> {
  const colours = [
    [220, 30, 30],
    [30, 180, 40],
    [40, 60, 210],
  ]
  const data = Buffer.alloc(3 * 40 * 30 * 3)
  for (let i = 0; i < data.length; i++) data[i] = colours[Math.floor(i / (3 * 40 * 30))][i % 3]
  return sharp(data, { raw: { width: 40, height: 90, channels: 3, pageHeight: 30 } })
}

/** An animated GIF of three frames; the first is red. */
export const animatedGif = async (): Promise<Uint8Array> =>
  (await frames()).gif({ delay: [100, 100, 100], loop: 0 }).toBuffer()

/** An animated WebP of three frames; the first is red. */
export const animatedWebp = async (): Promise<Uint8Array> =>
  (await frames()).webp({ lossless: true, delay: [100, 100, 100], loop: 0 }).toBuffer()
