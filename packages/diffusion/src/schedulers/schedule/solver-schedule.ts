import type { SamplingOptions } from '../scheduler.ts'
import { shiftFlow } from './flow-shift.ts'
import { evenlySpaced, roundHalfToEven } from './number-lists.ts'
import { type RespacingSettings, respacedSigmas, respacingOf } from './respacing.ts'
import type { SigmaSchedule } from './sigma-schedule.ts'
import type { SigmaTable } from './sigma-table.ts'
import { type SpacedSettings, spacedTimestepsWithEnd } from './spaced-timesteps.ts'

/** The settings of the schedule of an exponential integrator; classes have most of them. */
export interface SolverScheduleSettings extends SpacedSettings, RespacingSettings {
  readonly beta_schedule: string
  readonly use_flow_sigmas: boolean | null
  readonly flow_shift: number
  readonly use_dynamic_shifting: boolean | null
  readonly time_shift_type: 'exponential' | 'linear'
  readonly use_lu_lambdas?: boolean | null
  readonly lambda_min_clipped?: number
  readonly sigma_min?: number | null
  readonly sigma_max?: number | null
  readonly final_sigmas_type: 'zero' | 'sigma_min'
}

/** The levels of one kind of schedule, without the one after the last step. */
interface Levels {
  readonly timesteps: number[]
  readonly sigmas: number[]
  /** The last level where the schedule is not to end clean. */
  readonly end: number
}

/** Where the classes differ. */
interface ClassHabits {
  /** The levels of a flow, without the one after the last step. */
  readonly flowLevels?: (count: number, shift: number, options: SamplingOptions) => number[]
  /** True where timesteps of Karras' layout are rounded for the cosine schedule too, not cut off. */
  readonly roundsCosine?: boolean
  /** True where `sigma_min` is the smallest level of the training, not the schedule's own last. */
  readonly endsAtSmallest?: boolean
}

/**
 * The schedule of the solvers that step in log(signal / noise) (DPM-Solver, DEIS, UniPC): whole timesteps, and other
 * layouts of the levels run over the whole range that the model was trained with.
 * @throws Error where the config asks for two layouts
 */
export function createSolverSchedule(
  table: SigmaTable,
  settings: SolverScheduleSettings,
  habits: ClassHabits = {},
): (options: SamplingOptions, count: number) => SigmaSchedule {
  const { num_train_timesteps: total } = settings
  const respacing = respacingOf(settings)
  const layout = settings.use_lu_lambdas ? 'lu' : respacing
  if (respacing && settings.use_lu_lambdas) {
    throw new Error(`expected at most one of use_${respacing}_sigmas and use_lu_lambdas`)
  }
  if (settings.use_flow_sigmas && layout) {
    throw new Error(`expected use_flow_sigmas without another layout of noise levels but received ${layout}`)
  }
  const flowLevels = habits.flowLevels ?? ((levels, shift) => flowLevelsFromClean(levels, shift, total))
  // Other layouts than Karras' and Lu's have their timesteps cut off, not rounded, as the reference does.
  const rounds = habits.roundsCosine || settings.beta_schedule !== 'squaredcos_cap_v2'
  const wholeTimestep = rounds && (layout === 'karras' || layout === 'lu') ? roundHalfToEven : Math.floor
  const firstAfter = total - clippedTimesteps(table, settings.lambda_min_clipped)

  function levelsOf(options: SamplingOptions, count: number): Levels {
    if (settings.use_flow_sigmas) {
      const sigmas = flowLevels(count, flowShift(settings, options), options)
      return { timesteps: sigmas.map(sigma => Math.floor(sigma * total)), sigmas, end: sigmas[count - 1] }
    }
    if (layout) {
      // Lu's even steps of the logarithm of the signal-to-noise ratio are the exponential layout.
      const kind = layout === 'lu' ? 'exponential' : layout
      // Lu's are logarithms of the table, which has them in float32.
      const bound = (sigma: number) => (layout === 'lu' ? Math.exp(Math.fround(Math.log(sigma))) : sigma)
      const largest = settings.sigma_max ?? bound(table.largest)
      const smallest = settings.sigma_min ?? bound(table.smallest)
      const sigmas = respacedSigmas(kind, largest, smallest, count)
      return {
        timesteps: sigmas.map(sigma => wholeTimestep(table.timestepOf(sigma))),
        sigmas,
        end: sigmas[count - 1],
      }
    }
    const timesteps = [...(options.timesteps ?? spacedTimestepsWithEnd(count, firstAfter, settings))]
    return { timesteps, sigmas: timesteps.map(timestep => table.at(timestep)), end: table.smallest }
  }

  return (options, count) => {
    if (options.mu !== undefined && !(settings.use_flow_sigmas && settings.use_dynamic_shifting)) {
      throw new Error('expected no mu without use_flow_sigmas and use_dynamic_shifting')
    }
    if (options.timesteps && (layout || settings.use_flow_sigmas)) {
      throw new Error(`expected no timesteps with another layout of noise levels (${layout ?? 'flow'})`)
    }
    const { timesteps, sigmas, end } = levelsOf(options, count)
    const last = settings.final_sigmas_type === 'zero' ? 0 : habits.endsAtSmallest ? table.smallest : end
    return { timesteps, sigmas: [...sigmas, last].map(Math.fround) }
  }
}

/** How many of the noisiest timesteps lie below the least log(signal / noise) that a config allows. */
function clippedTimesteps(table: SigmaTable, least = Number.NEGATIVE_INFINITY): number {
  return table.sigmas.filter(sigma => -Math.log(sigma) < least).length
}

function flowShift(settings: SolverScheduleSettings, { mu }: SamplingOptions): number {
  if (!settings.use_dynamic_shifting) return settings.flow_shift
  if (mu === undefined) throw new Error('expected mu with use_dynamic_shifting')
  return settings.time_shift_type === 'linear' ? mu : Math.exp(mu)
}

/** Flow levels counted from the clean end, which is left out; the first is a little under 1. */
function flowLevelsFromClean(count: number, shift: number, total: number): number[] {
  return evenlySpaced(1, 1 / total, count + 1)
    .map(rest => shiftFlow(1 - rest, shift))
    .reverse()
    .slice(0, -1)
}
