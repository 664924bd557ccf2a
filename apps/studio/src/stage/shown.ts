import { type Signal, signal } from '@preact/signals'
import { runsOf } from '../runs/runs.ts'

const shown = new Map<string, Signal<string>>()

/** What the stage of a model shows: the id of a run, or `input`. At first the last run, where there is one. */
export const shownOf = (slug: string): Signal<string> => {
  const known = shown.get(slug)
  if (known) return known
  const made = signal(runsOf(slug)[0]?.id ?? 'input')
  shown.set(slug, made)
  return made
}
