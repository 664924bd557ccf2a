import type { NoiseLevel } from '../schedule/noise-level.ts'

/**
 * The equations that DPM-Solver solves:
 * - `dpmsolver`: of the noise (Lu et al., "DPM-Solver", 2022)
 * - `dpmsolver++`: of the clean sample (Lu et al., "DPM-Solver++", 2022)
 * - `sde-dpmsolver`, `sde-dpmsolver++`: the same with fresh noise in each step
 */
export type DpmAlgorithm = 'dpmsolver' | 'dpmsolver++' | 'sde-dpmsolver' | 'sde-dpmsolver++'

/**
 * The weights of one step of an exponential integrator: previous = sample * x + d0 * D0 + d1 * D1 + d2 * D2 +
 * noise * z, where D0 is the model's value at the start of the step, and D1 and D2 its first and second derivative by
 * lambda, times h and h squared.
 */
export interface DpmWeights {
  readonly sample: number
  readonly d0: number
  /** For D1, integrated exactly (diffusers' `heun`, and every step of order 3). */
  readonly d1: number
  /** For D1, by the value in the middle of the step (diffusers' `midpoint`). */
  readonly d1Midpoint: number
  readonly d2: number
  readonly noise: number
}

/** True where the model's value is the clean sample, false where it is the noise. */
export function solvesForClean(algorithm: DpmAlgorithm): boolean {
  return algorithm.endsWith('++')
}

/** The weights of a step between two levels. */
export function dpmWeights(algorithm: DpmAlgorithm, from: NoiseLevel, to: NoiseLevel): DpmWeights {
  // A last step between levels that are equal but for rounding may have an h just below 0.
  const h = to.lambda - from.lambda
  switch (algorithm) {
    case 'dpmsolver++':
      return { sample: to.sigma / from.sigma, ...derivativeWeights(-to.alpha, -h), noise: 0 }
    case 'dpmsolver':
      return { sample: to.alpha / from.alpha, ...derivativeWeights(-to.sigma, h), noise: 0 }
    case 'sde-dpmsolver++': {
      const weights = derivativeWeights(-to.alpha, -2 * h)
      return {
        sample: (to.sigma / from.sigma) * Math.exp(-h),
        ...weights,
        // The exact integral is `weights.d2`; diffusers takes the constant term of it with the other sign.
        d2: weights.d2 - to.alpha,
        noise: to.sigma * Math.sqrt(Math.max(0, -Math.expm1(-2 * h))),
      }
    }
    case 'sde-dpmsolver':
      return {
        sample: to.alpha / from.alpha,
        ...derivativeWeights(-2 * to.sigma, h),
        noise: to.sigma * Math.sqrt(Math.max(0, Math.expm1(2 * h))),
      }
  }
}

/** Integrals of 1, of the way gone and of half its square, each beside an exponential of exponent z over the step. */
function derivativeWeights(factor: number, z: number): Omit<DpmWeights, 'sample' | 'noise'> {
  const d0 = factor * Math.expm1(z)
  // Closed forms cancel near 0, which a step between levels that differ only by rounding has.
  const near = Math.abs(z) < 1e-3
  const d1 = near ? z / 2 + z ** 2 / 6 + z ** 3 / 24 : Math.expm1(z) / z - 1
  const d2 = near ? z / 6 + z ** 2 / 24 + z ** 3 / 120 : (Math.expm1(z) - z) / z ** 2 - 1 / 2
  return { d0, d1: factor * d1, d1Midpoint: d0 / 2, d2: factor * d2 }
}
