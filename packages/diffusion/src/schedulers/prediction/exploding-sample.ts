import type { Tensor } from '../../tensor/tensor.ts'
import { weightedSum } from '../../tensor/weighted-sum.ts'
import type { TimestepSpacing } from '../schedule/spaced-timesteps.ts'
import { cleanSample, type PredictionType } from './prediction-type.ts'

/*
 * Samples of the form clean + sigma * noise, as Karras et al. write them ("Elucidating the Design Space of
 * Diffusion-Based Generative Models", 2022). Models want them divided by sqrt(sigma^2 + 1), which is the mixture that
 * they were trained on.
 */

/** The sample as the model wants it. */
export function scaledForModel(sample: Tensor, sigma: number): Tensor {
  return weightedSum([1 / Math.hypot(sigma, 1), sample])
}

/** The clean sample that a model's output stands for. */
export function cleanOfExploding(
  type: Exclude<PredictionType, 'flow_prediction'>,
  output: Tensor,
  sample: Tensor,
  sigma: number,
): Tensor {
  if (type === 'epsilon') return weightedSum([1, sample], [-sigma, output])
  const norm = Math.hypot(sigma, 1)
  return cleanSample(type, output, scaledForModel(sample, sigma), { alpha: 1 / norm, sigma: sigma / norm })
}

/*
 * Where sigma is in the thousands, a step is a small difference of large numbers, and the picture hangs on how each
 * operation is rounded. These two round like the reference: after every operation.
 */

/** The change of the sample by sigma, from its noise: (sample - clean) / sigma. */
export function slopeAt(sample: Tensor, clean: Tensor, sigma: number): Tensor {
  const { fround } = Math
  return { data: sample.data.map((value, i) => fround(value - clean.data[i]) / sigma), shape: sample.shape }
}

/** The sample moved along a slope by a change of sigma. */
export function alongSlope(sample: Tensor, slope: Tensor, change: number): Tensor {
  const { fround } = Math
  const way = fround(change)
  return { data: sample.data.map((value, i) => value + fround(slope.data[i] * way)), shape: sample.shape }
}

/** The clean sample with noise of a level added. */
export function withNoise(clean: Tensor, noise: Tensor, sigma: number): Tensor {
  return weightedSum([1, clean], [sigma, noise])
}

/** What to multiply fresh noise with: for `leading`, whose first level is below the highest, with its signal's share. */
export function initialSigma(spacing: TimestepSpacing, sigmas: readonly number[]): number {
  const largest = Math.max(...sigmas)
  return spacing === 'leading' ? Math.fround(Math.hypot(largest, 1)) : largest
}
