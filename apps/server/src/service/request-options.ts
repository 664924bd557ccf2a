import { Failure } from '@sfumato/contract'
import { limits } from '../limits.ts'
import { readWebhookUrl } from './webhook-address.ts'

/** What a body says about the request itself, beside the fields of the model. */
export interface RequestOptions {
  /** Milliseconds within which it must start. */
  readonly startTimeoutMs?: number
  /** Where its end is told. */
  readonly webhookUrl?: string
}

const readSeconds = (name: string, value: unknown): number => {
  const seconds = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof seconds === 'number' && seconds >= 1 && seconds <= limits.maxStartTimeoutSeconds) return seconds
  const came = JSON.stringify(value)?.slice(0, 80)
  throw new Failure(
    'bad_request',
    `\`${name}\` must be a number of seconds from 1 to ${limits.maxStartTimeoutSeconds}; got ${came}.`,
  )
}

/** Reads the fields that every model takes. Throws `bad_request`. */
export const readRequestOptions = (values: Readonly<Record<string, unknown>>): RequestOptions => {
  const timeout = values.start_timeout ?? undefined
  const webhookUrl = readWebhookUrl(values.webhook_url)
  return {
    ...(timeout === undefined ? {} : { startTimeoutMs: readSeconds('start_timeout', timeout) * 1_000 }),
    ...(webhookUrl === undefined ? {} : { webhookUrl }),
  }
}
