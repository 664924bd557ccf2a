import { findOrientation, type Orientation } from './exif.ts'

/** Formats that a picture may be sent in. */
export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif'

/** What the first bytes of a file and its tables say of it. */
export interface PictureHeader {
  readonly format: PictureFormat
  /** Size in pixels as stored, before any orientation is applied; `null` where only decoding tells. */
  readonly stored: { readonly width: number; readonly height: number } | null
  /** Where and how the file says how it is to be turned; `null` where it does not. */
  readonly orientation: Orientation | null
}

const text = (bytes: DataView, from: number, length: number): string =>
  String.fromCharCode(
    ...new Uint8Array(bytes.buffer, bytes.byteOffset + from, Math.min(length, bytes.byteLength - from)),
  )

/** Markers of JPEG frames (ITU T.81, table B.1): all of 0xC0 to 0xCF but DHT, JPG and DAC. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
const startOfScan = 0xda
const appOne = 0xe1

const readJpeg = (bytes: DataView): PictureHeader | null => {
  let orientation: Orientation | null = null
  for (let at = 2; at + 9 < bytes.byteLength; ) {
    if (bytes.getUint8(at) !== 0xff) return null
    const marker = bytes.getUint8(at + 1)
    if (marker === 0xff) {
      at++
      continue
    }
    if (isFrame(marker)) {
      const stored = { width: bytes.getUint16(at + 7), height: bytes.getUint16(at + 5) }
      return { format: 'jpeg', stored, orientation }
    }
    if (marker === startOfScan) return null
    if (marker === appOne && text(bytes, at + 4, 6) === 'Exif\0\0') orientation ??= findOrientation(bytes, at + 10)
    at += 2 + bytes.getUint16(at + 2)
  }
  return null
}

const readPng = (bytes: DataView): PictureHeader | null => {
  if (bytes.byteLength < 33) return null
  const stored = { width: bytes.getUint32(16), height: bytes.getUint32(20) }
  let orientation: Orientation | null = null
  for (let at = 8; at + 12 <= bytes.byteLength; at += 12 + bytes.getUint32(at)) {
    if (text(bytes, at + 4, 4) === 'eXIf') orientation = findOrientation(bytes, at + 8)
  }
  return { format: 'png', stored, orientation }
}

const readUint24 = (bytes: DataView, at: number) => bytes.getUint16(at, true) | (bytes.getUint8(at + 2) << 16)

/** WebP container specification, and RFC 6386 (9.1) and the lossless bitstream specification for the sizes. */
const readWebp = (bytes: DataView): PictureHeader | null => {
  let stored: PictureHeader['stored'] = null
  let orientation: Orientation | null = null
  for (let at = 12; at + 18 <= bytes.byteLength; ) {
    const name = text(bytes, at, 4)
    const length = bytes.getUint32(at + 4, true)
    const data = at + 8
    if (name === 'VP8X') stored = { width: readUint24(bytes, data + 4) + 1, height: readUint24(bytes, data + 7) + 1 }
    if (name === 'VP8 ') {
      stored ??= { width: bytes.getUint16(data + 6, true) & 0x3fff, height: bytes.getUint16(data + 8, true) & 0x3fff }
    }
    if (name === 'VP8L') {
      const sizes = bytes.getUint32(data + 1, true)
      stored ??= { width: (sizes & 0x3fff) + 1, height: ((sizes >> 14) & 0x3fff) + 1 }
    }
    if (name === 'EXIF') orientation = findOrientation(bytes, text(bytes, data, 4) === 'Exif' ? data + 6 : data)
    at = data + length + (length & 1)
  }
  return stored && { format: 'webp', stored, orientation }
}

/** Reads what a file says of its picture; `null` where it is no picture of a known format or its tables are broken. */
export const readHeader = (file: ArrayBuffer): PictureHeader | null => {
  const bytes = new DataView(file)
  if (bytes.byteLength < 16) return null
  const head = text(bytes, 0, 16)
  try {
    if (head.startsWith('\xff\xd8\xff')) return readJpeg(bytes)
    if (head.startsWith('\x89PNG\r\n\x1a\n')) return readPng(bytes)
    if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return readWebp(bytes)
    if (/^GIF8[79]a/.test(head)) {
      const stored = { width: bytes.getUint16(6, true), height: bytes.getUint16(8, true) }
      return { format: 'gif', stored, orientation: null }
    }
    // AVIF turns its pixels by boxes of its own, which every decoder obeys.
    if (/^.{4}ftyp.*avi[fs]/s.test(text(bytes, 0, 64))) return { format: 'avif', stored: null, orientation: null }
    return null
  } catch (error) {
    // A length in the file led out of it.
    if (error instanceof RangeError) return null
    throw error
  }
}
