import type { SamplingOptions } from '../scheduler.ts'
import { type RespacingSettings, respacedSigmas, respacingOf } from './respacing.ts'
import type { SigmaTable } from './sigma-table.ts'
import { type SpacedSettings, spacedTimesteps } from './spaced-timesteps.ts'

/** Timesteps and the noise level at each, with the level after the last step at the end. */
export interface SigmaSchedule {
  readonly timesteps: number[]
  readonly sigmas: number[]
}

/**
 * The schedule of the solvers that work on sample + sigma * noise (Euler, Euler ancestral, Heun, LMS): timesteps need
 * not be whole, and other layouts of the levels run between the levels of the first and the last timestep.
 * @param range limits of a respaced layout instead of those levels
 */
export function sigmaSchedule(
  table: SigmaTable,
  settings: SpacedSettings & Partial<RespacingSettings>,
  options: SamplingOptions,
  count: number,
  range: { readonly largest?: number | null; readonly smallest?: number | null } = {},
): SigmaSchedule {
  const timesteps = [...(options.timesteps ?? spacedTimesteps(count, settings))].map(Math.fround)
  const sigmas = timesteps.map(timestep => table.at(timestep))
  const respacing = respacingOf({
    use_karras_sigmas: settings.use_karras_sigmas ?? false,
    use_exponential_sigmas: settings.use_exponential_sigmas ?? false,
    use_beta_sigmas: settings.use_beta_sigmas ?? false,
  })
  if (respacing === undefined) return { timesteps, sigmas: [...sigmas, 0].map(Math.fround) }
  if (options.timesteps) throw new Error(`expected no timesteps with use_${respacing}_sigmas`)
  const largest = range.largest ?? sigmas[0]
  const smallest = range.smallest ?? sigmas[count - 1]
  const respaced = respacedSigmas(respacing, largest, smallest, count)
  return {
    timesteps: respaced.map(sigma => Math.fround(table.timestepOf(sigma))),
    sigmas: [...respaced, 0].map(Math.fround),
  }
}
