import type { Value } from '../../onnx/graph.ts'
import type { Module } from '../../onnx/module.ts'
import { add } from '../../onnx/operations/arithmetic.ts'
import { attention } from '../../onnx/operations/attention.ts'
import { knownSize } from '../../onnx/operations/known-size.ts'
import { linear } from '../../onnx/operations/linear.ts'
import { groupNorm } from '../../onnx/operations/normalization.ts'
import { pixelsAsSequence, sequenceAsPixels } from '../../onnx/operations/shaping.ts'
import { residualBlock } from '../shared/residual-block.ts'
import type { AutoencoderForm } from './configuration.ts'

/** Names of the attention's four projections, newer and older (before diffusers 0.18). */
const projectionNames = [
  ['to_q', 'to_k', 'to_v', 'to_out.0'],
  ['query', 'key', 'value', 'proj_attn'],
] as const

/** diffusers' `UNetMidBlock2D`: two residual blocks with one-headed attention of the pixels between. */
export function middleBlock(module: Module, x: Value, form: AutoencoderForm): Value {
  const channels = knownSize('middleBlock', x, 1)
  let hidden = residualBlock(module.at('resnets.0'), x, channels, form)
  if (form.middleAttention) hidden = pixelAttention(module.at('attentions.0'), hidden, form)
  return residualBlock(module.at('resnets.1'), hidden, channels, form)
}

function pixelAttention(module: Module, x: Value, { groups, epsilon }: AutoencoderForm): Value {
  const channels = knownSize('pixelAttention', x, 1)
  const names = module.has('query.weight') ? projectionNames[1] : projectionNames[0]
  const sequence = pixelsAsSequence(module, groupNorm(module.at('group_norm'), x, groups, epsilon))
  const [query, key, value] = names.slice(0, 3).map(name => linear(module.at(name), sequence, channels))
  const attended = linear(module.at(names[3]), attention(module, query, key, value, { heads: 1 }), channels)
  return add(module, sequenceAsPixels(module, attended, x), x)
}
