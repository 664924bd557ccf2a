import type { Asset } from '@trustnxt/c2pa-ts/asset'

/** Name and length in front of a chunk, and of the container itself. */
const headLength = 8
/** Where the first chunk begins: after `RIFF`, the length and `WEBP`. */
const firstChunk = 12

const chunkName = Buffer.from('C2PA')

const even = (length: number): number => length + (length & 1)

/**
 * A WebP file with room for a manifest store: the chunk `C2PA` at the end of the RIFF container, as C2PA embeds into
 * RIFF. The library has such a class for JPEG and PNG only.
 */
export class WebpAsset implements Asset {
  readonly mimeType = 'image/webp'
  #data: Uint8Array
  /** Where the manifest's chunk begins, and how long its content is; none before there is room. */
  #chunk: { readonly start: number; readonly length: number } | undefined

  constructor(data: Uint8Array) {
    this.#data = data
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
    for (let start = firstChunk; start + headLength <= data.length; ) {
      const length = view.getUint32(start + 4, true)
      if (Buffer.from(data.subarray(start, start + 4)).equals(chunkName)) this.#chunk = { start, length }
      start += headLength + even(length)
    }
  }

  getDataLength(): number {
    return this.#data.length
  }

  async getDataRange(start = 0, length = this.#data.length - start): Promise<Uint8Array> {
    return this.#data.subarray(start, start + length)
  }

  getManifestJUMBF(): Uint8Array | undefined {
    if (!this.#chunk) return undefined
    const { start, length } = this.#chunk
    return this.#data.subarray(start + headLength, start + headLength + length)
  }

  dumpInfo(): string {
    return `WebP, ${this.#data.length} bytes`
  }

  async ensureManifestSpace(length: number): Promise<void> {
    const start = even(this.#chunk?.start ?? this.#data.length)
    const data = new Uint8Array(start + headLength + even(length))
    data.set(this.#data.subarray(0, Math.min(start, this.#data.length)))
    data.set(chunkName, start)
    const view = new DataView(data.buffer)
    view.setUint32(start + 4, length, true)
    // The container's length leaves out its own name and length.
    view.setUint32(4, data.length - headLength, true)
    this.#data = data
    this.#chunk = { start, length }
  }

  getHashExclusionRange(): { start: number; length: number } {
    if (!this.#chunk) throw new Error('There is no room for a manifest yet.')
    // Without the byte that fills up an odd length: it belongs to the container.
    return { start: this.#chunk.start, length: headLength + this.#chunk.length }
  }

  async writeManifestJUMBF(jumbf: Uint8Array): Promise<void> {
    if (jumbf.length !== this.#chunk?.length) throw new Error('The manifest is not as long as the room for it.')
    this.#data.set(jumbf, this.#chunk.start + headLength)
  }
}
