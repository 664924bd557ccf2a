import type { Value } from '../../onnx/graph.ts'
import type { Module } from '../../onnx/module.ts'
import { gelu, quickGelu } from '../../onnx/operations/activation.ts'
import { add } from '../../onnx/operations/arithmetic.ts'
import { attention } from '../../onnx/operations/attention.ts'
import { linear } from '../../onnx/operations/linear.ts'
import { layerNorm } from '../../onnx/operations/normalization.ts'
import { shapeOf } from '../../onnx/operations/shaping.ts'
import type { ClipTextForm } from './configuration.ts'

/**
 * CLIP's text encoder (transformers `CLIPTextModel`, `CLIPTextModelWithProjection`).
 *
 * Input `input_ids` int64 [batch, tokens]. Outputs `last_hidden_state` [batch, tokens, size]; `hidden_states.0` (the
 * embeddings) to `hidden_states.<layers>` of the same shape, before the last norm; and `pooler_output` [batch, size]
 * or, with projection, `text_embeds` [batch, projection size].
 */
export function buildClipText(module: Module, form: ClipTextForm): void {
  const { graph } = module
  // transformers has saved these tensors with and without the name of the class inside.
  const model = module.has('text_model.final_layer_norm.weight') ? module.at('text_model') : module
  const ids = graph.input('input_ids', 'int64', ['batch', 'tokens'])
  let hidden = embed(model.at('embeddings'), ids, form)
  const states = [hidden]
  for (let layer = 0; layer < form.layers; layer++) {
    hidden = encoderLayer(model.at('encoder.layers').at(layer), hidden, form)
    states.push(hidden)
  }
  const last = layerNorm(model.at('final_layer_norm'), hidden, form.epsilon)
  const pooled = pool(model, last, ids, form)
  graph.output('last_hidden_state', last)
  if (form.projectionSize === undefined) graph.output('pooler_output', pooled)
  else graph.output('text_embeds', linear(module.at('text_projection'), pooled, form.projectionSize, { bias: false }))
  for (const [index, state] of states.entries()) graph.output(`hidden_states.${index}`, state)
}

function embed(module: Module, ids: Value, { vocabularySize, maxTokens, size }: ClipTextForm): Value {
  const { graph } = module
  const shape = ['batch', 'tokens', size]
  const table = module.at('token_embedding').weight('weight', [vocabularySize, size])
  const words = graph.node('Gather', [table, ids], { shape })
  const places = module.at('position_embedding').weight('weight', [maxTokens, size])
  const count = shapeOf(module, ids, { start: 1, end: 2 })
  const used = graph.node('Slice', [places, graph.constant('int64', [0]), count], { shape: ['tokens', size] })
  return add(module, words, used)
}

function encoderLayer(module: Module, x: Value, { size, innerSize, heads, epsilon, activation }: ClipTextForm): Value {
  const own = module.at('self_attn')
  const normal = layerNorm(module.at('layer_norm1'), x, epsilon)
  const [query, key, value] = ['q_proj', 'k_proj', 'v_proj'].map(name => linear(own.at(name), normal, size))
  const attended = attention(module, query, key, value, { heads, causal: true })
  x = add(module, x, linear(own.at('out_proj'), attended, size))
  const inner = linear(module.at('mlp.fc1'), layerNorm(module.at('layer_norm2'), x, epsilon), innerSize)
  const active = activation === 'gelu' ? gelu(module, inner) : quickGelu(module, inner)
  return add(module, x, linear(module.at('mlp.fc2'), active, size))
}

/** The state at the end of the text: [batch, size]. */
function pool(module: Module, last: Value, ids: Value, { endToken, size }: ClipTextForm): Value {
  const { graph } = module
  const marks = endToken === undefined ? ids : graph.node('Equal', [ids, graph.constant('int64', endToken)], ids)
  // ArgMax has no int64 kernel on the CPU; the first of equals wins.
  const countable = graph.node('Cast', [marks], { type: 'int32', shape: ids.shape }, { to: 6 })
  const place = graph.node('ArgMax', [countable], { type: 'int64', shape: ['batch', 1] }, { axis: 1, keepdims: 1 })
  return graph.node('GatherND', [last, place], { shape: ['batch', size] }, { batch_dims: 1 })
}
