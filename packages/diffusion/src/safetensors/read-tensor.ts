import { open } from 'node:fs/promises'
import { checkpointError } from '../checkpoint-error.ts'
import { fromFloat16Bits } from '../runtime/float16.ts'
import type { StoredTensor } from './stored-tensor.ts'

/**
 * Reads a tensor's values as float32.
 *
 * @throws CheckpointError `shape` for a type that is no floating-point one, `damaged` for a file cut short since
 */
export async function readTensor(tensor: StoredTensor): Promise<Float32Array> {
  const bytes = new Uint8Array(tensor.byteLength)
  const file = await open(tensor.file, 'r')
  try {
    const { bytesRead } = await file.read(bytes, 0, bytes.length, tensor.offset)
    if (bytesRead < bytes.length) {
      throw checkpointError('damaged', `${tensor.file} is truncated: tensor ${tensor.name} is not all there`)
    }
  } finally {
    await file.close()
  }
  switch (tensor.type) {
    case 'F32':
      return new Float32Array(bytes.buffer)
    case 'F16':
      return Float32Array.from(new Uint16Array(bytes.buffer), fromFloat16Bits)
    case 'BF16':
      // bfloat16 is the upper half of a float32.
      return new Float32Array(Uint32Array.from(new Uint16Array(bytes.buffer), bits => bits << 16).buffer)
    case 'F64':
      return Float32Array.from(new Float64Array(bytes.buffer))
    default:
      throw checkpointError(
        'shape',
        `${tensor.file}: tensor ${tensor.name} has the type ${tensor.type}; expected F32, F16, BF16 or F64`,
      )
  }
}
