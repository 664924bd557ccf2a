import type { Mask } from '../picture.ts'
import { resampleRows } from './resample-rows.ts'
import { assertSize } from './resize-picture.ts'

/** A mask at another size, centres aligned: area mean where it shrinks, Mitchell-Netravali where it grows. */
export function resizeMask(mask: Mask, width: number, height: number): Mask {
  assertSize(width, height)
  if (width === mask.width && height === mask.height) return mask
  const data = new Uint8Array(width * height)
  const clamped = new Uint8ClampedArray(data.buffer)
  resampleRows({
    width: mask.width,
    height: mask.height,
    toWidth: width,
    toHeight: height,
    channels: 1,
    horizontal: width < mask.width ? 'area' : 'mitchell',
    vertical: height < mask.height ? 'area' : 'mitchell',
    read: (y, row) => row.set(mask.data.subarray(y * mask.width, (y + 1) * mask.width)),
    write: (y, row) => clamped.set(row, y * width),
  })
  return { width, height, data }
}
