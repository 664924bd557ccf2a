import { betaQuantile } from './beta-quantile.ts'
import { evenlySpaced } from './number-lists.ts'

/** A layout of noise levels between a largest and a smallest one. */
export type Respacing = 'karras' | 'exponential' | 'beta'

/** The settings that choose a {@link Respacing}. */
export interface RespacingSettings {
  readonly use_karras_sigmas: boolean | null
  readonly use_exponential_sigmas: boolean | null
  readonly use_beta_sigmas: boolean | null
}

/** The layout that a config asks for, undefined for none. @throws Error where it asks for two */
export function respacingOf(settings: RespacingSettings): Respacing | undefined {
  const asked: Respacing[] = []
  if (settings.use_karras_sigmas) asked.push('karras')
  if (settings.use_exponential_sigmas) asked.push('exponential')
  if (settings.use_beta_sigmas) asked.push('beta')
  if (asked.length > 1) {
    throw new Error(
      `Expected at most one layout of noise levels but received use_${asked.join('_sigmas and use_')}_sigmas`,
    )
  }
  return asked[0]
}

/** Karras et al. choose this exponent; larger ones put more of the steps at low noise. */
const karrasExponent = 7

/** Both shapes of the beta distribution in the paper. */
const betaShape = 0.6

/**
 * `count` noise levels that fall from `largest` to `smallest`.
 * - `karras`: even steps of the seventh root (Karras et al., "Elucidating the Design Space of Diffusion-Based
 *   Generative Models", 2022, equation 5)
 * - `exponential`: even steps of the logarithm
 * - `beta`: more steps at both ends (Lee et al., "Beta Sampling is All You Need", 2024)
 */
export function respacedSigmas(respacing: Respacing, largest: number, smallest: number, count: number): number[] {
  switch (respacing) {
    case 'karras': {
      const root = 1 / karrasExponent
      return evenlySpaced(largest ** root, smallest ** root, count).map(value => value ** karrasExponent)
    }
    case 'exponential':
      return evenlySpaced(Math.log(largest), Math.log(smallest), count).map(Math.exp)
    case 'beta':
      return evenlySpaced(1, 0, count).map(
        probability => smallest + betaQuantile(probability, betaShape) * (largest - smallest),
      )
  }
}
