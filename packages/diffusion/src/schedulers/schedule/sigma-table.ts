/**
 * The noise levels of the training timesteps as ratios of noise to signal, rising, in float32: sigma of Karras et
 * al., "Elucidating the Design Space of Diffusion-Based Generative Models", 2022.
 */
export interface SigmaTable {
  readonly sigmas: Float32Array
  readonly smallest: number
  readonly largest: number
  /** The level at a timestep, between the table's by linear interpolation. */
  at(timestep: number): number
  /** The timestep that has a level, between the table's by linear interpolation of the logarithm. */
  timestepOf(sigma: number): number
}

/** Makes the table from the levels of the signal (see signal-levels.ts). */
export function createSigmaTable(signal: Float32Array): SigmaTable {
  const sigmas = signal.map(level => Math.sqrt(Math.fround(Math.fround(1 - level) / level)))
  const logarithms = sigmas.map(Math.log)
  const last = sigmas.length - 1
  return {
    sigmas,
    smallest: sigmas[0],
    largest: sigmas[last],
    at(timestep) {
      if (timestep <= 0) return sigmas[0]
      if (timestep >= last) return sigmas[last]
      const below = Math.floor(timestep)
      return sigmas[below] + (sigmas[below + 1] - sigmas[below]) * (timestep - below)
    },
    timestepOf(sigma) {
      const logarithm = Math.log(Math.max(sigma, 1e-10))
      let below = 0
      while (below < last - 1 && logarithms[below + 1] <= logarithm) below++
      const share = (logarithm - logarithms[below]) / (logarithms[below + 1] - logarithms[below])
      return below + Math.min(1, Math.max(0, share))
    },
  }
}
