import type { Picture, Rectangle } from '../picture.ts'
import { assertInside } from './crop.ts'

/**
 * A copy of `base` whose pixels inside `rectangle` are those of `patch`, colour and alpha alike; nothing is blended.
 * The patch must have the rectangle's size, and the rectangle must lie within the base.
 */
export function paste(base: Picture, patch: Picture, rectangle: Rectangle): Picture {
  assertInside(rectangle, base)
  if (patch.width !== rectangle.width || patch.height !== rectangle.height) {
    throw new RangeError(
      `Expected a patch of ${rectangle.width} x ${rectangle.height} but received ${patch.width} x ${patch.height}`,
    )
  }
  const rgb = base.rgb.slice()
  pasteBytes(rgb, patch.rgb, base.width, rectangle, 3)
  if (!base.alpha && !patch.alpha) return { width: base.width, height: base.height, rgb, alpha: null }
  const alpha = base.alpha?.slice() ?? new Uint8Array(base.width * base.height).fill(255)
  const opaque = patch.alpha ?? new Uint8Array(patch.width * patch.height).fill(255)
  pasteBytes(alpha, opaque, base.width, rectangle, 1)
  return { width: base.width, height: base.height, rgb, alpha }
}

function pasteBytes(
  data: Uint8Array,
  patch: Uint8Array,
  stride: number,
  { x, y, width, height }: Rectangle,
  channels: number,
): void {
  const length = width * channels
  for (let row = 0; row < height; row++) {
    data.set(patch.subarray(row * length, (row + 1) * length), ((y + row) * stride + x) * channels)
  }
}
