import type { Mask, Picture, Rectangle } from '../picture.ts'

/** The part of a picture inside a rectangle, which must lie within it. */
export function crop(picture: Picture, rectangle: Rectangle): Picture {
  assertInside(rectangle, picture)
  return {
    width: rectangle.width,
    height: rectangle.height,
    rgb: cropBytes(picture.rgb, picture.width, rectangle, 3),
    alpha: picture.alpha && cropBytes(picture.alpha, picture.width, rectangle, 1),
  }
}

/** The part of a mask inside a rectangle, which must lie within it. */
export function cropMask(mask: Mask, rectangle: Rectangle): Mask {
  assertInside(rectangle, mask)
  return {
    width: rectangle.width,
    height: rectangle.height,
    data: cropBytes(mask.data, mask.width, rectangle, 1),
  }
}

/** Throws a `RangeError` unless the rectangle lies within the size and has an area. */
export function assertInside({ x, y, width, height }: Rectangle, within: { width: number; height: number }): void {
  const whole = [x, y, width, height].every(Number.isInteger)
  if (whole && x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= within.width && y + height <= within.height)
    return
  throw new RangeError(
    `Expected a rectangle inside ${within.width} x ${within.height} but received ${width} x ${height} at ${x}, ${y}`,
  )
}

function cropBytes(data: Uint8Array, stride: number, { x, y, width, height }: Rectangle, channels: number): Uint8Array {
  const result = new Uint8Array(width * height * channels)
  for (let row = 0; row < height; row++) {
    const from = ((y + row) * stride + x) * channels
    result.set(data.subarray(from, from + width * channels), row * width * channels)
  }
  return result
}
