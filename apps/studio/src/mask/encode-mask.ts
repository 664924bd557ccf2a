import { RunDeflater } from './deflate-runs.ts'
import { readRow, type TiledMask, tileSide } from './tiled-mask.ts'

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1
  return remainder
})

const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ crcTable[(crc ^ byte) & 255]
  return ~crc >>> 0
}

const chunk = (type: string, data: Uint8Array): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(data.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(type), 4)
  bytes.set(data, 8)
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)))
  return bytes
}

/** True where all rows of the row's tiles are the same. */
const isUniformRow = ({ tiles, columns }: TiledMask, y: number): boolean => {
  const first = Math.floor(y / tileSide) * columns
  for (let index = first; index < first + columns; index++) if (typeof tiles[index] !== 'number') return false
  return true
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/**
 * A mask as an 8-bit grey PNG, white = filled. It is written here rather than by a canvas: at once where it must be, so
 * that what is sent is never older than what is seen, in one byte a pixel instead of four, and bit for bit. Pauses
 * after each row of tiles, so that the page can go on drawing in between; the tiles must not change meanwhile.
 */
export function* encodeMaskInSteps(mask: TiledMask): Generator<void, Uint8Array<ArrayBuffer>[]> {
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, mask.width)
  view.setUint32(4, mask.height)
  // 8 bits of grey; compression, filter and interlace methods 0.
  header.set([8, 0, 0, 0, 0], 8)

  const deflater = new RunDeflater()
  // Each row begins with its filter, which is 0.
  let row = new Uint8Array(mask.width + 1)
  let above: Uint8Array<ArrayBuffer> | null = null
  for (let y = 0; y < mask.height; y++) {
    if (y > 0 && y % tileSide === 0) yield
    if (above && y % tileSide !== 0 && mask.width > 1 && isUniformRow(mask, y)) {
      deflater.repeatRow()
      continue
    }
    readRow(mask, y, row.subarray(1))
    deflater.addRow(row, above)
    const next: Uint8Array<ArrayBuffer> = above ?? new Uint8Array(mask.width + 1)
    above = row
    row = next
  }
  return [signature, chunk('IHDR', header), chunk('IDAT', deflater.finish()), chunk('IEND', new Uint8Array(0))]
}

/** A mask as an 8-bit grey PNG, in one go. */
export const encodeMask = (mask: TiledMask): Uint8Array<ArrayBuffer>[] => {
  const steps = encodeMaskInSteps(mask)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
