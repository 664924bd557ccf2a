import type { Tensor } from '../../tensor/tensor.ts'
import { type Term, weightedSum } from '../../tensor/weighted-sum.ts'
import type { DpmWeights } from './dpm-weights.ts'

/** A derivative as a combination of the model's values: one factor for each value. */
export type Combination = readonly number[]

/** The model's values that a step uses, and its derivatives in terms of them. */
export interface ModelValues {
  readonly values: readonly Tensor[]
  /** D0, then D1 and D2 where the order of the step has them. */
  readonly derivatives: readonly Combination[]
}

/**
 * One step of DPM-Solver from a sample, to the order that the derivatives allow.
 * @param solverType how a step of order 2 takes D1 in; order 3 always integrates exactly
 * @param noise fresh noise, for the algorithms that add some
 */
export function exponentialStep(
  weights: DpmWeights,
  solverType: 'midpoint' | 'heun',
  sample: Tensor,
  { values, derivatives }: ModelValues,
  noise: Tensor | undefined,
): Tensor {
  const byMidpoint = solverType === 'midpoint' && derivatives.length === 2
  const factors = [weights.d0, byMidpoint ? weights.d1Midpoint : weights.d1, weights.d2]
  const ofValues = values.map((value, i): Term => {
    const factor = derivatives.reduce((sum, combination, k) => sum + factors[k] * combination[i], 0)
    return [factor, value]
  })
  return weightedSum([weights.sample, sample], ...ofValues, ...(noise ? [[weights.noise, noise] as const] : []))
}
