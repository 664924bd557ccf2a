import { Failure, models, toMicros } from '@sfumato/contract'
import { limits } from '../limits.ts'
import type { KeySettings } from '../rows/key-settings.ts'
import { readWebhookUrl } from './webhook-address.ts'

const refuse = (field: string, expected: string, came: unknown): Failure =>
  new Failure('bad_request', `\`${field}\` must be ${expected}; got ${JSON.stringify(came)?.slice(0, 80)}.`)

const whole = (field: string, value: unknown, least: number, most: number): number => {
  if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return value as number
  throw refuse(field, `a whole number from ${least} to ${most}`, value)
}

/** An amount of credits on the wire, as millionths. Throws `bad_request`. */
export const readCredits = (field: string, value: unknown): number => {
  if (typeof value === 'number' && value >= 0 && value <= limits.maxCredits) return toMicros(value)
  throw refuse(field, `a number from 0 to ${limits.maxCredits}`, value)
}

const slugs = (field: string, value: unknown): readonly string[] => {
  const known = models.map(model => model.slug as string)
  if (Array.isArray(value) && value.every(slug => known.includes(slug))) return value
  throw refuse(field, `a list of models (${known.join(', ')})`, value)
}

const orNull =
  <Value>(read: (field: string, value: unknown) => Value) =>
  (field: string, value: unknown): Value | null =>
    value === null ? null : read(field, value)

const count = orNull((field, value) => whole(field, value, 0, limits.maxKeyCount))
const credits = orNull(readCredits)

const readers: Readonly<Record<string, (field: string, value: unknown) => Partial<KeySettings>>> = {
  priority: (field, value) => ({ priority: whole(field, value, -limits.maxPriority, limits.maxPriority) }),
  max_queued: (field, value) => ({ maxQueued: count(field, value) }),
  max_running: (field, value) => ({ maxRunning: count(field, value) }),
  submits_per_minute: (field, value) => ({ submitsPerMinute: count(field, value) }),
  spend_per_day: (field, value) => ({ spendPerDayMicros: credits(field, value) }),
  spend_per_month: (field, value) => ({ spendPerMonthMicros: credits(field, value) }),
  webhook_url: (_field, value) => ({ webhookUrl: readWebhookUrl(value) ?? null }),
  models: (field, value) => ({ models: orNull(slugs)(field, value) }),
}

/** The fields of an admin body. Throws `bad_request` where it is no object. */
export const readObject = (body: unknown): Readonly<Record<string, unknown>> => {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Record<string, unknown>
  throw new Failure('bad_request', 'The body must be a JSON object.')
}

/**
 * The settings in an admin body; `null` puts one back to what is configured. Throws `bad_request`, also for a field
 * that is neither a setting nor in `others`: a misspelt limit must not look as if it were set.
 */
export const readKeySettings = (
  body: Readonly<Record<string, unknown>>,
  others: readonly string[] = [],
): Partial<KeySettings> => {
  const settings: Partial<KeySettings>[] = []
  for (const [field, value] of Object.entries(body)) {
    if (others.includes(field)) continue
    const read = Object.hasOwn(readers, field) ? readers[field] : undefined
    if (!read) {
      throw new Failure(
        'bad_request',
        `There is no field \`${field.slice(0, 40)}\`; expected ${[...others, ...Object.keys(readers)].join(', ')}.`,
      )
    }
    settings.push(read(field, value))
  }
  return Object.assign({}, ...settings)
}
