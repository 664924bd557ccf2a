/** How many bytes `sniffContentType` looks at. */
export const sniffedBytes = 12

/**
 * The media type that a file's first bytes say: one of the three picture formats that are stored, or plain bytes,
 * which no browser opens as a page.
 */
export const sniffContentType = (head: Uint8Array): string => {
  const text = String.fromCharCode(...head.subarray(0, sniffedBytes))
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (text.startsWith('RIFF') && text.slice(8) === 'WEBP') return 'image/webp'
  return 'application/octet-stream'
}
