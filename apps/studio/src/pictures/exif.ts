/** How a file says that its picture is to be turned. */
export interface Orientation {
  /** 1 to 8, as in the EXIF tag: 1 is upright, 6 is a phone held upright. */
  readonly value: number
  /** Where in the file the tag's value lies, and whether its low byte comes first. */
  readonly offset: number
  readonly littleEndian: boolean
}

const orientationTag = 0x0112
const entryBytes = 12

/** Finds the orientation in a TIFF block (EXIF 2.32, 4.6) that begins at `start`; `null` where it has none, or none known. */
export const findOrientation = (bytes: DataView, start: number): Orientation | null => {
  if (start + 8 > bytes.byteLength) return null
  const order = bytes.getUint16(start)
  if (order !== 0x4949 && order !== 0x4d4d) return null
  const littleEndian = order === 0x4949
  const directory = start + bytes.getUint32(start + 4, littleEndian)
  if (directory + 2 > bytes.byteLength) return null
  const count = bytes.getUint16(directory, littleEndian)
  for (let entry = 0; entry < count; entry++) {
    const at = directory + 2 + entry * entryBytes
    if (at + entryBytes > bytes.byteLength) return null
    if (bytes.getUint16(at, littleEndian) !== orientationTag) continue
    const value = bytes.getUint16(at + 8, littleEndian)
    return value >= 1 && value <= 8 ? { value, offset: at + 8, littleEndian } : null
  }
  return null
}

/** The same file with an orientation of 1, so that every decoder gives its pixels as they are stored. */
export const asStored = (file: ArrayBuffer, { offset, littleEndian }: Orientation): ArrayBuffer => {
  const copy = file.slice(0)
  new DataView(copy).setUint16(offset, 1, littleEndian)
  return copy
}

/** The matrix for `setTransform` that draws a stored picture upright, and the size it then has. */
export const uprightTransform = (
  orientation: number,
  { width, height }: { readonly width: number; readonly height: number },
): { matrix: readonly [number, number, number, number, number, number]; width: number; height: number } => {
  const matrices = [
    [1, 0, 0, 1, 0, 0],
    [-1, 0, 0, 1, width, 0],
    [-1, 0, 0, -1, width, height],
    [1, 0, 0, -1, 0, height],
    [0, 1, 1, 0, 0, 0],
    [0, 1, -1, 0, height, 0],
    [0, -1, -1, 0, height, width],
    [0, -1, 1, 0, 0, width],
  ] as const
  const lies = orientation >= 5
  return { matrix: matrices[orientation - 1], width: lies ? height : width, height: lies ? width : height }
}
