import type { Module } from '../../onnx/module.ts'
import { add, multiply } from '../../onnx/operations/arithmetic.ts'
import { convolution } from '../../onnx/operations/convolution.ts'
import type { TinyForm } from './configuration.ts'
import { tinyBlock } from './tiny-block.ts'

/**
 * The picture-to-latents half of TAESD.
 *
 * Input `sample` [batch, in channels, height, width] in -1 ... 1; output `latent_sample` [batch, latent channels,
 * height / 8, width / 8] for four stages.
 */
export function buildTinyEncoder(module: Module, form: TinyForm): void {
  const { graph } = module
  const layers = module.at('encoder.layers')
  const sample = graph.input('sample', 'float32', ['batch', form.inChannels, 'height', 'width'])
  let hidden = multiply(module, add(module, sample, 1), 0.5)
  let index = 0
  form.encoderChannels.forEach((channels, stage) => {
    const window = stage === 0 ? ({ kernel: 3 } as const) : ({ kernel: 3, stride: 2, bias: false } as const)
    hidden = convolution(layers.at(index++), hidden, channels, window)
    for (let block = 0; block < form.encoderBlocks[stage]; block++) hidden = tinyBlock(layers.at(index++), hidden)
  })
  const result = convolution(layers.at(index), hidden, form.latentChannels, { kernel: 3 })
  graph.output('latent_sample', result, ['batch', form.latentChannels, 'latent_height', 'latent_width'])
}
