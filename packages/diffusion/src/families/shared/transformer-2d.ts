import type { Value } from '../../onnx/graph.ts'
import type { Module } from '../../onnx/module.ts'
import { gelu } from '../../onnx/operations/activation.ts'
import { add, multiply } from '../../onnx/operations/arithmetic.ts'
import { attention } from '../../onnx/operations/attention.ts'
import { convolution } from '../../onnx/operations/convolution.ts'
import { knownSize } from '../../onnx/operations/known-size.ts'
import { linear } from '../../onnx/operations/linear.ts'
import { groupNorm, layerNorm } from '../../onnx/operations/normalization.ts'
import { pixelsAsSequence, sequenceAsPixels, splitLast } from '../../onnx/operations/shaping.ts'

/** What one spatial transformer is like. */
export interface TransformerForm {
  readonly layers: number
  readonly heads: number
  readonly groups: number
  /** Projections by Linear on the sequence (SD 2, SDXL) or by 1 x 1 convolution on the pixels (SD 1). */
  readonly linearProjection: boolean
}

// diffusers fixes these two where a configuration cannot reach them.
const pixelNormEpsilon = 1e-6
const layerNormEpsilon = 1e-5

/** diffusers' `Transformer2DModel`: pixels [batch, channels, height, width] attend to each other and to `context`. */
export function transformer2d(module: Module, x: Value, context: Value, form: TransformerForm): Value {
  const channels = knownSize('transformer2d', x, 1)
  const normal = groupNorm(module.at('norm'), x, form.groups, pixelNormEpsilon)
  const projectIn = module.at('proj_in')
  let sequence = form.linearProjection
    ? linear(projectIn, pixelsAsSequence(module, normal), channels)
    : pixelsAsSequence(module, convolution(projectIn, normal, channels, { kernel: 1 }))
  for (let layer = 0; layer < form.layers; layer++) {
    sequence = transformerBlock(module.at('transformer_blocks').at(layer), sequence, context, form.heads)
  }
  const projectOut = module.at('proj_out')
  const result = form.linearProjection
    ? sequenceAsPixels(module, linear(projectOut, sequence, channels), x)
    : convolution(projectOut, sequenceAsPixels(module, sequence, x), channels, { kernel: 1 })
  return add(module, result, x)
}

/** diffusers' `BasicTransformerBlock`: self-attention, attention to the context, gated feed-forward. */
function transformerBlock(module: Module, x: Value, context: Value, heads: number): Value {
  const own = layerNorm(module.at('norm1'), x, layerNormEpsilon)
  x = add(module, attentionLayer(module.at('attn1'), own, own, heads), x)
  const asking = layerNorm(module.at('norm2'), x, layerNormEpsilon)
  x = add(module, attentionLayer(module.at('attn2'), asking, context, heads), x)
  const forward = feedForward(module.at('ff'), layerNorm(module.at('norm3'), x, layerNormEpsilon))
  return add(module, forward, x)
}

function attentionLayer(module: Module, x: Value, context: Value, heads: number): Value {
  const size = knownSize('attentionLayer', x, -1)
  const query = linear(module.at('to_q'), x, size, { bias: false })
  const key = linear(module.at('to_k'), context, size, { bias: false })
  const value = linear(module.at('to_v'), context, size, { bias: false })
  return linear(module.at('to_out').at(0), attention(module, query, key, value, { heads }), size)
}

/** Linear to twice four times the size, one half gated by the GELU of the other, and Linear back. */
function feedForward(module: Module, x: Value): Value {
  const size = knownSize('feedForward', x, -1)
  const [value, gate] = splitLast(module, linear(module.at('net.0.proj'), x, size * 8), 2)
  return linear(module.at('net.2'), multiply(module, value, gelu(module, gate)), size)
}
