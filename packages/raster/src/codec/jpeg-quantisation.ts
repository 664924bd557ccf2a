/**
 * How JPEG compression rounded a picture: the luma of each 8 x 8 block, transformed by an orthonormal cosine transform,
 * was rounded to multiples of these steps.
 */
export interface BlockQuantisation {
  /** 64 steps in levels of 255, row by row from the lowest frequencies; across is the fast index. */
  readonly steps: Float32Array
  /** Where the first whole block begins, 0 to 7 pixels from the left and from the top. */
  readonly originX: number
  readonly originY: number
}

/** What the segments before the first scan say. */
interface JpegFrame {
  /** By their number, in the order of the file. */
  readonly tables: Map<number, Uint16Array>
  /** The number of the table of the first component. */
  lumaTable: number
  components: number
  /** First component's identifier: ASCII `R` where there is no luma. */
  firstComponent: number
  /** Of the Adobe segment; 0 where the components are stored as they are. */
  colourTransform: number | undefined
}

const blockSide = 8

/**
 * Reads the luma table of a baseline or progressive JPEG file with 8 bits a component; `null` where it has none, as
 * with other kinds of JPEG and colours that are not stored as luma and chroma. The sizes are those of the stored
 * picture; the table is turned as EXIF orientation (1 to 8) turns the picture.
 */
export function readQuantisation(
  bytes: Uint8Array,
  orientation: number,
  storedWidth: number,
  storedHeight: number,
): BlockQuantisation | null {
  const frame = readFrame(bytes)
  const table = frame?.tables.get(frame.lumaTable)
  if (!(frame && table) || !storesLuma(frame)) return null
  const turned = orientation >= 5
  const steps = new Float32Array(blockSide * blockSide)
  zigzag.forEach((place, index) => {
    const [v, u] = [Math.floor(place / blockSide), place % blockSide]
    steps[turned ? u * blockSide + v : place] = table[index]
  })
  const [fromRight, fromBottom] = mirrored[orientation - 1]
  const [width, height] = turned ? [storedHeight, storedWidth] : [storedWidth, storedHeight]
  return { steps, originX: fromRight ? width % blockSide : 0, originY: fromBottom ? height % blockSide : 0 }
}

/** For EXIF orientations 1 to 8: whether blocks are counted from the right and from the bottom of the upright picture. */
const mirrored: readonly (readonly [fromRight: boolean, fromBottom: boolean])[] = [
  [false, false],
  [true, false],
  [true, true],
  [false, true],
  [false, false],
  [true, false],
  [true, true],
  [false, true],
]

/** Place in a block, row by row, of each coefficient in the order of the file (ITU-T T.81, figure A.6). */
const zigzag: readonly number[] = Array.from({ length: 2 * blockSide - 1 }, (_, sum) => {
  const from = Math.max(0, sum - blockSide + 1)
  const diagonal = Array.from({ length: Math.min(sum, blockSide - 1) - from + 1 }, (_, i) => {
    const v = from + i
    return v * blockSide + (sum - v)
  })
  return sum % 2 === 0 ? diagonal.reverse() : diagonal
}).flat()

const storesLuma = ({ components, colourTransform, firstComponent }: JpegFrame): boolean =>
  components === 1 || (components === 3 && colourTransform !== 0 && firstComponent !== 'R'.charCodeAt(0))

const startOfScan = 0xda
const quantisationTables = 0xdb
const adobeSegment = 0xee
/** Baseline, extended and progressive, with Huffman or arithmetic coding. */
const frames: readonly number[] = [0xc0, 0xc1, 0xc2, 0xc9, 0xca]

function readFrame(bytes: Uint8Array): JpegFrame | undefined {
  const frame: JpegFrame = {
    tables: new Map(),
    lumaTable: 0,
    components: 0,
    firstComponent: 0,
    colourTransform: undefined,
  }
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]
    // Bytes of 255 may fill the space before a marker.
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === startOfScan) return frame.components > 0 ? frame : undefined
    const length = bytes[at + 2] * 256 + bytes[at + 3]
    const segment = bytes.subarray(at + 4, at + 2 + length)
    if (length < 2 || segment.length < length - 2) return undefined
    if (marker === quantisationTables) readTables(segment, frame.tables)
    else if (frames.includes(marker)) {
      const [precision] = segment
      if (precision !== 8 || segment.length < 9) return undefined
      frame.components = segment[5]
      frame.firstComponent = segment[6]
      frame.lumaTable = segment[8]
    } else if (marker === adobeSegment && segment.length >= 12 && segment[0] === 'A'.charCodeAt(0)) {
      frame.colourTransform = segment[11]
    }
    at += 2 + length
  }
  return undefined
}

function readTables(segment: Uint8Array, tables: Map<number, Uint16Array>): void {
  const count = blockSide * blockSide
  let at = 0
  while (at < segment.length) {
    const wide = segment[at] >> 4 === 1
    const end = at + 1 + (wide ? 2 * count : count)
    if (end > segment.length) return
    const table = new Uint16Array(count)
    for (let i = 0; i < count; i++) {
      table[i] = wide ? segment[at + 1 + 2 * i] * 256 + segment[at + 2 + 2 * i] : segment[at + 1 + i]
    }
    tables.set(segment[at] & 15, table)
    at = end
  }
}
