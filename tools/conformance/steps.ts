import { failureSteps } from './failure-steps.ts'
import { sampleSteps } from './sample-steps.ts'
import type { Stage } from './stage.ts'

/** One row of the conformance run. */
export interface Step {
  readonly name: string
  /** What was seen, in a line. Throws where it is not what it must be. */
  readonly run: (stage: Stage) => Promise<string>
}

/** Every row, in the order in which they run. */
export const steps: readonly Step[] = [...sampleSteps, ...failureSteps]
