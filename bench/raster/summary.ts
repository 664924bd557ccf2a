import type { Goal, Job, Pair, Trial } from './job.ts'

/** A row of the printed table. */
export type Row = Readonly<Record<string, string | number>>

/** A trial with the photograph it was made on. */
export type NamedTrial = Omit<Trial, 'tiles'> & { readonly photograph: string }

const present = (values: readonly number[]) => values.filter(value => !Number.isNaN(value))

const mean = (values: readonly number[]): number => {
  const counted = present(values)
  return counted.length === 0 ? Number.NaN : counted.reduce((sum, value) => sum + value, 0) / counted.length
}

const largest = (values: readonly number[]): number => {
  const counted = present(values)
  return counted.length === 0 ? Number.NaN : Math.max(...counted)
}

const goalOf = (job: Job, figure: string, caseName: string): Goal | undefined =>
  job.goals.find(goal => goal.figure === figure && caseName.startsWith(goal.cases ?? ''))

const shown = (value: number): number | string => (Number.isFinite(value) ? value : '')

/** One row for each figure of each case: means over photographs and seeds, and how many runs meet the goal. */
export const summarise = (job: Job, trials: readonly NamedTrial[]): Row[] => {
  const rows: Row[] = []
  for (const caseName of new Set(trials.map(trial => trial.case))) {
    const ofCase = trials.filter(trial => trial.case === caseName)
    for (const figure of new Set(ofCase.flatMap(trial => Object.keys(trial.figures)))) {
      const pairs = ofCase.flatMap(trial => trial.figures[figure] ?? [])
      rows.push({
        case: caseName,
        figure,
        ...rowOf(pairs, job.largest.includes(figure), goalOf(job, figure, caseName)),
      })
    }
  }
  return rows
}

const rowOf = (pairs: readonly Pair[], byLargest: boolean, goal: Goal | undefined): Row => {
  const combine = byLargest ? largest : mean
  const judged = pairs.filter(pair => !Number.isNaN(pair.ours))
  const pair = { naive: combine(pairs.map(each => each.naive)), ours: combine(pairs.map(each => each.ours)) }
  return {
    naive: shown(pair.naive),
    ours: shown(pair.ours),
    difference: shown(pair.ours - pair.naive),
    goal: goal?.text ?? '',
    met: goal && judged.length > 0 ? (goal.met(pair) ? 'yes' : 'no') : '',
    'runs met': goal ? `${judged.filter(goal.met).length} of ${judged.length}` : '',
  }
}

/** All figures of all runs as comma-separated values, to find the best and the worst. */
export const figuresTable = (trials: readonly NamedTrial[]): string =>
  [
    'photograph,case,seed,figure,naive,ours',
    ...trials.flatMap(trial =>
      Object.entries(trial.figures).map(([figure, pair]) =>
        [trial.photograph, trial.case, trial.seed, figure, pair.naive.toFixed(4), pair.ours.toFixed(4)].join(','),
      ),
    ),
    '',
  ].join('\n')
