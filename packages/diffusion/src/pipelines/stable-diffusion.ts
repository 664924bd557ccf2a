import type { Tensor } from '../tensor/tensor.ts'
import { clipWindows, windowCount } from '../tokenizers/prompt-ids.ts'
import type { Pipeline } from './generate-options.ts'
import type { ModelIndex } from './model-index.ts'
import { componentOptions, type PipelineOptions } from './pipeline-options.ts'
import { joinTokens, openTextEncoder, type TextEncoder } from './text-encoder.ts'
import { openUNetPipeline } from './unet-pipeline.ts'

/** Classes of diffusers whose parts this pipeline runs. */
export const stableDiffusionClasses = [
  'StableDiffusionPipeline',
  'StableDiffusionImg2ImgPipeline',
  'StableDiffusionInpaintPipeline',
  'LatentConsistencyModelPipeline',
  'OnnxStableDiffusionPipeline',
  'OnnxStableDiffusionInpaintPipeline',
  'ORTStableDiffusionPipeline',
]

/** Stable Diffusion 1 and 2, their inpainting networks, and latent consistency models. */
export const openStableDiffusion = (index: ModelIndex, options: PipelineOptions): Promise<Pipeline> =>
  openUNetPipeline(index, options, async keep => {
    const [encoderFolder, tokenizerFolder] = [await index.require('text_encoder'), await index.require('tokenizer')]
    const encoder = keep(
      await openTextEncoder(encoderFolder, tokenizerFolder, componentOptions(options, 'text_encoder')),
    )
    const { tokenizer } = encoder
    return async ({ prompt, negativePrompt = '' }, guided) => {
      const texts = guided ? [prompt, negativePrompt] : [prompt]
      const windows = Math.max(...texts.map(text => windowCount(tokenizer, text)))
      const encode = async (text: string) => ({ encoder_hidden_states: await encodeWindows(encoder, text, windows) })
      return { positive: await encode(prompt), negative: guided ? await encode(negativePrompt) : null }
    }
  })

async function encodeWindows(encoder: TextEncoder, text: string, windows: number): Promise<Tensor> {
  const states: Tensor[] = []
  for (const ids of clipWindows(encoder.tokenizer, text, windows)) {
    states.push((await encoder.run(ids)).last_hidden_state)
  }
  return joinTokens(states)
}
