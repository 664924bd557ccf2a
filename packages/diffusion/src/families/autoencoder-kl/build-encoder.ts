import type { Module } from '../../onnx/module.ts'
import { silu } from '../../onnx/operations/activation.ts'
import { convolution } from '../../onnx/operations/convolution.ts'
import { groupNorm } from '../../onnx/operations/normalization.ts'
import { residualBlock } from '../shared/residual-block.ts'
import type { AutoencoderForm } from './configuration.ts'
import { middleBlock } from './middle-block.ts'

/**
 * The picture-to-latents half of `AutoencoderKL`.
 *
 * Input `sample` [batch, in channels, height, width] in -1 ... 1; output `latent_parameters` [batch, 2 · latent
 * channels, height / f, width / f]: means, then logarithms of variances, before scaling. f is 2^(levels - 1).
 */
export function buildEncoder(module: Module, form: AutoencoderForm): void {
  const { graph } = module
  const encoder = module.at('encoder')
  const sample = graph.input('sample', 'float32', ['batch', form.inChannels, 'height', 'width'])
  let hidden = convolution(encoder.at('conv_in'), sample, form.channels[0], { kernel: 3 })
  form.channels.forEach((channels, level) => {
    const block = encoder.at('down_blocks').at(level)
    for (let layer = 0; layer < form.layers; layer++) {
      hidden = residualBlock(block.at('resnets').at(layer), hidden, channels, form)
    }
    if (level < form.channels.length - 1) {
      // diffusers pads below and to the right only.
      const halving = { kernel: 3, stride: 2, padding: [0, 1] } as const
      hidden = convolution(block.at('downsamplers.0.conv'), hidden, channels, halving)
    }
  })
  hidden = middleBlock(encoder.at('mid_block'), hidden, form)
  hidden = silu(encoder, groupNorm(encoder.at('conv_norm_out'), hidden, form.groups, form.epsilon))
  const size = 2 * form.latentChannels
  hidden = convolution(encoder.at('conv_out'), hidden, size, { kernel: 3 })
  if (form.quantConvolution) hidden = convolution(module.at('quant_conv'), hidden, size, { kernel: 1 })
  graph.output('latent_parameters', hidden, ['batch', size, 'latent_height', 'latent_width'])
}
