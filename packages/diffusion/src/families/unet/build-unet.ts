import type { Graph, Value } from '../../onnx/graph.ts'
import type { Module } from '../../onnx/module.ts'
import { silu } from '../../onnx/operations/activation.ts'
import { add } from '../../onnx/operations/arithmetic.ts'
import { convolution } from '../../onnx/operations/convolution.ts'
import { groupNorm } from '../../onnx/operations/normalization.ts'
import { concatenate, reshape } from '../../onnx/operations/shaping.ts'
import { upsampleNearest } from '../../onnx/operations/upsample.ts'
import { residualBlock } from '../shared/residual-block.ts'
import { sinusoids, timestepEmbedding } from '../shared/timestep-embedding.ts'
import { transformer2d } from '../shared/transformer-2d.ts'
import type { Level, UNetForm } from './configuration.ts'

/**
 * The denoiser of Stable Diffusion 1.x, 2.x, SDXL, LCM and 9-channel inpainting (diffusers `UNet2DConditionModel`).
 *
 * Inputs: `sample` [batch, in channels, height, width], `timestep` [batch], `encoder_hidden_states` [batch, tokens,
 * size], and by configuration `timestep_cond` [batch, size], `text_embeds` [batch, size], `time_ids` [batch, 6].
 * Output: `out_sample`. All float32. Any height and width from 1 up.
 */
export function buildUNet(module: Module, form: UNetForm): void {
  const { graph } = module
  const sample = graph.input('sample', 'float32', ['batch', form.inChannels, 'height', 'width'])
  const time = timeEmbedding(module, form)
  const context = graph.input('encoder_hidden_states', 'float32', ['batch', 'tokens', form.levels[0].contextSize])

  const first = convolution(module.at('conv_in'), sample, form.levels[0].channels, { kernel: 3 })
  const carried = [first]
  let hidden = first
  form.levels.forEach((level, index) => {
    const block = module.at('down_blocks').at(index)
    for (let layer = 0; layer < level.layers; layer++) {
      hidden = residualBlock(block.at('resnets').at(layer), hidden, level.channels, form, time)
      hidden = attend(block, layer, hidden, context, level, form.downTransformers[index], form)
      carried.push(hidden)
    }
    if (index < form.levels.length - 1) {
      hidden = convolution(block.at('downsamplers.0.conv'), hidden, level.channels, { kernel: 3, stride: 2 })
      carried.push(hidden)
    }
  })

  hidden = middle(module.at('mid_block'), hidden, context, time, form)

  form.levels.toReversed().forEach((level, index) => {
    const block = module.at('up_blocks').at(index)
    for (let layer = 0; layer <= level.layers; layer++) {
      const joined = concatenate(module, [hidden, carried.pop()!], 1)
      hidden = residualBlock(block.at('resnets').at(layer), joined, level.channels, form, time)
      hidden = attend(block, layer, hidden, context, level, form.upTransformers[index], form)
    }
    if (index < form.levels.length - 1) {
      const larger = upsampleNearest(block, hidden, carried.at(-1))
      hidden = convolution(block.at('upsamplers.0.conv'), larger, level.channels, { kernel: 3 })
    }
  })

  const normal = silu(module, groupNorm(module.at('conv_norm_out'), hidden, form.groups, form.epsilon))
  const result = convolution(module.at('conv_out'), normal, form.outChannels, { kernel: 3 })
  graph.output('out_sample', result, ['batch', form.outChannels, 'height', 'width'])
}

function attend(
  block: Module,
  layer: number,
  x: Value,
  context: Value,
  { heads }: Level,
  transformers: readonly number[],
  { groups, linearProjection }: UNetForm,
): Value {
  if (transformers.length === 0) return x
  const form = { layers: transformers[layer], heads, groups, linearProjection }
  return transformer2d(block.at('attentions').at(layer), x, context, form)
}

function middle(block: Module, x: Value, context: Value, time: Value, form: UNetForm): Value {
  if (form.middleTransformers === undefined) return x
  const { channels, heads } = form.levels[form.levels.length - 1]
  const { groups, linearProjection, middleTransformers: layers } = form
  const hidden = residualBlock(block.at('resnets.0'), x, channels, form, time)
  const attended = transformer2d(block.at('attentions.0'), hidden, context, { layers, heads, groups, linearProjection })
  return residualBlock(block.at('resnets.1'), attended, channels, form, time)
}

/** The activated embedding of the timestep and of what else the configuration adds to it: [batch, timeSize]. */
function timeEmbedding(module: Module, form: UNetForm): Value {
  const { graph } = module
  const { cosineFirst, frequencyShift, timeSize, timeConditionSize, textTime } = form
  const step = reshape(module, graph.input('timestep', 'float32', ['batch']), [-1, 1], ['batch', 1])
  const waves = sinusoids(module, step, { size: form.levels[0].channels, cosineFirst, frequencyShift })
  const condition =
    timeConditionSize === undefined ? undefined : graph.input('timestep_cond', 'float32', ['batch', timeConditionSize])
  let embedding = timestepEmbedding(module.at('time_embedding'), waves, timeSize, condition)
  if (textTime !== undefined) {
    embedding = add(module, embedding, textTimeEmbedding(module, graph, textTime, form))
  }
  return silu(module, embedding)
}

/** SDXL: the pooled text beside the embedded sizes of the picture. */
function textTimeEmbedding(
  module: Module,
  graph: Graph,
  { numberSize, inputSize }: NonNullable<UNetForm['textTime']>,
  { cosineFirst, frequencyShift, timeSize }: UNetForm,
): Value {
  const sizeCount = 6
  const textSize = inputSize - sizeCount * numberSize
  const text = graph.input('text_embeds', 'float32', ['batch', textSize])
  const sizes = reshape(module, graph.input('time_ids', 'float32', ['batch', sizeCount]), [0, 0, 1], ['batch', 6, 1])
  const waves = sinusoids(module, sizes, { size: numberSize, cosineFirst, frequencyShift })
  const flat = reshape(module, waves, [0, sizeCount * numberSize], ['batch', sizeCount * numberSize])
  return timestepEmbedding(module.at('add_embedding'), concatenate(module, [text, flat], 1), timeSize)
}
