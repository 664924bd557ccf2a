import type { Value } from '../../onnx/graph.ts'
import type { Module } from '../../onnx/module.ts'
import { geluTanh } from '../../onnx/operations/activation.ts'
import { add, multiply } from '../../onnx/operations/arithmetic.ts'
import { attention } from '../../onnx/operations/attention.ts'
import { linear } from '../../onnx/operations/linear.ts'
import { rootMeanSquareNorm } from '../../onnx/operations/normalization.ts'
import type { T5Form } from './configuration.ts'
import { relativePositionBias } from './relative-position-bias.ts'

/**
 * T5's encoder (transformers `T5EncoderModel`), without a mask: texts are given unpadded.
 *
 * Input `input_ids` int64 [batch, tokens]; output `last_hidden_state` [batch, tokens, size].
 */
export function buildT5Encoder(module: Module, form: T5Form): void {
  const { graph } = module
  const encoder = module.at('encoder')
  const ids = graph.input('input_ids', 'int64', ['batch', 'tokens'])
  // The table is shared with the decoder in whole models, and may have only one of its two names here.
  const table = module.has('shared.weight') ? module.at('shared') : encoder.at('embed_tokens')
  const words = table.weight('weight', [form.vocabularySize, form.size])
  let hidden = graph.node('Gather', [words, ids], { shape: ['batch', 'tokens', form.size] })
  const blocks = encoder.at('block')
  const bias = relativePositionBias(blocks.at('0.layer.0.SelfAttention.relative_attention_bias'), ids, form)
  for (let layer = 0; layer < form.layers; layer++) {
    hidden = selfAttention(blocks.at(layer).at('layer.0'), hidden, bias, form)
    hidden = feedForward(blocks.at(layer).at('layer.1'), hidden, form)
  }
  graph.output('last_hidden_state', rootMeanSquareNorm(encoder.at('final_layer_norm'), hidden, form.epsilon))
}

function selfAttention(module: Module, x: Value, bias: Value, { size, heads, headSize, epsilon }: T5Form): Value {
  const inner = module.at('SelfAttention')
  const normal = rootMeanSquareNorm(module.at('layer_norm'), x, epsilon)
  const [query, key, value] = ['q', 'k', 'v'].map(name =>
    linear(inner.at(name), normal, heads * headSize, { bias: false }),
  )
  const attended = attention(module, query, key, value, { heads, scale: 1, bias })
  return add(module, x, linear(inner.at('o'), attended, size, { bias: false }))
}

function feedForward(module: Module, x: Value, { size, innerSize, epsilon }: T5Form): Value {
  const inner = module.at('DenseReluDense')
  const normal = rootMeanSquareNorm(module.at('layer_norm'), x, epsilon)
  const gate = geluTanh(module, linear(inner.at('wi_0'), normal, innerSize, { bias: false }))
  const value = linear(inner.at('wi_1'), normal, innerSize, { bias: false })
  return add(module, x, linear(inner.at('wo'), multiply(module, gate, value), size, { bias: false }))
}
