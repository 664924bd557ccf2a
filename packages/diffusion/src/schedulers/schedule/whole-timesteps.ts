import { roundHalfToEven } from './number-lists.ts'
import { type SpacedSettings, spacedTimesteps } from './spaced-timesteps.ts'

/** {@link spacedTimesteps}, rounded: for classes that look the signal's level up in the table of the training. */
export function wholeTimesteps(count: number, settings: SpacedSettings): number[] {
  if (count > settings.num_train_timesteps) {
    throw new Error(`expected at most ${settings.num_train_timesteps} steps but received ${count}`)
  }
  return spacedTimesteps(count, settings).map(roundHalfToEven)
}
