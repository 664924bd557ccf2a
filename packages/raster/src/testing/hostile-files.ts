import { encodePicture } from '../codec/encode-picture.ts'
import type { RasterErrorCode } from '../raster-error.ts'
import { pngBytes } from './png-bytes.ts'
import { scenePicture } from './scenes.ts'

/** A file that must be refused, and with which code. */
export interface HostileFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly code: RasterErrorCode
}

/**
 * Files that a service must survive: made for limits of up to 100 million pixels and sides of up to 32,767. None is
 * larger than a few hundred kilobytes.
 */
export async function hostileFiles(): Promise<HostileFile[]> {
  const scene = scenePicture(5, 240, 160)
  const [png, jpeg, webp] = await Promise.all([
    encodePicture(scene, { format: 'png' }),
    encodePicture(scene, { format: 'jpeg' }),
    encodePicture(scene, { format: 'webp' }),
  ])
  const half = (bytes: Uint8Array) => bytes.slice(0, bytes.length >> 1)
  return [
    { name: 'no bytes at all', bytes: new Uint8Array(), code: 'image_invalid' },
    { name: 'a truncated PNG', bytes: half(png), code: 'image_invalid' },
    { name: 'a truncated JPEG', bytes: half(jpeg), code: 'image_invalid' },
    { name: 'a truncated WebP', bytes: half(webp), code: 'image_invalid' },
    { name: 'only the first bytes of a PNG', bytes: png.slice(0, 20), code: 'image_invalid' },
    { name: 'a PNG header of 50,000 x 50,000', bytes: hugePng(50000, 50000), code: 'image_too_large' },
    { name: 'a JPEG header of 50,000 x 50,000', bytes: hugeJpeg(jpeg, 50000, 50000), code: 'image_too_large' },
    { name: 'a zip bomb PNG', bytes: bombPng(20000, 6000), code: 'image_too_large' },
    {
      name: 'an SVG',
      bytes: text('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'),
      code: 'image_format',
    },
    { name: 'a PDF', bytes: text('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'), code: 'image_format' },
    { name: 'an HTML page', bytes: text('<!doctype html><title>Not here</title>'), code: 'image_format' },
    { name: 'plain text', bytes: text('this is not a picture'), code: 'image_format' },
    { name: 'a ZIP archive', bytes: text('PK\x03\x04\x14\0\0\0'), code: 'image_format' },
  ]
}

const text = (content: string): Uint8Array => Buffer.from(content, 'latin1')

/** A PNG of a few bytes that claims a size. */
const hugePng = (width: number, height: number): Uint8Array =>
  pngBytes({ width, height, bitDepth: 8, colourType: 2, rows: new Uint8Array(64) })

/** A real JPEG whose frame header claims another size. */
export function hugeJpeg(jpeg: Uint8Array, width: number, height: number): Uint8Array {
  const bytes = Buffer.from(jpeg)
  for (let at = 2; at + 9 < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const isFrameHeader = bytes[at + 1] >= 0xc0 && bytes[at + 1] <= 0xc2
    if (!isFrameHeader) continue
    bytes.writeUInt16BE(height, at + 5)
    bytes.writeUInt16BE(width, at + 7)
    return bytes
  }
  throw new Error('Expected a frame header in the JPEG but found none')
}

/** A valid one-colour PNG of one bit a pixel that is tiny as a file and large in memory. */
export const bombPng = (width: number, height: number): Uint8Array =>
  pngBytes({ width, height, bitDepth: 1, colourType: 0, rows: new Uint8Array(height * (1 + Math.ceil(width / 8))) })
