import type { SamplingOptions } from '../scheduler.ts'

/**
 * The timesteps of models that were distilled to a coarse schedule: `count` of that schedule's, from its highest down,
 * at even distances.
 * @throws Error where the coarse schedule has fewer than `count`, or where given timesteps do not fall
 */
export function distilledTimesteps(
  settings: { readonly num_train_timesteps: number; readonly original_inference_steps: number },
  options: SamplingOptions,
  count: number,
): number[] {
  const { num_train_timesteps: total } = settings
  const { originalSteps = settings.original_inference_steps, originalStrength = 1, timesteps } = options
  if (timesteps) {
    const inside = timesteps.every(timestep => Number.isSafeInteger(timestep) && timestep >= 0 && timestep < total)
    if (inside && timesteps.every((timestep, i) => i === 0 || timestep < timesteps[i - 1])) return [...timesteps]
    throw new Error(`expected falling whole timesteps under ${total} but received ${timesteps}`)
  }
  const stride = Math.floor(total / originalSteps)
  const available = Math.floor(originalSteps * originalStrength)
  if (!(stride >= 1 && originalStrength <= 1)) {
    throw new Error(`expected at most ${total} originalSteps and an originalStrength of at most 1`)
  }
  if (count > available) throw new Error(`expected at most ${available} steps but received ${count}`)
  return Array.from({ length: count }, (_, i) => (available - Math.floor((i * available) / count)) * stride - 1)
}
