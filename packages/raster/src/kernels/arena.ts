import { pageBytes } from './load-kernels.ts'

/** Hands out parts of a kernel's memory, one after the other, until all are taken back at once. */
export interface Arena {
  bytes(length: number): Uint8Array
  integers(length: number): Int32Array
  singles(length: number): Float32Array
  doubles(length: number): Float64Array
  /** Where a part lies, for calls of the kernel. Throws a `TypeError` for an array outside this memory. */
  addressOf(part: ArrayBufferView): number
  /** Takes back everything; views handed out before will be overwritten. */
  clear(): void
}

const alignment = 16

/** What a part of so many bytes takes up. */
export const alignedBytes = (length: number): number => Math.ceil(length / alignment) * alignment

/**
 * An arena of `size` bytes behind the first `base` bytes of a memory. The memory grows now and never again, so views
 * stay valid. Parts are not cleared. Asking for more than is left throws a `RangeError`.
 */
export function createArena(memory: WebAssembly.Memory, base: number, size: number): Arena {
  const start = alignedBytes(base)
  const missing = start + size - memory.buffer.byteLength
  if (missing > 0) memory.grow(Math.ceil(missing / pageBytes))
  const { buffer } = memory
  let next = start
  const take = (length: number) => {
    const at = next
    if (at + length > start + size) {
      throw new RangeError(
        `Expected at most ${start + size - at} more bytes of kernel memory to be asked for, not ${length}`,
      )
    }
    next += alignedBytes(length)
    return at
  }
  return {
    bytes: length => new Uint8Array(buffer, take(length), length),
    integers: length => new Int32Array(buffer, take(4 * length), length),
    singles: length => new Float32Array(buffer, take(4 * length), length),
    doubles: length => new Float64Array(buffer, take(8 * length), length),
    addressOf(part) {
      if (part.buffer !== buffer)
        throw new TypeError('Expected an array in the memory of the kernel but it lies elsewhere')
      return part.byteOffset
    },
    clear() {
      next = start
    },
  }
}
