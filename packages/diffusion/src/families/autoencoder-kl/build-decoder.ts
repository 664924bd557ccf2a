import type { Module } from '../../onnx/module.ts'
import { silu } from '../../onnx/operations/activation.ts'
import { convolution } from '../../onnx/operations/convolution.ts'
import { groupNorm } from '../../onnx/operations/normalization.ts'
import { upsampleNearest } from '../../onnx/operations/upsample.ts'
import { residualBlock } from '../shared/residual-block.ts'
import type { AutoencoderForm } from './configuration.ts'
import { middleBlock } from './middle-block.ts'

/**
 * The latents-to-picture half of `AutoencoderKL`.
 *
 * Input `latent_sample` [batch, latent channels, height, width], already divided by the scaling factor; output
 * `sample` [batch, out channels, f · height, f · width], about -1 ... 1. f is 2^(levels - 1).
 */
export function buildDecoder(module: Module, form: AutoencoderForm): void {
  const { graph } = module
  const decoder = module.at('decoder')
  const widest = form.channels[form.channels.length - 1]
  let hidden = graph.input('latent_sample', 'float32', ['batch', form.latentChannels, 'latent_height', 'latent_width'])
  if (form.postQuantConvolution) {
    hidden = convolution(module.at('post_quant_conv'), hidden, form.latentChannels, { kernel: 1 })
  }
  hidden = middleBlock(decoder.at('mid_block'), convolution(decoder.at('conv_in'), hidden, widest, { kernel: 3 }), form)
  form.channels.toReversed().forEach((channels, level) => {
    const block = decoder.at('up_blocks').at(level)
    for (let layer = 0; layer <= form.layers; layer++) {
      hidden = residualBlock(block.at('resnets').at(layer), hidden, channels, form)
    }
    if (level < form.channels.length - 1) {
      hidden = convolution(block.at('upsamplers.0.conv'), upsampleNearest(block, hidden), channels, { kernel: 3 })
    }
  })
  hidden = silu(decoder, groupNorm(decoder.at('conv_norm_out'), hidden, form.groups, form.epsilon))
  const result = convolution(decoder.at('conv_out'), hidden, form.outChannels, { kernel: 3 })
  graph.output('sample', result, ['batch', form.outChannels, 'height', 'width'])
}
