/** Element types of graph values that are used here, with their numbers in onnx.proto (`TensorProto.DataType`). */
export const elementTypeNumbers = {
  float32: 1,
  uint8: 2,
  int32: 6,
  int64: 7,
  bool: 9,
  float16: 10,
  float64: 11,
  bfloat16: 16,
} as const

/** The type of a value's elements. */
export type ElementType = keyof typeof elementTypeNumbers

/** A size: a number where it is known when the graph is made, else a name for what is only known in a run. */
export type Dimension = number | string
