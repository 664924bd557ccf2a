import { models, toMicros } from '@sfumato/contract'
import { type Command, InvalidArgumentError } from 'commander'
import { limits } from '../limits.ts'
import type { KeySettings } from '../rows/key-settings.ts'
import { parseCredits } from './parse-credits.ts'

/** Puts a setting back to what is configured for all keys. The parser takes `null` for nothing at all. */
const defaultWord = 'default'
type OrDefault<Value> = Value | typeof defaultWord

/** What the command line gives for a key's settings. */
export interface KeyOptions {
  readonly priority?: number
  readonly maxQueued?: OrDefault<number>
  readonly maxRunning?: OrDefault<number>
  readonly submitsPerMinute?: OrDefault<number>
  readonly spendPerDay?: OrDefault<number>
  readonly spendPerMonth?: OrDefault<number>
  readonly models?: OrDefault<readonly string[]>
}

const orDefault =
  <Value>(parse: (text: string) => Value) =>
  (text: string): OrDefault<Value> =>
    text === defaultWord ? defaultWord : parse(text)

const parseCount = (text: string): number => {
  const count = Number(text)
  if (/^\d+$/.test(text) && count <= limits.maxKeyCount) return count
  throw new InvalidArgumentError(`Expected a whole number from 0 to ${limits.maxKeyCount}, or "default".`)
}

const parsePriority = (text: string): number => {
  const priority = Number(text)
  if (/^-?\d+$/.test(text) && Math.abs(priority) <= limits.maxPriority) return priority
  throw new InvalidArgumentError(`Expected a whole number from -${limits.maxPriority} to ${limits.maxPriority}.`)
}

const parseModels = (text: string): string[] => {
  const slugs = models.map(model => model.slug as string)
  const chosen = text.split(',').map(word => word.trim())
  const unknown = chosen.find(slug => !slugs.includes(slug))
  if (unknown === undefined) return chosen
  throw new InvalidArgumentError(`There is no model "${unknown}"; there are ${slugs.join(', ')}.`)
}

/** Adds the options that set what a key may do. */
export const withKeyOptions = (command: Command): Command =>
  command
    .option('--priority <number>', 'keys of a higher one go first; 0 is ordinary', parsePriority)
    .option('--max-queued <number>', 'requests that may wait at once, or "default"', orDefault(parseCount))
    .option('--max-running <number>', 'requests that may run at once, or "default"', orDefault(parseCount))
    .option(
      '--submits-per-minute <number>',
      'submits in a minute, 0 for any number, or "default"',
      orDefault(parseCount),
    )
    .option('--spend-per-day <credits>', 'credits a day (UTC), or "default" for no limit', orDefault(parseCredits))
    .option('--spend-per-month <credits>', 'credits a month (UTC), or "default" for no limit', orDefault(parseCredits))
    .option('--models <names>', 'models that it may use, comma-separated, or "default" for all', orDefault(parseModels))

const set = <Value>(value: OrDefault<Value>): Value | null => (value === defaultWord ? null : value)

const micros = (credits: OrDefault<number>): number | null => (credits === defaultWord ? null : toMicros(credits))

/** The settings that the command line gives. */
export const keySettingsFrom = (options: KeyOptions): Partial<KeySettings> => ({
  ...(options.priority === undefined ? {} : { priority: options.priority }),
  ...(options.maxQueued === undefined ? {} : { maxQueued: set(options.maxQueued) }),
  ...(options.maxRunning === undefined ? {} : { maxRunning: set(options.maxRunning) }),
  ...(options.submitsPerMinute === undefined ? {} : { submitsPerMinute: set(options.submitsPerMinute) }),
  ...(options.spendPerDay === undefined ? {} : { spendPerDayMicros: micros(options.spendPerDay) }),
  ...(options.spendPerMonth === undefined ? {} : { spendPerMonthMicros: micros(options.spendPerMonth) }),
  ...(options.models === undefined ? {} : { models: set(options.models) }),
})
