import type { UsageBody } from '@sfumato/contract'

/** What was charged on a day, by model. */
export interface UsageDay {
  /** `2030-01-31` (UTC). */
  readonly day: string
  readonly credits: number
  readonly pictures: number
  readonly byModel: readonly { readonly model: string; readonly credits: number; readonly pictures: number }[]
}

const dayMs = 24 * 3_600_000

/** Every day of the last `count`, oldest first, also those on which nothing was charged. `now` in milliseconds. */
export const usageDays = ({ usage }: UsageBody, count: number, now: number): UsageDay[] =>
  Array.from({ length: count }, (_, place) => {
    const day = new Date(now - (count - 1 - place) * dayMs).toISOString().slice(0, 10)
    const byModel = usage
      .filter(row => row.day === day)
      .map(({ model, credits, pictures }) => ({ model: model ?? 'other', credits, pictures }))
    const sum = (field: 'credits' | 'pictures') => byModel.reduce((total, row) => total + row[field], 0)
    return { day, byModel, credits: sum('credits'), pictures: sum('pictures') }
  })

/** A round number at or over a value, for the top of a scale. */
export const roundUp = (value: number): number => {
  if (value <= 0) return 1
  const unit = 10 ** Math.floor(Math.log10(value))
  return [1, 2, 3, 4, 5, 6, 8, 10].map(step => Number((step * unit).toPrecision(2))).find(step => step >= value - 1e-9)!
}
