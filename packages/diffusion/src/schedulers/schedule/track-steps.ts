import type { SamplingOptions } from '../scheduler.ts'

/** Where a picture stands in its schedule. */
export interface StepTrack {
  /** The timesteps to run: the schedule, or its end where a strength or a first step leaves the rest out. */
  readonly timesteps: readonly number[]
  /** The index of the first timestep to run in the whole schedule. */
  readonly beginIndex: number
  /** The index in the whole schedule of the step to come. */
  readonly index: number
  /** True at the last timestep. */
  readonly last: boolean
  /** The index of the step to come. @throws RangeError unless it is for this timestep */
  expect(timestep: number): number
  /**
   * The index of a timestep: the step to come where it has that timestep, else the first in the schedule.
   * @throws RangeError unless it is in the schedule
   */
  indexOf(timestep: number): number
  /** The timestep itself. @throws RangeError unless it is in the schedule */
  known(timestep: number): number
  /** Goes on to the next step. */
  advance(): void
}

/**
 * @param schedule all timesteps
 * @param count the denoising steps in it
 * @param order timesteps per denoising step
 * @throws RangeError where the strength is not over 0 to 1, or leaves no step to run
 */
export function trackSteps(
  schedule: readonly number[],
  options: SamplingOptions,
  count: number,
  order: number,
): StepTrack {
  const beginIndex = firstStep(options, count) * order
  let index = beginIndex

  function indexOf(timestep: number): number {
    const found = schedule[index] === timestep ? index : schedule.indexOf(timestep)
    if (found === -1) throw new RangeError(`Expected a timestep of the schedule but received ${timestep}`)
    return found
  }

  return {
    timesteps: schedule.slice(beginIndex),
    beginIndex,
    get index() {
      return index
    },
    get last() {
      return index === schedule.length - 1
    },
    expect(timestep) {
      if (index === schedule.length) throw new RangeError(`Expected no step after the last but received ${timestep}`)
      if (timestep === schedule[index]) return index
      throw new RangeError(`Expected timestep ${schedule[index]} (number ${index}) but received ${timestep}`)
    },
    indexOf,
    known: timestep => schedule[indexOf(timestep)],
    advance() {
      index++
    },
  }
}

function firstStep({ strength, firstStep: first }: SamplingOptions, count: number): number {
  if (first !== undefined) {
    if (strength !== undefined) throw new RangeError('expected strength or firstStep but received both')
    if (Number.isSafeInteger(first) && first >= 0 && first < count) return first
    throw new RangeError(`expected a firstStep of 0 to ${count - 1} but received ${first}`)
  }
  if (strength === undefined) return 0
  if (!(strength > 0 && strength <= 1)) throw new RangeError(`expected a strength over 0 to 1 but received ${strength}`)
  const run = Math.floor(count * strength)
  if (run === 0) throw new RangeError(`a strength of ${strength} leaves none of ${count} steps to run`)
  return count - run
}
