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
import { joinSizes, joinTokens, openTextEncoder, type TextEncoder } from './text-encoder.ts'
import { readUNetRole } from './unet-role.ts'

/** Classes of diffusers whose parts this pipeline runs. */
export const stableDiffusionXlClasses = [
  'StableDiffusionXLPipeline',
  'StableDiffusionXLImg2ImgPipeline',
  'StableDiffusionXLInpaintPipeline',
  'ORTStableDiffusionXLPipeline',
]

/** Stable Diffusion XL with two text encoders and the sizes of pictures as a condition (Podell and others, 2023). */
export const openStableDiffusionXl = (index: ModelIndex, options: PipelineOptions): Promise<Pipeline> =>
  openTogether(async keep => {
    const { autoencoder, previews, scheduler } = keep(await openShared(index, options))
    const encoderOf = async (suffix: string) =>
      keep(
        await openTextEncoder(
          await index.require(`text_encoder${suffix}`),
          await index.require(`tokenizer${suffix}`),
          options,
        ),
      )
    const encoders: Encoders = [await encoderOf(''), await encoderOf('_2')]
    const { session, configuration } = await loadComponent(await index.require('unet'), options)
    keep(session)
    const { inChannels, conditionSize, sampleSize } = readUNetRole(configuration)
    const zerosForEmpty = index.settings.boolean('force_zeros_for_empty_prompt', true)
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
        const negativePrompt = guided ? (task.negativePrompt ?? '') : ''
        const windows = windowsFor(encoders, [task.prompt, negativePrompt])
        const positive = await encode(encoders, task.prompt, windows)
        const encodeNegative = () =>
          negativePrompt === '' && zerosForEmpty ? zerosLike(positive) : encode(encoders, negativePrompt, windows)
        const negative = guided ? await encodeNegative() : null
        const sizes = [task.height, task.width, 0, 0, task.height, task.width]
        const added = {
          time_ids: { shape: [1, sizes.length], data: Float32Array.from(sizes) },
          ...(conditionSize !== null && { timestep_cond: guidanceEmbedding(task.guidanceScale, conditionSize) }),
        }
        const conditions = ({ states, pooled }: Encoding) => ({
          encoder_hidden_states: states,
          text_embeds: pooled,
          ...added,
        })
        const predict = createPredictor(session, task.guidanceScale, {
          positive: conditions(positive),
          negative: negative && conditions(negative),
        })
        return generateLatents({ scheduler, autoencoder, previews, inChannels, predict }, task)
      },
    }
  })

type Encoders = readonly [TextEncoder, TextEncoder]

/** Windows that the longest of the texts takes; all are given as many. */
const windowsFor = (encoders: Encoders, texts: readonly string[]): number =>
  Math.max(...encoders.flatMap(({ tokenizer }) => texts.map(text => windowCount(tokenizer, text))))

interface Encoding {
  /** The last layers but one of both encoders, side by side. */
  readonly states: Tensor
  /** The whole text by the second encoder, [1, size]. */
  readonly pooled: Tensor
}

async function encode([first, second]: Encoders, text: string, windows: number): Promise<Encoding> {
  const run = async (encoder: TextEncoder) => {
    const outputs: Readonly<Record<string, Tensor>>[] = []
    for (const ids of clipWindows(encoder.tokenizer, text, windows)) outputs.push(await encoder.run(ids))
    const states = joinTokens(outputs.map(output => output[`hidden_states.${encoder.layers - 1}`]))
    return { states, pooled: outputs[0].text_embeds }
  }
  const a = await run(first)
  const b = await run(second)
  return { states: joinSizes(a.states, b.states), pooled: b.pooled }
}

const zerosLike = ({ states, pooled }: Encoding): Encoding => ({ states: empty(states), pooled: empty(pooled) })

const empty = ({ data, shape }: Tensor): Tensor => ({ data: new Float32Array(data.length), shape })
