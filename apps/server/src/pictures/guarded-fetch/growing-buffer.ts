import { fetchLimits } from './fetch-limits.ts'

/**
 * Collects a body of unknown length into one buffer that doubles as needed, up to `maxBytes`. Parts are copied, not
 * kept: a server that sends one byte at a time would otherwise cost some hundred bytes of memory for each.
 */
export class GrowingBuffer {
  #buffer: Buffer
  #length = 0
  readonly #maxBytes: number

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
    this.#buffer = Buffer.allocUnsafeSlow(Math.min(fetchLimits.firstBufferBytes, maxBytes))
  }

  /** Takes a part; false when it would go over the limit, after which nothing more may be added. */
  add(part: Uint8Array): boolean {
    const length = this.#length + part.length
    if (length > this.#maxBytes) return false
    if (length > this.#buffer.length) {
      const larger = Buffer.allocUnsafeSlow(Math.min(Math.max(this.#buffer.length * 2, length), this.#maxBytes))
      this.#buffer.copy(larger, 0, 0, this.#length)
      this.#buffer = larger
    }
    this.#buffer.set(part, this.#length)
    this.#length = length
    return true
  }

  /** What was collected. */
  get bytes(): Uint8Array {
    return this.#buffer.subarray(0, this.#length)
  }
}
