/** How many bytes `sniffContentType` looks at. */
export const sniffedBytes = 12

/** What is no picture is plain bytes, which no browser opens as a page. */
export const plainBytes = 'application/octet-stream'

/** The formats that pictures are stored in. */
export const pictureTypes: readonly string[] = ['image/jpeg', 'image/png', 'image/webp']

/** The media type that a file's first bytes say: one of `pictureTypes`, or `plainBytes`. */
export const sniffContentType = (head: Uint8Array): string => {
  const text = String.fromCharCode(...head.subarray(0, sniffedBytes))
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (text.startsWith('RIFF') && text.slice(8) === 'WEBP') return 'image/webp'
  return plainBytes
}
