/**
 * A dense array of numbers as callers have it: row-major, float32, or int32 for token numbers. What a session's
 * graph wants instead (int64, float16) is its own affair.
 */
export interface Tensor {
  readonly shape: readonly number[]
  readonly data: Float32Array | Int32Array
}
