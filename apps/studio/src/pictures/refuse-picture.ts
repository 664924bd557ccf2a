import { formatBytes } from './format-bytes.ts'
import type { pictureLimits } from './limits.ts'

/** Limits of the server on a picture. */
type Limits = { readonly [Name in keyof typeof pictureLimits]: number }

const foreign: readonly (readonly [pattern: RegExp, advice: string])[] = [
  [
    /^.{4}ftyp.*(?:hei[cxms]|hev|mif1|msf1)/s,
    'is a HEIC picture, which the server does not read: export it as JPEG. An iPhone takes JPEG with Settings › Camera › Formats › Most Compatible.',
  ],
  [/^.{4}ftyp/s, 'is a video: take a single picture out of it.'],
  [/^(?:II[*+]\0|MM\0[*+])/, 'is a TIFF picture, which browsers do not show: save it as PNG or JPEG.'],
  [/^%PDF/, 'is a PDF document: export the page as PNG or JPEG.'],
  [/^\s*(?:<\?xml.*)?<svg/is, 'is an SVG drawing: export it as PNG.'],
]

/** Says of a file whose header is not that of a known picture what it is; `head` is its first bytes as Latin-1. */
export const refuseFormat = (name: string, head: string): string => {
  const [, advice] = foreign.find(([pattern]) => pattern.test(head)) ?? []
  return `“${name}” ${advice ?? 'is no picture that can be read, or is damaged: JPEG, PNG, WebP, GIF and AVIF are taken.'}`
}

/** Says why the server would refuse a file for its bytes; `null` where it would not. */
export const refuseBytes = (name: string, bytes: number, { maxBytes }: Pick<Limits, 'maxBytes'>): string | null => {
  if (bytes === 0) return `“${name}” is empty.`
  if (bytes <= maxBytes) return null
  return `“${name}” has ${formatBytes(bytes)}; the server takes up to ${formatBytes(maxBytes)}.`
}

/** Says why the server would refuse a picture for its size in pixels; `null` where it would not. */
export const refuseSize = (
  name: string,
  { width, height }: { readonly width: number; readonly height: number },
  { maxPixels, maxSide }: Limits,
): string | null => {
  const size = `“${name}” is ${width} × ${height} pixels`
  if (Math.max(width, height) > maxSide) return `${size}; the server takes sides of up to ${maxSide}.`
  if (width * height <= maxPixels) return null
  return `${size}, ${Math.round(width * height * 1e-6)} megapixels; the server takes up to ${Math.floor(maxPixels * 1e-6)}.`
}
