import { beginEdit, endEdit, mergeRow, type TakeRow, type TileChange } from '../edit.ts'
import { readRow, type TiledMask } from '../tiled-mask.ts'

/** All values, row by row. */
export const maskValues = (mask: TiledMask): Uint8Array => {
  const values = new Uint8Array(mask.width * mask.height)
  for (let y = 0; y < mask.height; y++) readRow(mask, y, values.subarray(y * mask.width, (y + 1) * mask.width))
  return values
}

/** Makes a change of rows of coverage. */
export const change = (mask: TiledMask, draw: (take: TakeRow) => unknown, erase = false): TileChange[] => {
  const edit = beginEdit(mask, erase)
  draw((x, y, coverage) => mergeRow(edit, x, y, coverage))
  return endEdit(edit)
}
