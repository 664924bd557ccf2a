import { crc32 } from 'node:zlib'

/** Where the first chunk after the header may stand: behind the signature and IHDR, which has 13 bytes of content. */
const afterHeader = 8 + 12 + 13

/**
 * Puts an XMP packet into an encoded PNG as XMP's specification (part 3) wants it: an uncompressed `iTXt` chunk with the
 * keyword `XML:com.adobe.xmp`. libvips would write it compressed, as `zTXt`, which few readers look into.
 */
export function withPngXmp(png: Uint8Array, xmp: string): Uint8Array {
  // Keyword, its end, not compressed, method 0, no language, no translated keyword, then the text.
  const content = Buffer.from(`iTXtXML:com.adobe.xmp\0\0\0\0\0${xmp}`)
  const chunk = Buffer.alloc(content.length + 8)
  chunk.writeUInt32BE(content.length - 4)
  chunk.set(content, 4)
  chunk.writeUInt32BE(crc32(content), content.length + 4)
  return Buffer.concat([png.subarray(0, afterHeader), chunk, png.subarray(afterHeader)])
}
