/** An input or output as a session's own metadata describes it. */
export interface Port {
  readonly name: string
  /** Element type by ONNX Runtime's name: float32, float16, int64, ... */
  readonly type: string
  /** Sizes, names where they are free. */
  readonly shape: readonly (number | string)[]
}
