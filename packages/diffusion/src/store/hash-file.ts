import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

const chunkBytes = 1 << 20

/** SHA-256 of a file in lower-case hex; `progress` is told the bytes read so far. */
export const hashFile = async (
  path: string,
  signal?: AbortSignal,
  progress?: (bytes: number) => void,
): Promise<string> => {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
    signal?.throwIfAborted()
    hash.update(chunk)
    bytes += chunk.length
    progress?.(bytes)
  }
  return hash.digest('hex')
}
