import { uprightBitmap } from '../pictures/upright-bitmap.ts'
import type { Size } from './view.ts'

/** Rows of a mask that are read back at once: one tile high, so that 24 megapixels never lie about as RGBA. */
const bandRows = 256
/** The same as the server's: luma that differs by less over the whole picture is paper under a mask drawn in alpha. */
const contrastFloor = 16
/** The server's tolerance for the aspect ratio of a mask. */
const ratioTolerance = 0.01

/** Rows of mask values, asked for from the top to the bottom, or the sentence that says what is wrong with the file. */
export type ReadMask = { readonly rowAt: (y: number) => Uint8Array } | { readonly refusal: string }

/** ITU-R BT.601, as the server computes it: grey stays what it is. */
const lumaAt = (pixels: Uint8ClampedArray, at: number): number =>
  (19_595 * pixels[at] + 38_470 * pixels[at + 1] + 7_471 * pixels[at + 2] + 32_768) >> 16

type Band = (top: number) => Uint8ClampedArray<ArrayBufferLike>

const bandsOf = (bitmap: ImageBitmap, { width, height }: Size): Band => {
  const canvas = new OffscreenCanvas(width, Math.min(bandRows, height))
  const context = canvas.getContext('2d', { willReadFrequently: true })!
  context.imageSmoothingEnabled = bitmap.width !== width || bitmap.height !== height
  return top => {
    context.clearRect(0, 0, width, canvas.height)
    context.drawImage(bitmap, 0, -top, width, height)
    return context.getImageData(0, 0, width, Math.min(bandRows, height - top)).data
  }
}

/** Whether the mask is in the alpha: there is some, and what it shows has no light and dark. */
const liesInAlpha = (band: Band, height: number): boolean => {
  let [low, high, opaque] = [255, 0, true]
  for (let top = 0; top < height; top += bandRows) {
    const pixels = band(top)
    for (let at = 0; at < pixels.length; at += 4) {
      if (pixels[at + 3] < 255) opaque = false
      if (pixels[at + 3] === 0) continue
      const luma = lumaAt(pixels, at)
      if (luma < low) low = luma
      if (luma > high) high = luma
    }
  }
  return !opaque && high - low < contrastFloor
}

/**
 * Reads a mask from a picture file as the server does: white is filled; where there is transparency it is laid on
 * black, and without light and dark the transparency itself is the mask. Another size is brought to `size` where it has
 * the same aspect ratio.
 */
export const readMask = async (file: Blob, size: Size): Promise<ReadMask> => {
  const bitmap = await file
    .arrayBuffer()
    .then(bytes => uprightBitmap(bytes))
    .catch(() => null)
  if (!bitmap) return { refusal: 'The mask cannot be read: expected a picture, best a PNG, white where it fills.' }
  const rounding = 0.5 / Math.min(bitmap.width, bitmap.height)
  const ratio = bitmap.width / bitmap.height / (size.width / size.height)
  if (Math.abs(ratio - 1) > Math.max(ratioTolerance, rounding)) {
    const [mask, picture] = [bitmap, size].map(({ width, height }) => `${width} × ${height}`)
    return { refusal: `The mask is ${mask}; expected the picture's aspect ratio, ${picture}.` }
  }
  const band = bandsOf(bitmap, size)
  const inAlpha = liesInAlpha(band, size.height)
  const row = new Uint8Array(size.width)
  let pixels: ReturnType<Band> = new Uint8ClampedArray()
  return {
    rowAt: y => {
      if (y % bandRows === 0) pixels = band(y)
      let at = (y % bandRows) * size.width * 4
      for (let x = 0; x < size.width; x++, at += 4) {
        const alpha = pixels[at + 3]
        row[x] = inAlpha ? alpha : Math.round((lumaAt(pixels, at) * alpha) / 255)
      }
      return row
    },
  }
}
