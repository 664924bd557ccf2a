/** Numbers in float32 with a shape, laid out row by row (the last dimension runs fastest). */
export interface Tensor {
  readonly data: Float32Array
  readonly shape: readonly number[]
}

/** The number of elements of a shape; the empty shape has one. */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((size, length) => size * length, 1)
}

/** Throws a RangeError unless `b` has the shape of `a`; `what` names `b` in the sentence. */
export function expectSameShape(a: Tensor, b: Tensor, what: string): void {
  if (a.shape.length === b.shape.length && a.shape.every((length, axis) => length === b.shape[axis])) return
  throw new RangeError(`Expected ${what} of shape [${a.shape}] but received [${b.shape}]`)
}
