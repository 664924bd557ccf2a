import { Failure, toCredits } from '@sfumato/contract'
import type { KeySettings } from '../rows/key-settings.ts'
import type { PassedLimit, SpendLimit } from '../rows/spending.ts'

/** The first moment of the day (UTC) that a time lies in, and of the next one. */
export const dayOf = (time: number): { start: number; end: number } => {
  const date = new Date(time)
  const at = (day: number) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), day)
  return { start: at(date.getUTCDate()), end: at(date.getUTCDate() + 1) }
}

/** The same of the month. */
export const monthOf = (time: number): { start: number; end: number } => {
  const date = new Date(time)
  const at = (month: number) => Date.UTC(date.getUTCFullYear(), month)
  return { start: at(date.getUTCMonth()), end: at(date.getUTCMonth() + 1) }
}

/** The spending limits of a key at a time. */
export const spendLimitsOf = (settings: KeySettings, now: number): SpendLimit[] => [
  ...(settings.spendPerDayMicros === null
    ? []
    : [{ period: 'day' as const, since: dayOf(now).start, limitMicros: settings.spendPerDayMicros }]),
  ...(settings.spendPerMonthMicros === null
    ? []
    : [{ period: 'month' as const, since: monthOf(now).start, limitMicros: settings.spendPerMonthMicros }]),
]

/** The refusal of a request that would pass a limit. */
export const spendRefusal = ({ limit, usedMicros }: PassedLimit, priceMicros: number, now: number): Failure => {
  const { end } = limit.period === 'day' ? dayOf(now) : monthOf(now)
  const [used, most, price] = [usedMicros, limit.limitMicros, priceMicros].map(toCredits)
  return new Failure(
    'spend_limit',
    `The key may spend ${most} credits a ${limit.period}: ${used} are spent or held, this request needs ${price}. The ${limit.period} ends at ${new Date(end).toISOString()}.`,
  )
}
