import type { Picture } from '../picture.ts'
import type { Kernel } from './kernel.ts'
import { resampleRows } from './resample-rows.ts'

/** How a picture is resampled. */
export interface ResizeOptions {
  /** Default `lanczos3`. */
  readonly kernel?: Kernel
}

/**
 * A picture at another size, centres aligned. Colour is weighted by alpha, so that what transparent pixels hide never
 * bleeds into view. Where the size stays, the picture itself is returned.
 */
export function resizePicture(picture: Picture, width: number, height: number, options: ResizeOptions = {}): Picture {
  assertSize(width, height)
  if (width === picture.width && height === picture.height) return picture
  return picture.alpha
    ? resizeWithAlpha(picture, picture.alpha, width, height, options.kernel ?? 'lanczos3')
    : resizeOpaque(picture, width, height, options.kernel ?? 'lanczos3')
}

/** Throws a `RangeError` unless both are whole numbers above 0. */
export function assertSize(width: number, height: number): void {
  if (!(Number.isInteger(width) && Number.isInteger(height) && width > 0 && height > 0)) {
    throw new RangeError(`Expected a size in whole pixels above 0 but received ${width} x ${height}`)
  }
}

function resizeOpaque(picture: Picture, width: number, height: number, kernel: Kernel): Picture {
  const source = picture.rgb
  const rgb = new Uint8Array(3 * width * height)
  const clamped = new Uint8ClampedArray(rgb.buffer)
  resampleRows({
    width: picture.width,
    height: picture.height,
    toWidth: width,
    toHeight: height,
    channels: 3,
    horizontal: kernel,
    vertical: kernel,
    read: (y, row) => row.set(source.subarray(y * row.length, (y + 1) * row.length)),
    write: (y, row) => clamped.set(row, y * row.length),
  })
  return { width, height, rgb, alpha: null }
}

function resizeWithAlpha(
  picture: Picture,
  opacity: Uint8Array,
  width: number,
  height: number,
  kernel: Kernel,
): Picture {
  const source = picture.rgb
  const rgb = new Uint8Array(3 * width * height)
  const colour = new Uint8ClampedArray(rgb.buffer)
  const alpha = new Uint8Array(width * height)
  const opaque = new Uint8ClampedArray(alpha.buffer)
  resampleRows({
    width: picture.width,
    height: picture.height,
    toWidth: width,
    toHeight: height,
    channels: 4,
    horizontal: kernel,
    vertical: kernel,
    read(y, row) {
      for (let x = 0, i = y * picture.width; x < picture.width; x++, i++) {
        const share = opacity[i] / 255
        row[4 * x] = source[3 * i] * share
        row[4 * x + 1] = source[3 * i + 1] * share
        row[4 * x + 2] = source[3 * i + 2] * share
        row[4 * x + 3] = share
      }
    },
    write(y, row) {
      for (let x = 0, i = y * width; x < width; x++, i++) {
        const share = row[4 * x + 3]
        opaque[i] = share * 255
        if (opaque[i] === 0) continue
        colour[3 * i] = row[4 * x] / share
        colour[3 * i + 1] = row[4 * x + 1] / share
        colour[3 * i + 2] = row[4 * x + 2] / share
      }
    },
  })
  return { width, height, rgb, alpha }
}
