import type { Picture } from '@sfumato/raster'
import { createTorchGenerator, type TorchGenerator } from '../random/torch-generator.ts'
import type { Sampling, Scheduler } from '../schedulers/scheduler.ts'
import type { Tensor } from '../tensor/tensor.ts'
import { weightedSum } from '../tensor/weighted-sum.ts'
import type { Autoencoder } from './autoencoder.ts'
import { choose, joinChannels } from './channels.ts'
import type { GenerateOptions } from './generate-options.ts'
import { hidden, maskForLatents, pictureFromTensor, tensorFromMask, tensorFromPicture } from './picture-tensor.ts'

/** The parts of a pipeline whose network sees latents as a picture: all of the Stable Diffusion family. */
export interface LatentDiffusion {
  readonly scheduler: Scheduler
  readonly autoencoder: Autoencoder
  /** A small decoder for looks at unfinished pictures. */
  readonly previews: Autoencoder | null
  /** The latents alone, or followed by a mask and the latents of what it leaves. */
  readonly inChannels: 4 | 9
  /** What the network makes of its input at a timestep, guidance included. */
  predict(input: Tensor, timestep: number): Promise<Tensor>
}

/** Schedulers that pick their steps from those of a distillation; strength then shortens that list, not the steps. */
const distilledSchedulers = ['LCMScheduler', 'TCDScheduler']

/** Strength of image-to-image where a caller leaves it open, as in diffusers. */
const usualStrength = 0.8

/**
 * From noise, or a picture and noise, to a picture: text-to-image, image-to-image and inpainting as diffusers' pipelines
 * do them, with their draws in their order. With a 9-channel network the mask is an input; with 4 channels what is to
 * stay is put back after each step.
 */
export async function generateLatents(parts: LatentDiffusion, options: GenerateOptions): Promise<Picture> {
  const { autoencoder, inChannels } = parts
  const generator = createTorchGenerator(options.seed)
  const start = options.image
    ? await startFromImage(parts, options, options.image, generator)
    : startFromNoise(parts, options, generator)
  const { sampling } = start
  let { latents } = start
  const count = sampling.timesteps.length
  for (const [index, timestep] of sampling.timesteps.entries()) {
    options.signal?.throwIfAborted()
    const scaled = sampling.scaleModelInput(latents, timestep)
    const input = inChannels === 9 && start.beside ? joinChannels(scaled, ...start.beside) : scaled
    const step = sampling.step(await parts.predict(input, timestep), timestep, latents, generator)
    latents = step.previous
    if (start.keep) {
      const { mask, clean, noise } = start.keep
      const next = sampling.timesteps[index + 1]
      latents = choose(mask, latents, next === undefined ? clean : sampling.addNoise(clean, noise, next))
    }
    await options.onStep?.({
      done: index + 1,
      count,
      latents: step.clean,
      preview: async () => parts.previews && pictureFromTensor(await parts.previews.decode(step.clean)),
    })
  }
  options.signal?.throwIfAborted()
  return pictureFromTensor(await autoencoder.decode(latents))
}

interface Start {
  readonly sampling: Sampling
  readonly latents: Tensor
  /** What a 9-channel network sees beside the latents. */
  readonly beside?: readonly Tensor[]
  /** What is put back after each step where a network has 4 channels. */
  readonly keep?: { readonly mask: Tensor; readonly clean: Tensor; readonly noise: Tensor }
}

const latentShape = ({ autoencoder }: LatentDiffusion, { width, height }: GenerateOptions) => [
  1,
  autoencoder.latentChannels,
  height / autoencoder.scaleFactor,
  width / autoencoder.scaleFactor,
]

function startFromNoise(parts: LatentDiffusion, options: GenerateOptions, generator: TorchGenerator): Start {
  if (parts.inChannels === 9) {
    throw new RangeError('Expected an image and a mask, since this checkpoint was made for inpainting')
  }
  const sampling = parts.scheduler.begin({ steps: options.steps })
  const noise = generator.randn(latentShape(parts, options))
  return { sampling, latents: weightedSum([sampling.initNoiseSigma, noise]) }
}

async function startFromImage(
  parts: LatentDiffusion,
  options: GenerateOptions,
  picture: Picture,
  generator: TorchGenerator,
): Promise<Start> {
  const { autoencoder, scheduler, inChannels } = parts
  const { width, height, steps, mask: paintedMask } = options
  if (inChannels === 9 && !paintedMask) {
    throw new RangeError('Expected a mask beside the image, since this checkpoint was made for inpainting')
  }
  const strength = options.strength ?? (paintedMask ? 1 : usualStrength)
  const distilled = !paintedMask && distilledSchedulers.includes(scheduler.className)
  const sampling = scheduler.begin(distilled ? { steps, originalStrength: strength } : { steps, strength })
  const image = tensorFromPicture(picture, width, height)
  const shape = latentShape(parts, options)
  const needsClean = !paintedMask || inChannels === 4 || strength < 1
  const clean = needsClean ? await autoencoder.encode(image, generator) : null
  const noise = generator.randn(shape)
  const latents =
    clean && (strength < 1 || !paintedMask)
      ? sampling.addNoise(clean, noise, sampling.timesteps[0])
      : weightedSum([sampling.initNoiseSigma, noise])
  if (!paintedMask) return { sampling, latents }

  const mask = tensorFromMask(paintedMask, width, height)
  const smallMask = maskForLatents(mask, shape[3], shape[2])
  if (inChannels === 9) {
    const beside = [smallMask, await autoencoder.encode(hidden(image, mask), generator)]
    return { sampling, latents, beside }
  }
  autoencoder.drawOnly(shape, generator)
  return { sampling, latents, keep: { mask: smallMask, clean: clean as Tensor, noise } }
}
