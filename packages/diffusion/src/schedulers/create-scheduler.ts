import { nearestName } from './config/nearest-name.ts'
import { ddim } from './ddim.ts'
import type { SchedulerClass } from './define-scheduler.ts'
import { deisMultistep } from './deis-multistep.ts'
import { dpmSolverMultistep } from './dpm-solver-multistep.ts'
import { dpmSolverSinglestep } from './dpm-solver-singlestep.ts'
import { eulerAncestralDiscrete } from './euler-ancestral-discrete.ts'
import { eulerDiscrete } from './euler-discrete.ts'
import { flowMatchEulerDiscrete } from './flow-match-euler-discrete.ts'
import { heunDiscrete } from './heun-discrete.ts'
import { lcm } from './lcm.ts'
import { lmsDiscrete } from './lms-discrete.ts'
import { pndm } from './pndm.ts'
import type { Scheduler } from './scheduler.ts'
import { tcd } from './tcd.ts'
import { uniPcMultistep } from './unipc-multistep.ts'

const classes: ReadonlyMap<string, SchedulerClass> = new Map(
  [
    ddim,
    deisMultistep,
    dpmSolverMultistep,
    dpmSolverSinglestep,
    eulerAncestralDiscrete,
    eulerDiscrete,
    flowMatchEulerDiscrete,
    heunDiscrete,
    lcm,
    lmsDiscrete,
    pndm,
    tcd,
    uniPcMultistep,
  ].map(schedulerClass => [schedulerClass.className, schedulerClass]),
)

/** The diffusers classes that {@link createScheduler} makes. */
export const schedulerClassNames: readonly string[] = [...classes.keys()]

/**
 * Makes the scheduler that a `scheduler_config.json` describes; `_class_name` decides which. Give another class name
 * in its place to sample the same checkpoint by another solver: keys that only other classes have are ignored.
 * @throws Error that names a class or a key that is not known, or a value that is not implemented
 */
export function createScheduler(config: Readonly<Record<string, unknown>>): Scheduler {
  const className = config._class_name
  const schedulerClass = typeof className === 'string' ? classes.get(className) : undefined
  if (schedulerClass) return schedulerClass.create(config)
  const near = typeof className === 'string' ? nearestName(className, schedulerClassNames) : undefined
  throw new Error(
    `Expected one of ${schedulerClassNames.join(', ')} as the scheduler's _class_name ` +
      `but received ${JSON.stringify(className)}${near ? `; is ${near} meant?` : ''}`,
  )
}
