import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { sniffContentType, sniffedBytes } from '../content-type.ts'

/** What goes with a file: its checksum, which the store compares, its length, and the type that its bytes say. */
export interface Labels {
  readonly ContentMD5: string
  readonly ContentLength: number
  readonly ContentType: string
}

const partBytes = 262_144

/** A file from its first byte, by position, so that it can be read again; its own streams would close it. */
export async function* partsOf(file: FileHandle): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; ) {
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(partBytes), 0, partBytes, position)
    if (bytesRead === 0) return
    position += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}

/** The labels of bytes in memory. */
export const labelsOf = (bytes: Uint8Array): Labels => ({
  ContentMD5: createHash('md5').update(bytes).digest('base64'),
  ContentLength: bytes.length,
  ContentType: sniffContentType(bytes),
})

/** The labels of a file, which is read through for them. */
export const readLabels = async (file: FileHandle): Promise<Labels> => {
  const hash = createHash('md5')
  let size = 0
  let head: Uint8Array = Buffer.alloc(0)
  for await (const part of partsOf(file)) {
    if (size < sniffedBytes) head = Buffer.concat([head, part]).subarray(0, sniffedBytes)
    hash.update(part)
    size += part.length
  }
  return { ContentMD5: hash.digest('base64'), ContentLength: size, ContentType: sniffContentType(head) }
}
