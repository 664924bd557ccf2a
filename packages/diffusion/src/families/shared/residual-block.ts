import type { Value } from '../../onnx/graph.ts'
import type { Module } from '../../onnx/module.ts'
import { silu } from '../../onnx/operations/activation.ts'
import { add } from '../../onnx/operations/arithmetic.ts'
import { convolution } from '../../onnx/operations/convolution.ts'
import { linear } from '../../onnx/operations/linear.ts'
import { groupNorm } from '../../onnx/operations/normalization.ts'
import { reshape } from '../../onnx/operations/shaping.ts'

/** What the residual blocks of one network have in common. */
export interface ResidualForm {
  readonly groups: number
  readonly epsilon: number
}

/** diffusers' `ResnetBlock2D` with SiLU; `time` is the activated time embedding [batch, size], where there is one. */
export function residualBlock(module: Module, x: Value, channels: number, form: ResidualForm, time?: Value): Value {
  let hidden = silu(module, groupNorm(module.at('norm1'), x, form.groups, form.epsilon))
  hidden = convolution(module.at('conv1'), hidden, channels, { kernel: 3 })
  if (time !== undefined) {
    const shift = linear(module.at('time_emb_proj'), time, channels)
    hidden = add(module, hidden, reshape(module, shift, [0, channels, 1, 1], [time.shape[0], channels, 1, 1]))
  }
  hidden = silu(module, groupNorm(module.at('norm2'), hidden, form.groups, form.epsilon))
  hidden = convolution(module.at('conv2'), hidden, channels, { kernel: 3 })
  const carried = x.shape[1] === channels ? x : convolution(module.at('conv_shortcut'), x, channels, { kernel: 1 })
  return add(module, carried, hidden)
}
