import { evenlySpaced, roundHalfToEven } from './number-lists.ts'

/** The layouts of table 2 in Lin et al., "Common Diffusion Noise Schedules and Sample Steps are Flawed", 2023. */
export type TimestepSpacing = 'linspace' | 'leading' | 'trailing'

/** How timesteps lie in the schedule that the model was trained with. */
export interface SpacedSettings {
  readonly num_train_timesteps: number
  readonly timestep_spacing: TimestepSpacing
  readonly steps_offset: number
}

/**
 * `count` timesteps, falling. `linspace` includes both ends and is not rounded, `leading` starts each part at its low
 * end (plus `steps_offset`), `trailing` at its high end.
 */
export function spacedTimesteps(count: number, settings: SpacedSettings): number[] {
  const { num_train_timesteps: total, steps_offset: offset } = settings
  switch (settings.timestep_spacing) {
    case 'linspace':
      return evenlySpaced(0, total - 1, count).reverse()
    case 'leading': {
      const part = Math.floor(total / count)
      return Array.from({ length: count }, (_, i) => (count - 1 - i) * part + offset)
    }
    case 'trailing':
      return trailing(count, total, total)
  }
}

/**
 * `count` timesteps, falling and whole, as the multistep solvers lay them: as if one more were to come, which is the
 * clean sample itself.
 * @param end the timestep after the first, at most `num_train_timesteps`
 */
export function spacedTimestepsWithEnd(count: number, end: number, settings: SpacedSettings): number[] {
  switch (settings.timestep_spacing) {
    case 'linspace':
      return evenlySpaced(0, end - 1, count + 1)
        .map(roundHalfToEven)
        .reverse()
        .slice(0, -1)
    case 'leading': {
      const part = Math.floor(end / (count + 1))
      return Array.from({ length: count }, (_, i) => (count - i) * part + settings.steps_offset)
    }
    case 'trailing':
      return trailing(count, settings.num_train_timesteps, end)
  }
}

function trailing(count: number, total: number, end: number): number[] {
  const part = total / count
  const inside = Math.min(count, Math.ceil(end / part))
  return Array.from({ length: inside }, (_, i) => roundHalfToEven(end - i * part) - 1)
}
