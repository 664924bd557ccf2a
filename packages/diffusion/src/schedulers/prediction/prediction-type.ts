import type { Tensor } from '../../tensor/tensor.ts'
import { weightedSum } from '../../tensor/weighted-sum.ts'

/**
 * What a model predicts:
 * - `epsilon`: the noise
 * - `sample`: the clean sample
 * - `v_prediction`: signal * noise - noise level * clean (Salimans and Ho, "Progressive Distillation for Fast Sampling
 *   of Diffusion Models", 2022)
 * - `flow_prediction`: noise - clean (Liu et al., "Flow Straight and Fast", 2022)
 */
export type PredictionType = 'epsilon' | 'sample' | 'v_prediction' | 'flow_prediction'

/** The weights of signal and noise in a sample. */
export interface Mixture {
  /** The weight of the clean sample. */
  readonly alpha: number
  /** The weight of the noise. */
  readonly sigma: number
}

/** The clean sample that a model's output stands for. */
export function cleanSample(type: PredictionType, output: Tensor, sample: Tensor, { alpha, sigma }: Mixture): Tensor {
  switch (type) {
    case 'epsilon':
      return scaled(weightedSum([1, sample], [-sigma, output]), 1 / alpha)
    case 'sample':
      return output
    case 'v_prediction':
      return weightedSum([alpha, sample], [-sigma, output])
    case 'flow_prediction':
      return weightedSum([1, sample], [-sigma, output])
  }
}

/** Kept apart from the difference, which may be multiplied by infinity where no signal is left and is then clipped. */
function scaled({ data, shape }: Tensor, factor: number): Tensor {
  return { data: data.map(value => value * factor), shape }
}

/** The noise that a model's output stands for. */
export function noiseOf(type: PredictionType, output: Tensor, sample: Tensor, { alpha, sigma }: Mixture): Tensor {
  switch (type) {
    case 'epsilon':
      return output
    case 'sample':
      return weightedSum([1 / sigma, sample], [-alpha / sigma, output])
    case 'v_prediction':
      return weightedSum([alpha, output], [sigma, sample])
    case 'flow_prediction':
      return weightedSum([1, sample], [alpha, output])
  }
}

/** The sample that a clean one and noise make. */
export function mix(clean: Tensor, noise: Tensor, { alpha, sigma }: Mixture): Tensor {
  return weightedSum([alpha, clean], [sigma, noise])
}

/** The mixture of a sample whose signal has kept `level` of its variance (`alphas_cumprod`). */
export function mixtureOfLevel(level: number): Mixture {
  return { alpha: Math.sqrt(level), sigma: Math.sqrt(1 - level) }
}
