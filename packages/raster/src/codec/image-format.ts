/** The formats that pictures are read from. */
export const imageFormats = ['jpeg', 'png', 'webp', 'gif', 'tiff', 'avif'] as const
/** A format that can be read. */
export type ImageFormat = (typeof imageFormats)[number]

/** What the first bytes of a file say it is: a format that can be read, or the name of something that is not. */
export type Sniffed = { readonly format: ImageFormat } | { readonly foreign: string }

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)))

const foreignMagic: readonly (readonly [magic: string, name: string])[] = [
  ['%PDF', 'a PDF document'],
  ['%!PS', 'a PostScript file'],
  ['8BPS', 'a Photoshop document'],
  ['BM', 'a BMP picture'],
  ['\0\0\x01\0', 'an icon file'],
  ['\xff\x0a', 'a JPEG XL picture'],
  ['\0\0\0\x0cJXL ', 'a JPEG XL picture'],
  ['\0\0\0\x0cjP  ', 'a JPEG 2000 picture'],
  ['\xff\x4f\xff\x51', 'a JPEG 2000 picture'],
  ['PK\x03\x04', 'a ZIP archive'],
  ['\x1f\x8b', 'a gzip archive'],
  ['\x1aE\xdf\xa3', 'a Matroska or WebM video'],
]

/** Tells a file's format from its first bytes alone; names and declared types are never looked at. */
export function sniffFormat(bytes: Uint8Array): Sniffed {
  const head = ascii(bytes, 0, 12)
  if (head.startsWith('\xff\xd8\xff')) return { format: 'jpeg' }
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return { format: 'png' }
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return { format: 'webp' }
  if (head.startsWith('GIF87a') || head.startsWith('GIF89a')) return { format: 'gif' }
  if (/^(II[*+]\0|MM\0[*+])/.test(head)) return { format: 'tiff' }
  if (head.slice(4, 8) === 'ftyp') return sniffIsoMedia(bytes)
  for (const [magic, name] of foreignMagic) if (head.startsWith(magic)) return { foreign: name }
  return { foreign: sniffText(bytes) }
}

/** ISO base media files name their brands in the `ftyp` box; AVIF may be the major or a compatible one. */
function sniffIsoMedia(bytes: Uint8Array): Sniffed {
  const end = (bytes[0] << 24) | (bytes[1] << 16) | (bytes[2] << 8) | bytes[3]
  const brands = ascii(bytes, 8, Math.min(end, 128))
  if (/avi[fs]/.test(brands)) return { format: 'avif' }
  return { foreign: /hei[cxms]|hev|mif1|msf1/.test(brands) ? 'a HEIC picture' : 'a video or an ISO media file' }
}

function sniffText(bytes: Uint8Array): string {
  const text = ascii(bytes, 0, 2048)
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
  if (/^<.*<svg[\s>]|^<svg[\s>]/is.test(text)) return 'an SVG drawing'
  if (/^<!doctype html|^<html/i.test(text)) return 'an HTML page'
  if (text.startsWith('<?xml')) return 'an XML document'
  if (/^[[{]/.test(text)) return 'JSON text'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells text from other data
  if (text.length > 0 && !/[\x00-\x08\x0e-\x1f]/.test(text)) return 'text'
  return 'data of an unknown kind'
}
