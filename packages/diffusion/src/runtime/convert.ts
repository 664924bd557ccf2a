import { Tensor as RuntimeTensor } from 'onnxruntime-node'
import { sizeOf } from '../tensor/tensor.ts'
import { fromFloat16Bits, toFloat16Bits } from './float16.ts'
import type { Port } from './port.ts'
import type { Tensor } from './tensor.ts'

/** A tensor as ONNX Runtime holds it. */
export type { RuntimeTensor }

/**
 * Gives a tensor the element type and rank that an input wants. Exporters differ over the timestep above all: a
 * scalar or one number per picture, int64 or float32.
 *
 * @throws TypeError naming the input, its shape and what was given.
 */
export function toRuntime(port: Port, tensor: Tensor): RuntimeTensor {
  const { data } = tensor
  if (data.length !== sizeOf(tensor.shape)) {
    throw new TypeError(`Expected ${sizeOf(tensor.shape)} numbers for input ${port.name} but received ${data.length}`)
  }
  const shape = fitShape(port, tensor)
  const values = shape.length === 0 ? data.subarray(0, 1) : data
  switch (port.type) {
    case 'float32':
      return new RuntimeTensor('float32', Float32Array.from(values), shape)
    case 'float16':
      return float16Tensor(Uint16Array.from(values, toFloat16Bits), shape)
    case 'float64':
      return new RuntimeTensor('float64', Float64Array.from(values), shape)
    case 'uint8':
      return new RuntimeTensor('uint8', Uint8Array.from(values), shape)
    case 'int32':
      return new RuntimeTensor('int32', Int32Array.from(values), shape)
    case 'int64':
      return new RuntimeTensor(
        'int64',
        BigInt64Array.from(values as Int32Array, value => BigInt(Math.round(value))),
        shape,
      )
    default:
      throw new TypeError(
        `Input ${port.name} is of type ${port.type}; only float16, 32, 64, uint8 and int32, 64 can be given`,
      )
  }
}

/** A session's result as float32, or int32 for whole numbers; its memory is the caller's own. */
export function fromRuntime(name: string, tensor: RuntimeTensor): Tensor {
  const shape = tensor.dims
  switch (tensor.type) {
    case 'float32':
      return { shape, data: tensor.data as Float32Array }
    case 'float16': {
      const { buffer, byteOffset, length } = tensor.data as Uint16Array
      return { shape, data: Float32Array.from(new Uint16Array(buffer, byteOffset, length), fromFloat16Bits) }
    }
    case 'float64':
      return { shape, data: Float32Array.from(tensor.data as Float64Array) }
    case 'uint8':
      return { shape, data: Float32Array.from(tensor.data as Uint8Array) }
    case 'int32':
      return { shape, data: tensor.data as Int32Array }
    case 'int64':
      return { shape, data: Int32Array.from(tensor.data as BigInt64Array, Number) }
    default:
      throw new TypeError(
        `Output ${name} is of type ${tensor.type}; only float16, 32, 64, uint8 and int32, 64 can be read`,
      )
  }
}

/** The last `length` numbers of a session's result, as {@link fromRuntime} gives the whole. */
export function lastOf(name: string, { type, data }: RuntimeTensor, length: number): Float32Array {
  const last = (data as Float32Array).subarray(-length)
  const part = { type, data: last, dims: [length] } as unknown as RuntimeTensor
  return Float32Array.from(fromRuntime(name, part).data)
}

/** A session's result as the binding takes it for an input of the next run. */
export function asFed(tensor: RuntimeTensor): RuntimeTensor {
  if (tensor.type !== 'float16') return tensor
  const { buffer, byteOffset, length } = tensor.data as Uint16Array
  return float16Tensor(new Uint16Array(buffer, byteOffset, length), tensor.dims)
}

/**
 * A float16 tensor for ONNX Runtime's binding, which reads 16-bit integers only. Its own Tensor class would turn them
 * into a Float16Array where JavaScript has one, in which the binding finds no bytes; so this is a plain object of the
 * same fields.
 */
function float16Tensor(data: Uint16Array, dims: readonly number[]): RuntimeTensor {
  return { type: 'float16', dims, data, location: 'cpu', size: data.length } as unknown as RuntimeTensor
}

function fitShape(port: Port, { shape, data }: Tensor): readonly number[] {
  const fits =
    port.shape.length === shape.length && port.shape.every((size, i) => typeof size === 'string' || size === shape[i])
  if (fits) return shape
  // A scalar stands for a list of equal numbers, and a list of one for a scalar.
  if (port.shape.length === 0 && data.length > 0 && data.every(value => value === data[0])) return []
  if (port.shape.length === 1 && shape.length === 0) return [1]
  throw new TypeError(`Expected the shape [${port.shape}] for input ${port.name} but received [${shape}]`)
}
