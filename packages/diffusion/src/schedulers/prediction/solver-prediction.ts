import type { Tensor } from '../../tensor/tensor.ts'
import { weightedSum } from '../../tensor/weighted-sum.ts'
import { type LimitSettings, limitOf } from './limit-clean.ts'
import { cleanSample, type Mixture, noiseOf, type PredictionType } from './prediction-type.ts'

/** A model's output in the terms of a solver. */
export interface SolverPrediction {
  /** What the solver integrates: the clean sample or the noise. */
  readonly value: Tensor
  readonly clean: Tensor
}

/** Makes what reads a model's output for a solver that integrates the clean sample, or the noise. */
export function createSolverPrediction(
  settings: LimitSettings & { readonly prediction_type: PredictionType },
  integrates: 'clean' | 'noise',
): (output: Tensor, sample: Tensor, mixture: Mixture) => SolverPrediction {
  const { prediction_type: type } = settings
  const limit = limitOf(settings)
  return (output, sample, mixture) => {
    const clean = limit(cleanSample(type, output, sample, mixture))
    if (integrates === 'clean') return { value: clean, clean }
    if (!settings.thresholding) return { value: noiseOf(type, output, sample, mixture), clean }
    const { alpha, sigma } = mixture
    return { value: weightedSum([1 / sigma, sample], [-alpha / sigma, clean]), clean }
  }
}
