import type { Selectable, Updateable } from 'kysely'
import { announceSettings } from './announce.ts'
import type { Database } from './database.ts'
import type { ApiKeyTable } from './tables.ts'

/** What an operator sets for one key; null where it is as configured for all keys. */
export interface KeySettings {
  /** Keys of a higher one go first; 0 is ordinary. */
  readonly priority: number
  readonly maxQueued: number | null
  readonly maxRunning: number | null
  readonly submitsPerMinute: number | null
  readonly spendPerDayMicros: number | null
  readonly spendPerMonthMicros: number | null
  /** Slugs of the models that the key may use; null for all. */
  readonly models: readonly string[] | null
  /** Where the ends of its requests are told unless a request names another address. */
  readonly webhookUrl: string | null
}

/** A key for which nothing is set. */
export const ordinarySettings: KeySettings = {
  priority: 0,
  maxQueued: null,
  maxRunning: null,
  submitsPerMinute: null,
  spendPerDayMicros: null,
  spendPerMonthMicros: null,
  models: null,
  webhookUrl: null,
}

/** The columns of `api_keys` that hold settings. */
export const settingColumns = [
  'priority',
  'max_queued',
  'max_running',
  'submits_per_minute',
  'spend_per_day_micros',
  'spend_per_month_micros',
  'models_json',
  'webhook_url',
] as const

/** A row of `api_keys` as far as it holds settings. */
export type SettingColumns = Pick<Selectable<ApiKeyTable>, (typeof settingColumns)[number]>

/** The settings in a row. */
export const settingsOf = (row: SettingColumns): KeySettings => ({
  priority: row.priority,
  maxQueued: row.max_queued,
  maxRunning: row.max_running,
  submitsPerMinute: row.submits_per_minute,
  spendPerDayMicros: row.spend_per_day_micros,
  spendPerMonthMicros: row.spend_per_month_micros,
  models: row.models_json === null ? null : JSON.parse(row.models_json),
  webhookUrl: row.webhook_url,
})

/** Columns for the settings that are given. */
export const columnsOf = (settings: Partial<KeySettings>): Updateable<ApiKeyTable> => ({
  ...(settings.priority === undefined ? {} : { priority: settings.priority }),
  ...(settings.maxQueued === undefined ? {} : { max_queued: settings.maxQueued }),
  ...(settings.maxRunning === undefined ? {} : { max_running: settings.maxRunning }),
  ...(settings.submitsPerMinute === undefined ? {} : { submits_per_minute: settings.submitsPerMinute }),
  ...(settings.spendPerDayMicros === undefined ? {} : { spend_per_day_micros: settings.spendPerDayMicros }),
  ...(settings.spendPerMonthMicros === undefined ? {} : { spend_per_month_micros: settings.spendPerMonthMicros }),
  ...(settings.models === undefined
    ? {}
    : { models_json: settings.models === null ? null : JSON.stringify(settings.models) }),
  ...(settings.webhookUrl === undefined ? {} : { webhook_url: settings.webhookUrl }),
})

/** Changes the settings that are given and leaves the others. */
export const changeKeySettings = async (
  database: Database,
  keyId: number,
  settings: Partial<KeySettings>,
): Promise<void> => {
  const columns = columnsOf(settings)
  if (Object.keys(columns).length === 0) return
  await database.write(async transaction => {
    await transaction.updateTable('api_keys').set(columns).where('id', '=', keyId).execute()
    await announceSettings(transaction)
  })
}

/** The settings of every key. */
export const readAllSettings = async (database: Database): Promise<Map<number, KeySettings>> => {
  const rows = await database.kysely
    .selectFrom('api_keys')
    .select(['id', ...settingColumns])
    .execute()
  return new Map(rows.map(row => [row.id, settingsOf(row)]))
}
