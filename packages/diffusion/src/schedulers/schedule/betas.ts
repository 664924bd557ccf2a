/** How a training schedule is named in a config. */
export interface NoiseSettings {
  readonly num_train_timesteps: number
  readonly beta_start: number
  readonly beta_end: number
  readonly beta_schedule: 'linear' | 'scaled_linear' | 'squaredcos_cap_v2' | 'exp'
  readonly trained_betas: readonly number[] | null
}

/**
 * The variance that each training timestep adds, in float32.
 * - `linear`: Ho et al., "Denoising Diffusion Probabilistic Models", 2020
 * - `scaled_linear`: even steps of the square root, as Stable Diffusion was trained
 * - `squaredcos_cap_v2`: Nichol and Dhariwal, "Improved Denoising Diffusion Probabilistic Models", 2021
 * - `exp`: the signal that is left falls exponentially
 * @throws Error where `trained_betas` is not one number per timestep
 */
export function betasOf(settings: NoiseSettings): Float32Array {
  const { num_train_timesteps: count, beta_start: start, beta_end: end, trained_betas: trained } = settings
  if (trained) {
    if (trained.length === count) return Float32Array.from(trained)
    throw new Error(`Expected ${count} numbers as trained_betas but received ${trained.length}`)
  }
  switch (settings.beta_schedule) {
    case 'linear':
      return evenSingles(start, end, count)
    case 'scaled_linear':
      return evenSingles(Math.sqrt(start), Math.sqrt(end), count).map(root => root * root)
    case 'squaredcos_cap_v2':
      return betasOfSignal(share => Math.cos((((share + 0.008) / 1.008) * Math.PI) / 2) ** 2, count)
    case 'exp':
      return betasOfSignal(share => Math.exp(-12 * share), count)
  }
}

/** Even steps worked out in float32 from the nearer end, as `torch.linspace` does. */
function evenSingles(start: number, end: number, count: number): Float32Array {
  const { fround } = Math
  const distance = fround((fround(end) - fround(start)) / (count - 1))
  return Float32Array.from({ length: count }, (_, i) =>
    i < count / 2 ? fround(start) + distance * i : fround(end) - distance * (count - 1 - i),
  )
}

/** The most that one timestep may add: with all of it the signal would end before the schedule does. */
const largestBeta = 0.999

/** Betas whose running product of what they leave is the given signal, by share of the schedule. */
function betasOfSignal(signal: (share: number) => number, count: number): Float32Array {
  return Float32Array.from({ length: count }, (_, i) =>
    Math.min(1 - signal((i + 1) / count) / signal(i / count), largestBeta),
  )
}
