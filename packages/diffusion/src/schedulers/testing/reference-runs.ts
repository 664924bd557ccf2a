import { readFileSync } from 'node:fs'
import { createTorchGenerator } from '../../random/torch-generator.ts'
import type { Tensor } from '../../tensor/tensor.ts'
import { weightedSum } from '../../tensor/weighted-sum.ts'
import { createScheduler } from '../create-scheduler.ts'
import type { Sampling, SamplingOptions } from '../scheduler.ts'

/** One recorded run of diffusers; the file's `_about` and the keys beside it say how it was made. */
export interface ReferenceRun {
  readonly name: string
  readonly scheduler: string
  readonly config: Record<string, unknown>
  /** Absent where the schedule is given by timesteps or sigmas. */
  readonly num_steps?: number
  readonly set_timesteps_kwargs?: {
    readonly timesteps?: number[]
    readonly sigmas?: number[]
    readonly mu?: number
    readonly original_inference_steps?: number
    readonly strength?: number
  }
  readonly eta?: number
  readonly timesteps: number[]
  readonly sigmas?: number[]
  readonly init_noise_sigma: number
  readonly strength?: number
  readonly run_timesteps?: number[]
  readonly after_add_noise_first8?: number[]
  readonly stepwise_abs_sum: number[]
  readonly final_first8: number[]
  readonly final_last8: number[]
}

/** Reads the runs of a file in `packages/diffusion/testing`. */
export function readReferenceRuns(file: string): ReferenceRun[] {
  return JSON.parse(readFileSync(new URL(`../../../testing/${file}`, import.meta.url), 'utf8')).rows
}

/** The largest differences between a run here and the recorded one, relative to the recorded value or to 1. */
export interface Deviations {
  readonly timesteps: number
  readonly sigmas: number
  readonly initNoiseSigma: number
  readonly noised: number
  readonly sums: number
  readonly values: number
}

/** Runs a recorded case here. */
export function repeatRun(run: ReferenceRun): Deviations {
  const sampling = createScheduler({ ...run.config, _class_name: run.scheduler }).begin(optionsOf(run))
  const shape = [1, 4, 8, 8]
  const start = patterned(shape, i => (i * 37) % 256)
  const noise = patterned(shape, i => (i * 91 + 13) % 256)
  let sample = weightedSum([sampling.initNoiseSigma, start])
  let noised = 0
  if (run.strength !== undefined) {
    sample = sampling.addNoise(weightedSum([0.18215, start]), noise, sampling.timesteps[0])
    noised = deviation([...sample.data.subarray(0, 8)], run.after_add_noise_first8!)
  }
  const sums: number[] = []
  const final = runAll(sampling, sample, sums)
  return {
    timesteps: deviation(sampling.timesteps, run.run_timesteps ?? run.timesteps),
    sigmas: run.sigmas && sampling.sigmas ? deviation(sampling.sigmas, run.sigmas) : 0,
    initNoiseSigma: deviation([sampling.initNoiseSigma], [run.init_noise_sigma]),
    noised,
    sums: deviation(sums, run.stepwise_abs_sum),
    values: deviation(
      [...final.data.subarray(0, 8), ...final.data.subarray(-8)],
      [...run.final_first8, ...run.final_last8],
    ),
  }
}

function optionsOf(run: ReferenceRun): SamplingOptions {
  const given = run.set_timesteps_kwargs ?? {}
  return {
    steps: given.timesteps || given.sigmas ? undefined : run.num_steps,
    timesteps: given.timesteps,
    sigmas: given.sigmas,
    mu: given.mu,
    originalSteps: given.original_inference_steps,
    originalStrength: given.strength,
    strength: run.strength,
    eta: run.eta,
  }
}

/** The stand-in for a model that the runs were recorded with. */
function runAll(sampling: Sampling, first: Tensor, sums: number[]): Tensor {
  const generator = createTorchGenerator(0)
  let sample = first
  for (const timestep of sampling.timesteps) {
    const { data, shape } = sampling.scaleModelInput(sample, timestep)
    const { fround, abs } = Math
    const shift = fround(fround(0.0001) * fround(timestep))
    const output = { data: data.map(x => fround(fround(fround(0.6) * x) / fround(1 + abs(x))) + shift), shape }
    sample = sampling.step(output, timestep, sample, generator).previous
    sums.push(sample.data.reduce((sum, value) => sum + abs(value), 0))
  }
  return sample
}

function patterned(shape: readonly number[], level: (i: number) => number): Tensor {
  return { data: Float32Array.from({ length: 256 }, (_, i) => (level(i) - 127.5) / 64), shape }
}

function deviation(received: readonly number[], expected: readonly number[]): number {
  if (received.length !== expected.length) return Number.POSITIVE_INFINITY
  // A NaN must count as far off, which Math.max passes on.
  return Math.max(0, ...expected.map((value, i) => Math.abs(received[i] - value) / Math.max(1, Math.abs(value))))
}
