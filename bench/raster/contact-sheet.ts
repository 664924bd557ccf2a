import { type Picture, paste, resizePicture, solid } from '@sfumato/raster'

const tilePixels = 300
const gapPixels = 6
const setsARow = 2

/** Four pictures that belong together: truth, input, naive and ours. */
export type TileSet = readonly [Picture, Picture, Picture, Picture]

/** A picture small enough for a sheet; it never grows. */
export const tileOf = (picture: Picture): Picture => {
  const scale = Math.min(1, tilePixels / Math.max(picture.width, picture.height))
  return resizePicture(picture, Math.round(picture.width * scale), Math.round(picture.height * scale))
}

/** Lays sets of tiles out on grey, two sets a row, each from left to right. */
export const contactSheet = (sets: readonly TileSet[]): Picture => {
  const tiles = sets.map(set => set.map(tileOf))
  const columnWidth = Math.max(...tiles.flat().map(tile => tile.width)) + gapPixels
  const setWidth = 4 * columnWidth + gapPixels
  const rows: Picture[][][] = []
  for (let index = 0; index < tiles.length; index += setsARow) rows.push(tiles.slice(index, index + setsARow))
  const rowHeights = rows.map(row => Math.max(...row.flat().map(tile => tile.height)) + gapPixels)
  const height = rowHeights.reduce((sum, value) => sum + value, gapPixels)
  let sheet = solid(Math.min(setsARow, tiles.length) * setWidth + gapPixels, height, [64, 64, 64])
  let y = gapPixels
  for (const [index, row] of rows.entries()) {
    row.forEach((set, place) => {
      set.forEach((tile, column) => {
        const x = gapPixels + place * setWidth + column * columnWidth
        sheet = paste(sheet, tile, { x, y, width: tile.width, height: tile.height })
      })
    })
    y += rowHeights[index]
  }
  return sheet
}
