import type { TorchGenerator } from '../random/torch-generator.ts'
import type { Tensor } from '../tensor/tensor.ts'

/**
 * A checked `scheduler_config.json`. It holds no state: {@link Scheduler.begin} makes what one picture needs.
 *
 * ```ts
 * const sampling = createScheduler(config).begin({ steps: 20 })
 * let latents = weightedSum([sampling.initNoiseSigma, generator.randn(shape)])
 * for (const timestep of sampling.timesteps) {
 *   const output = await predict(sampling.scaleModelInput(latents, timestep), timestep)
 *   latents = sampling.step(output, timestep, latents, generator).previous
 * }
 * ```
 */
export interface Scheduler {
  /** The diffusers class, such as `EulerDiscreteScheduler`. */
  readonly className: string
  /** The settings that count, defaults filled in, by their names in the file. */
  readonly config: Readonly<Record<string, unknown>>
  /** Plans the steps of one picture. @throws Error where the options do not suit the class or its config */
  begin(options: SamplingOptions): Sampling
}

/**
 * How one picture is to be sampled. One of `steps`, `timesteps` and `sigmas` says how long; flow matching also takes
 * `timesteps` beside `sigmas` of the same number.
 */
export interface SamplingOptions {
  /** The number of denoising steps, 1 or more. */
  readonly steps?: number
  /** The timesteps themselves, falling; not every class takes them. */
  readonly timesteps?: readonly number[]
  /** The noise levels themselves, falling; not every class takes them. Euler's end with the last level, such as 0. */
  readonly sigmas?: readonly number[]
  /** The shift of a flow schedule whose config sets `use_dynamic_shifting`, from the size of the picture. */
  readonly mu?: number
  /**
   * How much of the schedule to run on a picture that exists, over 0 to 1: the last floor(steps * strength) steps, as
   * diffusers' image-to-image does. 1 (the default) runs all.
   */
  readonly strength?: number
  /** The first step to run, counted from 0, where a pipeline works it out by another rule; instead of `strength`. */
  readonly firstStep?: number
  /** DDIM and TCD: the share of fresh noise in each step, 0 (the default, none) to 1. */
  readonly eta?: number
  /** LCM and TCD: the number of steps of the distillation schedule; the config's `original_inference_steps` else. */
  readonly originalSteps?: number
  /** LCM and TCD: the part of the distillation schedule to take timesteps from, over 0 to 1 (the default). */
  readonly originalStrength?: number
}

/** The sampling of one picture. It keeps state from step to step: begin a new one for the next picture. */
export interface Sampling {
  /** What to run the model at, in order; each is for one call of {@link Sampling.step}. */
  readonly timesteps: readonly number[]
  /** The noise levels of the whole schedule, for classes that have them; one more than timesteps. */
  readonly sigmas?: readonly number[]
  /** The index of the first of `timesteps` in the whole schedule; over 0 with a strength under 1. */
  readonly beginIndex: number
  /** What to multiply fresh noise with to start from it. */
  readonly initNoiseSigma: number
  /** Model calls per denoising step, where a schedule counts them so: 2 for Heun, else 1. */
  readonly order: number
  /** The sample as the model wants to see it. */
  scaleModelInput(sample: Tensor, timestep: number): Tensor
  /**
   * One step to less noise.
   * @param timestep the next of `timesteps`, so that a loop that skips or repeats one fails
   * @param generator needed by classes that add noise
   */
  step(modelOutput: Tensor, timestep: number, sample: Tensor, generator?: TorchGenerator): Step
  /** The clean sample with the noise of a timestep added, to start from it or to keep a region along the way. */
  addNoise(clean: Tensor, noise: Tensor, timestep: number): Tensor
}

/** What a step gives. */
export interface Step {
  /** The sample one step earlier in the noising, for the next call. */
  readonly previous: Tensor
  /** What the model takes the clean sample to be, for a look at the picture while it forms. */
  readonly clean: Tensor
}
