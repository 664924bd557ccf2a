import { type FileHandle, open } from 'node:fs/promises'
import { StoreError } from './store-error.ts'

/** Safetensors headers are a few hundred kB; the format's own limit. */
const maxHeaderBytes = 100_000_000
const pointerStart = 'version https://git-lfs.github.com/spec/'

const readAt = async (handle: FileHandle, position: number, bytes: number): Promise<Buffer> => {
  const buffer = Buffer.alloc(bytes)
  const { bytesRead } = await handle.read(buffer, 0, bytes, position)
  return buffer.subarray(0, bytesRead)
}

const safetensorsProblem = async (handle: FileHandle, size: number): Promise<string | undefined> => {
  const start = await readAt(handle, 0, 8)
  const headerBytes = start.length === 8 ? Number(start.readBigUInt64LE()) : -1
  if (headerBytes < 2 || headerBytes > Math.min(size - 8, maxHeaderBytes)) return 'it has no safetensors header'
  let header: Record<string, { data_offsets?: [number, number] }>
  try {
    header = JSON.parse((await readAt(handle, 8, headerBytes)).toString())
  } catch {
    return 'its safetensors header is not JSON'
  }
  let end = 0
  for (const [tensor, entry] of Object.entries(header)) {
    if (tensor === '__metadata__') continue
    const last = entry?.data_offsets?.[1]
    if (!Number.isSafeInteger(last)) return `its safetensors header says no place of ${tensor}`
    end = Math.max(end, last!)
  }
  const expected = 8 + headerBytes + end
  return expected === size ? undefined : `its header tells of ${expected} bytes, there are ${size}`
}

/**
 * Refuses a file whose form cannot be right whatever its hash: a pointer that stands for a file in large-file storage,
 * a safetensors file that is cut short, JSON that does not parse. `name` is what the sentence calls it.
 */
export const checkContent = async (path: string, name: string): Promise<void> => {
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    const start = (await readAt(handle, 0, pointerStart.length)).toString('latin1')
    let problem: string | undefined
    if (start === pointerStart) problem = 'it is a Git LFS pointer, not the file itself'
    else if (name.endsWith('.safetensors')) problem = await safetensorsProblem(handle, size)
    else if (name.endsWith('.json')) {
      try {
        JSON.parse((await readAt(handle, 0, size)).toString())
      } catch {
        problem = 'it is not JSON'
      }
    } else if (size === 0 && name.endsWith('.onnx')) problem = 'it is empty'
    if (problem) throw new StoreError(`${name} cannot be used: ${problem}.`)
  } finally {
    await handle.close()
  }
}
