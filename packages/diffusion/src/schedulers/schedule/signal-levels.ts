import { betasOf, type NoiseSettings } from './betas.ts'

/**
 * The variance that is left of the signal at each training timestep (`alphas_cumprod`), in float32, falling.
 *
 * With `rescale_betas_zero_snr` it falls to exactly 0 at the last: Lin et al., "Common Diffusion Noise Schedules and
 * Sample Steps are Flawed", 2023.
 */
export function signalLevels(settings: NoiseSettings & { readonly rescale_betas_zero_snr?: boolean | null }) {
  const alphas = betasOf(settings).map(beta => 1 - beta)
  return settings.rescale_betas_zero_snr ? runningProduct(withZeroTerminal(alphas)) : runningProduct(alphas)
}

/** {@link signalLevels} for classes that divide by the level: none is 0, the last is 2^-24 where it would be. */
export function positiveSignalLevels(settings: Parameters<typeof signalLevels>[0]): Float32Array {
  const levels = signalLevels(settings)
  if (settings.rescale_betas_zero_snr) levels[levels.length - 1] = 2 ** -24
  return levels
}

function runningProduct(factors: Float32Array): Float32Array {
  let product = 1
  return factors.map(factor => {
    product *= factor
    return product
  })
}

/** Shifts and stretches the roots of the levels so that the first stays and the last becomes 0. */
function withZeroTerminal(alphas: Float32Array): Float32Array {
  const roots = runningProduct(alphas).map(Math.sqrt)
  const first = roots[0]
  const last = roots[roots.length - 1]
  const stretch = Math.fround(first / Math.fround(first - last))
  const levels = roots.map(root => Math.fround(Math.fround(root - last) * stretch) ** 2)
  const rescaled = levels.map((level, i) => (i === 0 ? level : level / levels[i - 1]))
  // The detour over betas rounds once more, as the reference does.
  return rescaled.map(alpha => 1 - Math.fround(1 - alpha))
}
