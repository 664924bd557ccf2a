import type { Mask, Rectangle } from '../picture.ts'

/** A mask of one value. */
export function solidMask(width: number, height: number, value: number): Mask {
  return { width, height, data: new Uint8Array(width * height).fill(value) }
}

/** A mask that is 255 inside a rectangle and 0 outside. */
export function rectangleMask(width: number, height: number, inside: Rectangle): Mask {
  const data = new Uint8Array(width * height)
  const left = Math.max(0, inside.x)
  const right = Math.min(width, inside.x + inside.width)
  for (let y = Math.max(0, inside.y); y < Math.min(height, inside.y + inside.height); y++) {
    if (right > left) data.fill(255, y * width + left, y * width + right)
  }
  return { width, height, data }
}

/** 255 where the mask is at least `threshold`, else 0. */
export function binarize(mask: Mask, threshold = 128): Mask {
  const data = new Uint8Array(mask.data.length)
  for (let i = 0; i < data.length; i++) data[i] = mask.data[i] >= threshold ? 255 : 0
  return { width: mask.width, height: mask.height, data }
}

/** 255 becomes 0 and the reverse. */
export function invertMask(mask: Mask): Mask {
  const data = new Uint8Array(mask.data.length)
  for (let i = 0; i < data.length; i++) data[i] = 255 - mask.data[i]
  return { width: mask.width, height: mask.height, data }
}

/** Mean of a mask, 0 to 1: the share of the picture that it selects. */
export function coverage(mask: Mask): number {
  let sum = 0
  for (let i = 0; i < mask.data.length; i++) sum += mask.data[i]
  return sum / (255 * mask.data.length)
}

/** The smallest rectangle around all pixels of at least `threshold`; `null` where there are none. */
export function maskBounds(mask: Mask, threshold = 128): Rectangle | null {
  const { width, height, data } = mask
  let left = width
  let right = -1
  let top = height
  let bottom = -1
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      if (data[i] < threshold) continue
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      bottom = y
    }
  }
  return right < 0 ? null : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 }
}
