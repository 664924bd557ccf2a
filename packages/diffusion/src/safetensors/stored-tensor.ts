/** Bits per element of every type that the safetensors format names (huggingface/safetensors, `Dtype`). */
const bitsOfStoredType = {
  BOOL: 8,
  F4: 4,
  F6_E2M3: 6,
  F6_E3M2: 6,
  U8: 8,
  I8: 8,
  F8_E5M2: 8,
  F8_E4M3: 8,
  F8_E8M0: 8,
  F8_E4M3FNUZ: 8,
  F8_E5M2FNUZ: 8,
  I16: 16,
  U16: 16,
  F16: 16,
  BF16: 16,
  I32: 32,
  U32: 32,
  F32: 32,
  C64: 64,
  F64: 64,
  I64: 64,
  U64: 64,
} as const

/** The element type of a tensor as a safetensors header spells it. */
export type StoredType = keyof typeof bitsOfStoredType

/** Where one tensor lies. */
export interface StoredTensor {
  readonly name: string
  readonly type: StoredType
  readonly shape: readonly number[]
  /** Path of the file that holds it. */
  readonly file: string
  /** First byte, counted from the start of the file. */
  readonly offset: number
  readonly byteLength: number
}

/** True for a type that the format knows. */
export function isStoredType(value: unknown): value is StoredType {
  return typeof value === 'string' && Object.hasOwn(bitsOfStoredType, value)
}

/** How many bytes a tensor of this type and shape takes; not whole for a broken sub-byte tensor. */
export function storedByteLength(type: StoredType, shape: readonly number[]): number {
  return (shape.reduce((product, size) => product * size, 1) * bitsOfStoredType[type]) / 8
}
