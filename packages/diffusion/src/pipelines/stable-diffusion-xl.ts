import type { Tensor } from '../tensor/tensor.ts'
import { clipWindows, windowCount } from '../tokenizers/prompt-ids.ts'
import type { GenerateOptions, Pipeline } from './generate-options.ts'
import type { ModelIndex } from './model-index.ts'
import { componentOptions, type PipelineOptions } from './pipeline-options.ts'
import type { Conditions } from './predict.ts'
import { joinSizes, joinTokens, openTextEncoder, type TextEncoder } from './text-encoder.ts'
import { openUNetPipeline } from './unet-pipeline.ts'

/** Classes of diffusers whose parts this pipeline runs. */
export const stableDiffusionXlClasses = [
  'StableDiffusionXLPipeline',
  'StableDiffusionXLImg2ImgPipeline',
  'StableDiffusionXLInpaintPipeline',
  'ORTStableDiffusionXLPipeline',
]

type Encoders = readonly [TextEncoder, TextEncoder]

/** Stable Diffusion XL with two text encoders and the sizes of pictures as a condition (Podell and others, 2023). */
export const openStableDiffusionXl = (index: ModelIndex, options: PipelineOptions): Promise<Pipeline> =>
  openUNetPipeline(index, options, async keep => {
    const open = async (suffix: '' | '_2') => {
      const folders = [await index.require(`text_encoder${suffix}`), await index.require(`tokenizer${suffix}`)]
      return keep(await openTextEncoder(folders[0], folders[1], componentOptions(options, `text_encoder${suffix}`)))
    }
    const encoders: Encoders = [await open(''), await open('_2')]
    const zerosForEmpty = index.settings.boolean('force_zeros_for_empty_prompt', true)
    return async (task, guided) => {
      const { prompt, negativePrompt = '' } = task
      const windows = windowsFor(encoders, guided ? [prompt, negativePrompt] : [prompt])
      const positive = await encode(encoders, prompt, windows)
      const negative = () =>
        negativePrompt === '' && zerosForEmpty ? zerosLike(positive) : encode(encoders, negativePrompt, windows)
      return {
        positive: conditionsOf(positive, task),
        negative: guided ? conditionsOf(await negative(), task) : null,
      }
    }
  })

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

/** The sizes say that the picture is a whole one: its original and its target size are the same, nothing is cut off. */
function conditionsOf({ states, pooled }: Encoding, { width, height }: GenerateOptions): Conditions {
  const sizes = [height, width, 0, 0, height, width]
  return {
    encoder_hidden_states: states,
    text_embeds: pooled,
    time_ids: { shape: [1, sizes.length], data: Float32Array.from(sizes) },
  }
}

const zerosLike = ({ states, pooled }: Encoding): Encoding => ({ states: empty(states), pooled: empty(pooled) })

const empty = ({ data, shape }: Tensor): Tensor => ({ data: new Float32Array(data.length), shape })
