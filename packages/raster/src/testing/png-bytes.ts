import { crc32, deflateSync } from 'node:zlib'

/** What {@link pngBytes} writes; the data may be shorter than the size says. */
export interface PngParts {
  readonly width: number
  readonly height: number
  readonly bitDepth: number
  /** 0 grey, 2 RGB, 3 palette, 4 grey + alpha, 6 RGBA. */
  readonly colourType: number
  /** Filtered rows: a filter byte 0, then the row's samples. */
  readonly rows: Uint8Array
  /** Further chunks between header and data. */
  readonly chunks?: readonly { readonly type: string; readonly data: Uint8Array }[]
}

/** Writes a PNG file chunk by chunk, also such as no encoder would write. */
export function pngBytes({ width, height, bitDepth, colourType, rows, chunks = [] }: PngParts): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = bitDepth
  header[9] = colourType
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...chunks.map(({ type, data }) => chunk(type, data)),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ])
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
