import type { Fields, Settings } from './config/fields.ts'
import { readSettings } from './config/read-settings.ts'
import type { Sampling, SamplingOptions, Scheduler } from './scheduler.ts'

/** The options that only some classes take. */
export type SpecialOption = 'timesteps' | 'sigmas' | 'mu' | 'eta' | 'originalSteps' | 'originalStrength'

const specialOptions: readonly SpecialOption[] = [
  'timesteps',
  'sigmas',
  'mu',
  'eta',
  'originalSteps',
  'originalStrength',
]

/** What makes a class of schedulers. */
export interface SchedulerDefinition<Of extends Fields> {
  /** The name of the diffusers class. */
  readonly className: string
  /** Its keys in `scheduler_config.json`. */
  readonly fields: Of
  /** Which of the special options it takes. */
  readonly takes: readonly SpecialOption[]
  /**
   * Builds the tables that all pictures share and checks that the settings go together.
   * @returns what begins a picture; `count` is the number of its steps
   */
  setUp(settings: Settings<Of>): (options: SamplingOptions, count: number) => Sampling
}

/** A class of schedulers, ready for a config. */
export interface SchedulerClass {
  readonly className: string
  create(config: Readonly<Record<string, unknown>>): Scheduler
}

/** Makes a class of schedulers that checks its config and the options of each picture. */
export function defineScheduler<Of extends Fields>(definition: SchedulerDefinition<Of>): SchedulerClass {
  const { className, fields, takes, setUp } = definition
  return {
    className,
    create(config) {
      const settings = readSettings(className, fields, config)
      const start = named(className, () => setUp(settings))
      return {
        className,
        config: settings,
        begin: options =>
          named(className, () => {
            for (const option of specialOptions) {
              if (options[option] === undefined || takes.includes(option)) continue
              throw new Error(`the option ${option} is not for this class`)
            }
            return start(options, countSteps(options))
          }),
      }
    },
  }
}

/** The number of steps that the options ask for. */
function countSteps({ steps, timesteps, sigmas }: SamplingOptions): number {
  const counts = [steps, timesteps?.length, sigmas?.length].filter(count => count !== undefined)
  const [count] = counts
  if (count === undefined) throw new Error('expected steps, timesteps or sigmas but received none of them')
  if (!Number.isSafeInteger(count) || count < 1) throw new Error(`expected 1 or more steps but received ${count}`)
  if (counts.length === 1) return count
  if (steps === undefined && timesteps?.length === sigmas?.length) return count
  throw new Error('expected only one of steps, timesteps and sigmas, or timesteps and sigmas of the same number')
}

/** Puts the class's name before the sentence of an error. */
function named<Result>(className: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw new Error(`${className}: ${(error as Error).message}`, { cause: error })
  }
}
