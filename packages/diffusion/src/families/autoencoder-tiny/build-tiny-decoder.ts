import type { Module } from '../../onnx/module.ts'
import { relu } from '../../onnx/operations/activation.ts'
import { add, multiply } from '../../onnx/operations/arithmetic.ts'
import { convolution } from '../../onnx/operations/convolution.ts'
import { upsampleNearest } from '../../onnx/operations/upsample.ts'
import type { TinyForm } from './configuration.ts'
import { tinyBlock } from './tiny-block.ts'

/** Latents are softly held within ± this many deviations. */
const latentBound = 3

/**
 * The latents-to-picture half of TAESD.
 *
 * Input `latent_sample` [batch, latent channels, height, width], scaled as the denoiser has them; output `sample`
 * [batch, out channels, 8 · height, 8 · width] for four stages, about -1 ... 1.
 */
export function buildTinyDecoder(module: Module, form: TinyForm): void {
  const { graph } = module
  const layers = module.at('decoder.layers')
  const latent = graph.input('latent_sample', 'float32', [
    'batch',
    form.latentChannels,
    'latent_height',
    'latent_width',
  ])
  const bent = graph.node('Tanh', [multiply(module, latent, 1 / latentBound)], latent)
  const held = multiply(module, bent, latentBound)
  let hidden = relu(module, convolution(layers.at(0), held, form.decoderChannels[0], { kernel: 3 }))
  // Activations and enlargements are numbered among the layers, though they have no weights.
  let index = 2
  const last = form.decoderChannels.length - 1
  form.decoderChannels.forEach((channels, stage) => {
    for (let block = 0; block < form.decoderBlocks[stage]; block++) hidden = tinyBlock(layers.at(index++), hidden)
    if (stage < last) {
      hidden = upsampleNearest(module, hidden)
      index++
    }
    const size = stage < last ? channels : form.outChannels
    hidden = convolution(layers.at(index++), hidden, size, { kernel: 3, bias: stage === last })
  })
  const result = add(module, multiply(module, hidden, 2), -1)
  graph.output('sample', result, ['batch', form.outChannels, 'height', 'width'])
}
