import { computed, signal } from '@preact/signals'
import { readAll, remove, write } from '../store/database.ts'
import { hasEnded, type Run, trimRuns } from './run.ts'

/** Every run that this browser knows, newest first. */
export const runs = signal<readonly Run[]>([])

/** Those that wait or are painted, oldest first. */
export const activeRuns = computed(() => runs.value.filter(run => !hasEnded(run)).reverse())

/** The run of an id; nothing where it was removed. */
export const findRun = (id: string | undefined): Run | undefined => runs.value.find(run => run.id === id)

/** The runs of a model, newest first. */
export const runsOf = (slug: string): readonly Run[] => runs.value.filter(run => run.slug === slug)

const keep = (run: Run): void => void write('runs', run).catch(() => {})

/** Puts a list in place and brings the browser's store to it. */
const replace = (next: readonly Run[]): void => {
  const before = new Map(runs.value.map(run => [run.id, run]))
  runs.value = trimRuns(next)
  for (const run of runs.value) {
    if (before.get(run.id) !== run) keep(run)
    before.delete(run.id)
  }
  for (const id of before.keys()) void remove('runs', id).catch(() => {})
}

/** Reads what earlier visits left; a browser that keeps nothing begins anew. */
export const loadRuns = async (): Promise<void> => {
  const kept = await readAll<Run>('runs').catch(() => [])
  runs.value = kept.sort((one, other) => other.submittedAt - one.submittedAt)
}

/** Adds a run in front. */
export const addRun = (run: Run): void => replace([run, ...runs.value])

/** What is written down as soon as it changes. */
const keptChanges: readonly (keyof Run)[] = ['state', 'thumbnail', 'cutOut', 'expired']

/** Changes a run; one that was removed stays removed. */
export const changeRun = (id: string, change: Partial<Run>): void => {
  const changed = runs.value.map(run => (run.id === id ? { ...run, ...change } : run))
  // Progress comes often and is not worth writing down: a reload asks the server anyway.
  if (keptChanges.some(name => name in change)) replace(changed)
  else runs.value = changed
}

/** Forgets a run. */
export const removeRun = (id: string): void => replace(runs.value.filter(run => run.id !== id))
