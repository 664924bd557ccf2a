import { loadComponent } from '../components/load-component.ts'
import type { Tensor } from '../tensor/tensor.ts'
import { clipWindows, windowCount } from '../tokenizers/prompt-ids.ts'
import { checkOptions, type GenerateOptions, type Pipeline } from './generate-options.ts'
import { guidanceEmbedding } from './guidance.ts'
import { generateLatents } from './latent-diffusion.ts'
import type { ModelIndex } from './model-index.ts'
import { openShared, type PipelineOptions } from './open-shared.ts'
import { openTogether } from './open-together.ts'
import { createPredictor } from './predict.ts'
import { joinTokens, openTextEncoder, type TextEncoder } from './text-encoder.ts'
import { readUNetRole } from './unet-role.ts'

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
  openTogether(async keep => {
    const { autoencoder, previews, scheduler } = keep(await openShared(index, options))
    const [encoderFolder, tokenizerFolder] = [await index.require('text_encoder'), await index.require('tokenizer')]
    const encoder = keep(await openTextEncoder(encoderFolder, tokenizerFolder, options))
    const { session, configuration } = await loadComponent(await index.require('unet'), options)
    keep(session)
    const { inChannels, conditionSize, sampleSize } = readUNetRole(configuration)
    const sizeMultiple = autoencoder.scaleFactor

    return {
      className: index.className,
      sizeMultiple,
      nativeSide: sampleSize * autoencoder.scaleFactor,
      inpainting: inChannels === 9 ? 'native' : 'blended',
      guidanceIsDistilled: conditionSize !== null,
      generate: async (task: GenerateOptions) => {
        checkOptions(task, sizeMultiple)
        const guided = task.guidanceScale > 1 && conditionSize === null
        const { positive, negative } = await encodeBoth(
          encoder,
          task.prompt,
          guided ? (task.negativePrompt ?? '') : null,
        )
        const added = conditionSize !== null && {
          timestep_cond: guidanceEmbedding(task.guidanceScale, conditionSize),
        }
        const predict = createPredictor(session, task.guidanceScale, {
          positive: { encoder_hidden_states: positive, ...added },
          negative: negative && { encoder_hidden_states: negative, ...added },
        })
        return generateLatents({ scheduler, autoencoder, previews, inChannels, predict }, task)
      },
    }
  })

/** Encodings of the prompt and, unless it is `null`, of the negative prompt, both of the same length. */
async function encodeBoth(encoder: TextEncoder, prompt: string, negativePrompt: string | null) {
  const { tokenizer } = encoder
  const windows = Math.max(windowCount(tokenizer, prompt), windowCount(tokenizer, negativePrompt ?? ''))
  const encode = async (text: string): Promise<Tensor> => {
    const states: Tensor[] = []
    for (const ids of clipWindows(tokenizer, text, windows)) states.push((await encoder.run(ids)).last_hidden_state)
    return joinTokens(states)
  }
  return { positive: await encode(prompt), negative: negativePrompt === null ? null : await encode(negativePrompt) }
}
