import type { Mixture } from '../prediction/prediction-type.ts'

/** A noise level as the exponential integrators see it. */
export interface NoiseLevel extends Mixture {
  /** Half the logarithm of the signal-to-noise ratio, log(alpha / sigma); infinite for the clean sample. */
  readonly lambda: number
}

/**
 * The level that a schedule's sigma stands for. In a diffusion schedule sigma is the ratio of noise to signal of a
 * mixture of variance 1, in a flow it is the weight of the noise beside 1 - sigma of the clean sample.
 */
export function noiseLevel(sigma: number, flow: boolean): NoiseLevel {
  if (flow) return { alpha: 1 - sigma, sigma, lambda: Math.log(1 - sigma) - Math.log(sigma) }
  const norm = Math.hypot(sigma, 1)
  return { alpha: 1 / norm, sigma: sigma / norm, lambda: -Math.log(sigma) }
}
