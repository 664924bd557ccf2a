import { loadComponent } from '../components/load-component.ts'
import { createTorchGenerator } from '../random/torch-generator.ts'
import type { Sampling, Scheduler } from '../schedulers/scheduler.ts'
import type { Tensor } from '../tensor/tensor.ts'
import { t5Ids } from '../tokenizers/prompt-ids.ts'
import { checkOptions, type GenerateOptions, type Pipeline } from './generate-options.ts'
import { guide } from './guidance.ts'
import type { ModelIndex } from './model-index.ts'
import { openShared } from './open-shared.ts'
import { openTogether } from './open-together.ts'
import { packLatents, unpackLatents } from './pack-latents.ts'
import { pictureFromTensor } from './picture-tensor.ts'
import { componentOptions, type PipelineOptions } from './pipeline-options.ts'
import { openTextEncoder, type TextEncoder } from './text-encoder.ts'

/** Classes of diffusers whose parts this pipeline runs. */
export const briaClasses = ['BriaPipeline']

/** Tokens of a prompt that count. */
const mostTokens = 128

/** BRIA 3.2: a transformer over latents in squares of two by two, told what to paint by T5. Text-to-image. */
export const openBria = (index: ModelIndex, options: PipelineOptions): Promise<Pipeline> =>
  openTogether(async keep => {
    const { autoencoder, scheduler, previews } = keep(await openShared(index, options))
    const [encoderFolder, tokenizerFolder] = [await index.require('text_encoder'), await index.require('tokenizer')]
    const encoder = keep(await openTextEncoder(encoderFolder, tokenizerFolder, componentOptions(options, null)))
    const { session, configuration } = await loadComponent(
      await index.require('transformer'),
      componentOptions(options, 'transformer'),
    )
    keep(session)
    const sizeMultiple = 2 * autoencoder.scaleFactor
    const channels = configuration.integer('in_channels', 64) / 4

    return {
      className: index.className,
      sizeMultiple,
      nativeSide: 64 * sizeMultiple,
      inpainting: 'none',
      guidanceIsDistilled: false,
      generate: async (task: GenerateOptions) => {
        checkOptions(task, sizeMultiple)
        if (task.image) throw new RangeError(`Expected no image, since ${index.className} paints from text alone`)
        const guided = task.guidanceScale > 1
        const wanted = await encodeText(encoder, task.prompt)
        const unwanted = guided ? await encodeNegative(encoder, task.negativePrompt ?? '', wanted) : null
        const [rows, columns] = [task.height / sizeMultiple, task.width / sizeMultiple]
        const places = {
          img_ids: placesOf(rows, columns),
          txt_ids: { shape: [mostTokens, 3], data: zeros(mostTokens) },
        }
        const run = async (sample: Tensor, timestep: number, text: Tensor): Promise<Tensor> => {
          const time = { shape: [1], data: Float32Array.of(timestep) }
          const inputs = { hidden_states: sample, timestep: time, encoder_hidden_states: text, ...places }
          return (await session.run(inputs))[session.outputs[0].name] as Tensor
        }

        const generator = createTorchGenerator(task.seed)
        let latents = packLatents(generator.randn([1, channels, 2 * rows, 2 * columns]))
        const sampling = begin(scheduler, task.steps, rows * columns)
        const count = sampling.timesteps.length
        const pictureOf = (packed: Tensor) => unpackLatents(packed, rows, columns)
        for (const [done, timestep] of sampling.timesteps.entries()) {
          task.signal?.throwIfAborted()
          const sample = sampling.scaleModelInput(latents, timestep)
          const positive = await run(sample, timestep, wanted)
          const output = unwanted
            ? guide(await run(sample, timestep, unwanted), positive, task.guidanceScale)
            : positive
          const step = sampling.step(output, timestep, latents, generator)
          latents = step.previous
          await task.onStep?.({
            done: done + 1,
            count,
            latents: pictureOf(step.clean),
            preview: async () => previews && pictureFromTensor(await previews.decode(pictureOf(step.clean))),
          })
        }
        task.signal?.throwIfAborted()
        return pictureFromTensor(await autoencoder.decode(pictureOf(latents)))
      },
    }
  })

const zeros = (tokens: number): Float32Array => new Float32Array(3 * tokens)

/** Only the text itself is encoded; what is missing to the full length is 0. */
async function encodeText(encoder: TextEncoder, text: string): Promise<Tensor> {
  const ids = t5Ids(encoder.tokenizer, text, mostTokens)
  const end = ids.indexOf(BigInt(encoder.tokenizer.endId)) + 1
  const { last_hidden_state: states } = await encoder.run(ids.slice(0, end))
  const size = states.shape[2]
  const data = new Float32Array(mostTokens * size)
  data.set(states.data)
  return { data, shape: [1, mostTokens, size] }
}

const encodeNegative = async (encoder: TextEncoder, text: string, like: Tensor): Promise<Tensor> =>
  text === '' ? { data: new Float32Array(like.data.length), shape: like.shape } : encodeText(encoder, text)

/** Row and column of each square of latents, [rows * columns, 3]; the first number is not used. */
function placesOf(rows: number, columns: number): Tensor {
  const data = new Float32Array(3 * rows * columns)
  for (let i = 0; i < rows * columns; i++) {
    data[3 * i + 1] = Math.floor(i / columns)
    data[3 * i + 2] = i % columns
  }
  return { data, shape: [rows * columns, 3] }
}

/** Schedulers that choose their timesteps themselves, as the original pipeline has it. */
const ownTimesteps = ['DDIMScheduler', 'EulerAncestralDiscreteScheduler']

/** Noise levels as the original pipeline gives them: evenly, shifted by the picture's size, or those of training. */
function begin(scheduler: Scheduler, steps: number, tokens: number): Sampling {
  const { config } = scheduler
  if (config.use_dynamic_shifting === true) {
    const sigmas = Array.from({ length: steps }, (_, i) => 1 - (i * (1 - 1 / steps)) / Math.max(1, steps - 1))
    return scheduler.begin({ sigmas, mu: shiftFor(tokens, config) })
  }
  if (ownTimesteps.includes(scheduler.className)) return scheduler.begin({ steps })
  const trained = Number(config.num_train_timesteps)
  const sigmas = Array.from({ length: steps }, (_, i) => {
    const position = steps === 1 ? 0 : Math.trunc((i * (trained - 1)) / (steps - 1))
    return Math.fround((trained - position) / trained)
  })
  return scheduler.begin({ sigmas })
}

/** More noise for larger pictures: linear in the number of squares, between the two sizes of the config. */
function shiftFor(tokens: number, config: Scheduler['config']): number {
  const number = (name: string) => Number(config[name])
  const slope =
    (number('max_shift') - number('base_shift')) / (number('max_image_seq_len') - number('base_image_seq_len'))
  return tokens * slope + number('base_shift') - slope * number('base_image_seq_len')
}
