import type { Value } from '../../onnx/graph.ts'
import type { Module } from '../../onnx/module.ts'
import { geluTanh } from '../../onnx/operations/activation.ts'
import { add, multiply } from '../../onnx/operations/arithmetic.ts'
import { linear } from '../../onnx/operations/linear.ts'
import { concatenate, reshape, shapeOf } from '../../onnx/operations/shaping.ts'
import { sinusoids, timestepEmbedding } from '../shared/timestep-embedding.ts'
import type { BriaForm } from './configuration.ts'
import { addedNames, attendJointly, ownNames, project } from './joint-attention.ts'
import { modulatedNorm, modulation } from './modulation.ts'
import { type Rotation, rotationOf } from './rotary-embedding.ts'

/** Size of the sinusoids of the timestep, and growth of the feed-forward layers: fixed in diffusers' class. */
const timeWaves = 256
const growth = 4

/**
 * The denoiser of BRIA 3.x (diffusers `BriaTransformer2DModel`, a FLUX without pooled text and guidance).
 *
 * Inputs, float32: `hidden_states` [batch, tokens of the picture, channels], `encoder_hidden_states` [batch, tokens
 * of the text, size], `timestep` [batch] in 0 ... 1000, `txt_ids` [tokens, 3], `img_ids` [tokens, 3]. Output
 * `out_hidden_states` [batch, tokens of the picture, channels].
 */
export function buildBriaTransformer(module: Module, form: BriaForm): void {
  const { graph } = module
  const size = form.heads * form.headSize
  const latents = graph.input('hidden_states', 'float32', ['batch', 'image_tokens', form.channels])
  const text = graph.input('encoder_hidden_states', 'float32', ['batch', 'text_tokens', form.contextSize])
  const step = reshape(module, graph.input('timestep', 'float32', ['batch']), [-1, 1], ['batch', 1])
  const textIds = graph.input('txt_ids', 'float32', ['text_tokens', 3])
  const imageIds = graph.input('img_ids', 'float32', ['image_tokens', 3])

  const waveForm = { size: timeWaves, cosineFirst: true, frequencyShift: 0, longestPeriod: form.timePeriod }
  const time = timestepEmbedding(module.at('time_embed.timestep_embedder'), sinusoids(module, step, waveForm), size)
  const rotation = rotationOf(module, concatenate(module, [textIds, imageIds], 0), form)
  let image = linear(module.at('x_embedder'), latents, size)
  let words = linear(module.at('context_embedder'), text, size)
  for (let layer = 0; layer < form.layers; layer++) {
    const block = module.at('transformer_blocks').at(layer)
    ;[words, image] = doubleBlock(block, words, image, time, rotation, form)
  }
  let joined = concatenate(module, [words, image], 1)
  for (let layer = 0; layer < form.singleLayers; layer++) {
    joined = singleBlock(module.at('single_transformer_blocks').at(layer), joined, time, rotation, form)
  }
  const [scale, shift] = modulation(module.at('norm_out'), time, 2, size)
  const result = modulatedNorm(module, afterText(module, joined, words), scale, shift)
  const shape = ['batch', 'image_tokens', form.outChannels]
  graph.output('out_hidden_states', linear(module.at('proj_out'), result, form.outChannels), shape)
}

/** A block with weights of its own for text and picture, which meet in attention. */
function doubleBlock(
  module: Module,
  words: Value,
  image: Value,
  time: Value,
  rotation: Rotation,
  form: BriaForm,
): [Value, Value] {
  const size = form.heads * form.headSize
  const attentionModule = module.at('attn')
  const imageParts = modulation(module.at('norm1'), time, 6, size)
  const wordParts = modulation(module.at('norm1_context'), time, 6, size)
  const projectModulated = (x: Value, parts: Value[], names: typeof ownNames) =>
    project(attentionModule, modulatedNorm(module, x, parts[1], parts[0]), names, form)
  const sequences = [projectModulated(words, wordParts, addedNames), projectModulated(image, imageParts, ownNames)]
  const attended = attendJointly(attentionModule, sequences, rotation, form)
  const ofWords = linear(attentionModule.at('to_add_out'), beforeImage(module, attended, words), size)
  const ofImage = linear(attentionModule.at('to_out.0'), afterText(module, attended, words), size)
  return [mixed(module.at('ff_context'), words, ofWords, wordParts), mixed(module.at('ff'), image, ofImage, imageParts)]
}

/** Adds what attention found and then what the feed-forward layers make of it, each through its gate. */
function mixed(forward: Module, x: Value, attended: Value, parts: readonly Value[]): Value {
  const [, , attentionGate, shift, scale, forwardGate] = parts
  const size = x.shape[2] as number
  const sum = add(forward, x, multiply(forward, attended, attentionGate))
  const inner = linear(forward.at('net.0.proj'), modulatedNorm(forward, sum, scale, shift), growth * size)
  const result = linear(forward.at('net.2'), geluTanh(forward, inner), size)
  return add(forward, sum, multiply(forward, result, forwardGate))
}

/** A block over text and picture as one sequence, attention and feed-forward side by side. */
function singleBlock(module: Module, x: Value, time: Value, rotation: Rotation, form: BriaForm): Value {
  const size = form.heads * form.headSize
  const [shift, scale, gate] = modulation(module.at('norm'), time, 3, size)
  const normal = modulatedNorm(module, x, scale, shift)
  const inner = geluTanh(module, linear(module.at('proj_mlp'), normal, growth * size))
  const attended = attendJointly(module, [project(module.at('attn'), normal, ownNames, form)], rotation, form)
  const result = linear(module.at('proj_out'), concatenate(module, [attended, inner], 2), size)
  return add(module, x, multiply(module, result, gate))
}

/** The tokens of a joined sequence that belong to the text. */
function beforeImage(module: Module, joined: Value, words: Value): Value {
  const { graph } = module
  const start = graph.constant('int64', [0])
  const end = shapeOf(module, words, { start: 1, end: 2 })
  return graph.node('Slice', [joined, start, end, graph.constant('int64', [1])], { shape: words.shape })
}

/** The tokens of a joined sequence that belong to the picture. */
function afterText(module: Module, joined: Value, words: Value): Value {
  const { graph } = module
  const start = shapeOf(module, words, { start: 1, end: 2 })
  const end = graph.constant('int64', [2 ** 31 - 1])
  const shape = ['batch', 'image_tokens', joined.shape[2]]
  return graph.node('Slice', [joined, start, end, graph.constant('int64', [1])], { shape })
}
