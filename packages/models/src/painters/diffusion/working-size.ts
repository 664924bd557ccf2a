/** A size that a network paints at. */
export interface WorkingSize {
  readonly width: number
  readonly height: number
}

/**
 * The size to paint a picture of `width` x `height` at: the same ratio, about the area that the network was trained on
 * (`nativeSide` squared, never more than the picture has), sides rounded to multiples of `multiple`.
 */
export function workingSize(width: number, height: number, nativeSide: number, multiple: number): WorkingSize {
  const scale = Math.min(1, nativeSide / Math.sqrt(width * height))
  const side = (length: number) => Math.max(multiple, Math.round((length * scale) / multiple) * multiple)
  return { width: side(width), height: side(height) }
}
