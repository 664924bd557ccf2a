import {
  type AdminKeyBody,
  type AdminQueueBody,
  type DeliveriesBody,
  toCredits,
  type UsageBody,
} from '@sfumato/contract'
import type { LiveRequest } from '../dispatch/dispatcher.ts'
import { settingsOf } from '../rows/key-settings.ts'
import type { ListedKey } from '../rows/keys.ts'
import type { QueuedRow } from '../rows/queue.ts'
import type { UsageLine } from '../rows/usage.ts'
import type { ListedDelivery } from '../rows/webhooks.ts'

const time = (milliseconds: number | null): string | null =>
  milliseconds === null ? null : new Date(milliseconds).toISOString()

const creditsOrNull = (micros: number | null): number | null => (micros === null ? null : toCredits(micros))

/** A key as an admin sees it. */
export const adminKeyBody = (key: ListedKey): AdminKeyBody => {
  const settings = settingsOf(key)
  return {
    id: key.id,
    prefix: key.prefix,
    label: key.label,
    scope: key.scope,
    credits: toCredits(key.credits_micros + key.free_credits_micros - key.reserved_micros),
    held_credits: toCredits(key.reserved_micros),
    created_at: time(key.created_at) as string,
    revoked_at: time(key.revoked_at),
    priority: settings.priority,
    max_queued: settings.maxQueued,
    max_running: settings.maxRunning,
    submits_per_minute: settings.submitsPerMinute,
    spend_per_day: creditsOrNull(settings.spendPerDayMicros),
    spend_per_month: creditsOrNull(settings.spendPerMonthMicros),
    models: settings.models === null ? null : [...settings.models],
    webhook_url: settings.webhookUrl,
  }
}

/** Charges by day and model. */
export const usageBody = (lines: readonly UsageLine[]): UsageBody => ({
  usage: lines.map(({ day, slug, pictures, spentMicros }) => ({
    day,
    model: slug,
    pictures,
    credits: toCredits(spentMicros),
  })),
})

/** Deliveries of webhooks. */
export const deliveriesBody = (rows: readonly ListedDelivery[]): DeliveriesBody => ({
  deliveries: rows.map(row => ({
    id: row.id,
    request_id: row.request_id,
    key_id: row.key_id,
    url: row.url,
    state: row.state,
    attempts: row.attempts,
    created_at: time(row.created_at) as string,
    ...(row.state === 'WAITING' ? { next_at: time(row.next_at) as string } : {}),
    ...(row.last_error === null ? {} : { last_error: `The receiver ${row.last_error}.` }),
  })),
})

/** The live requests, each with how many start before it where it has not ended meanwhile. */
export const adminQueueBody = (
  rows: readonly QueuedRow[],
  total: number,
  looks: readonly ({ readonly live: LiveRequest; readonly position: number } | undefined)[],
): AdminQueueBody => ({
  total,
  requests: rows.map((row, index) => {
    const found = looks[index]
    return {
      request_id: row.id,
      key_id: row.key_id,
      key_prefix: row.prefix,
      model: row.slug,
      surface: row.surface,
      status: row.state,
      attempt: row.attempt,
      crashes: row.crashes,
      created_at: time(row.created_at) as string,
      started_at: time(row.started_at),
      ...(found ? { queue_position: found.position, progress: found.live.progress } : {}),
    }
  }),
})
