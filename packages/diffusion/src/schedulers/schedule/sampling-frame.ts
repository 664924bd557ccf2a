import { initialSigma, scaledForModel, withNoise } from '../prediction/exploding-sample.ts'
import { mix } from '../prediction/prediction-type.ts'
import type { Sampling } from '../scheduler.ts'
import type { NoiseLevel } from './noise-level.ts'
import type { StepTrack } from './track-steps.ts'

/** All of a sampling but its steps. */
type Frame = Omit<Sampling, 'step'>

/** For solvers whose sample keeps its size: signal and noise are mixed by the levels' shares. */
export const solverFrame = (track: StepTrack, sigmas: readonly number[], levels: readonly NoiseLevel[]): Frame => ({
  timesteps: track.timesteps,
  sigmas,
  beginIndex: track.beginIndex,
  order: 1,
  initNoiseSigma: 1,
  scaleModelInput: sample => sample,
  addNoise: (clean, noise, timestep) => mix(clean, noise, levels[track.indexOf(timestep)]),
})

/** For methods whose sample grows with its noise, `sigmas` of it, and is scaled down for the model. */
export const explodingFrame = (
  track: StepTrack,
  sigmas: readonly number[],
  spacing: Parameters<typeof initialSigma>[0],
): Frame => ({
  timesteps: track.timesteps,
  sigmas,
  beginIndex: track.beginIndex,
  order: 1,
  initNoiseSigma: initialSigma(spacing, sigmas),
  scaleModelInput: (sample, timestep) => scaledForModel(sample, sigmas[track.expect(timestep)]),
  addNoise: (clean, noise, timestep) => withNoise(clean, noise, sigmas[track.indexOf(timestep)]),
})
