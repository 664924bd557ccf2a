import { signal } from '@preact/signals'
import type { Values } from '../store/drafts.ts'
import type { RunProblem } from './run.ts'

/** The last submit of a model that came to nothing, and what it held. */
export interface Refusal {
  readonly values: Values
  readonly problem: RunProblem
}

/** By slug; gone with the next submit of the model. */
export const refusals = signal<Readonly<Record<string, Refusal | undefined>>>({})

/** Notes a refusal, or clears it. */
export const setRefusal = (slug: string, refusal: Refusal | undefined): void => {
  refusals.value = { ...refusals.value, [slug]: refusal }
}
