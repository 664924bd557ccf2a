import { formatBytes } from './format-bytes.ts'
import type { Picture } from './picture.ts'

const formatNames: Readonly<Record<string, string>> = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'image/gif': 'GIF',
  'image/avif': 'AVIF',
}

/** What is known of a picture in a line: `4000 × 3000 · JPEG · 3.2 MB`; empty where only its address is known. */
export const describePicture = ({ width, height, contentType, blob }: Picture): string => {
  if (width === 0) return ''
  return `${width} × ${height} · ${formatNames[contentType] ?? contentType} · ${formatBytes(blob.size)}`
}
