import type { Value } from '../../onnx/graph.ts'
import type { Module } from '../../onnx/module.ts'
import { relu } from '../../onnx/operations/activation.ts'
import { add } from '../../onnx/operations/arithmetic.ts'
import { convolution } from '../../onnx/operations/convolution.ts'
import { knownSize } from '../../onnx/operations/known-size.ts'

/** diffusers' `AutoencoderTinyBlock`: three 3 x 3 convolutions beside the input itself. */
export function tinyBlock(module: Module, x: Value): Value {
  const channels = knownSize('tinyBlock', x, 1)
  let hidden = relu(module, convolution(module.at('conv.0'), x, channels, { kernel: 3 }))
  hidden = relu(module, convolution(module.at('conv.2'), hidden, channels, { kernel: 3 }))
  hidden = convolution(module.at('conv.4'), hidden, channels, { kernel: 3 })
  return relu(module, add(module, hidden, x))
}
