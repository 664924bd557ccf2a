import type { AdminKeyBody } from '@sfumato/contract'

/** A setting of a key that is a number; empty means as configured for all keys. */
export interface NumberSetting {
  readonly name: 'priority' | 'max_queued' | 'max_running' | 'submits_per_minute' | 'spend_per_day' | 'spend_per_month'
  readonly title: string
  readonly hint: string
}

/** In the order of the form. */
export const numberSettings: readonly NumberSetting[] = [
  { name: 'priority', title: 'Priority', hint: 'Keys of a higher one go first; 0 is usual.' },
  { name: 'max_queued', title: 'Waiting at once', hint: 'Requests.' },
  { name: 'max_running', title: 'Running at once', hint: 'Requests.' },
  { name: 'submits_per_minute', title: 'Submits a minute', hint: '0 for any number.' },
  { name: 'spend_per_day', title: 'Credits a day', hint: 'UTC days.' },
  { name: 'spend_per_month', title: 'Credits a month', hint: 'UTC months.' },
]

/** What differs from what is configured for all keys, in a few words. */
export const describeSettings = (key: AdminKeyBody): string =>
  [
    ...numberSettings.flatMap(({ name, title }) => (key[name] ? [`${title.toLowerCase()} ${key[name]}`] : [])),
    ...(key.models ? [key.models.length === 1 ? '1 model' : `${key.models.length} models`] : []),
    ...(key.webhook_url ? ['webhook'] : []),
  ].join(', ')

/** The settings of a form's text fields; an empty one puts its setting back. */
export const readSettings = (form: FormData): Record<string, unknown> => ({
  ...Object.fromEntries(
    numberSettings.map(({ name }) => {
      const text = String(form.get(name) ?? '').trim()
      return [name, text === '' ? (name === 'priority' ? 0 : null) : Number(text)]
    }),
  ),
  webhook_url: String(form.get('webhook_url') ?? '').trim() || null,
  models: form.get('all_models') === null ? form.getAll('models').map(String) : null,
})
