import { toCredits, toMicros } from '@sfumato/contract'
import type { Command } from 'commander'
import type { Database } from '../rows/database.ts'
import { changeKeySettings, type KeySettings, settingsOf } from '../rows/key-settings.ts'
import { createKey, type ListedKey, listKeys, revokeKey } from '../rows/keys.ts'
import { readWebhookSecrets, rotateWebhookSecret } from '../rows/webhook-secrets.ts'
import { readWebhookUrl } from '../service/webhook-address.ts'
import { UsageError } from '../usage-error.ts'
import { findOneKey } from './find-one-key.ts'
import { type KeyOptions, keySettingsFrom, withKeyOptions } from './key-options.ts'
import { parseCredits } from './parse-credits.ts'
import { formatTable } from './print-table.ts'
import { withDatabase } from './with-database.ts'

const day = (time: number | null): string => (time === null ? '' : new Date(time).toISOString().slice(0, 10))

/** The setting behind `--webhook-url`. */
const webhookFrom = async (database: Database, key: ListedKey, text: string | undefined) => {
  if (text === undefined) return {}
  if (text === 'default') return { webhookUrl: null }
  if (!(await readWebhookSecrets(database, key.id))) {
    throw new UsageError(`Key ${key.id} has no webhook secret; make one with: sfumato keys webhook-secret ${key.id}`)
  }
  return { webhookUrl: readWebhookUrl(text) }
}

/** Only what differs from an ordinary key. */
const describeSettings = (settings: KeySettings): string =>
  [
    settings.priority === 0 ? '' : `priority ${settings.priority}`,
    settings.maxQueued === null ? '' : `queued ${settings.maxQueued}`,
    settings.maxRunning === null ? '' : `running ${settings.maxRunning}`,
    settings.submitsPerMinute === null ? '' : `${settings.submitsPerMinute} a minute`,
    settings.spendPerDayMicros === null ? '' : `${toCredits(settings.spendPerDayMicros)} credits a day`,
    settings.spendPerMonthMicros === null ? '' : `${toCredits(settings.spendPerMonthMicros)} credits a month`,
    settings.models === null ? '' : settings.models.join(' '),
    settings.webhookUrl === null ? '' : `webhook ${new URL(settings.webhookUrl).host}`,
  ]
    .filter(part => part !== '')
    .join(', ')

const row = (key: ListedKey): string[] => [
  String(key.id),
  key.prefix,
  key.label,
  key.scope,
  String(toCredits(key.credits_micros + key.free_credits_micros - key.reserved_micros)),
  day(key.created_at),
  day(key.revoked_at),
  describeSettings(settingsOf(key)),
]

/** `keys create | list | set | webhook-secret | revoke`. */
export const addKeysCommand = (program: Command): void => {
  const keys = program.command('keys').description('make, list, set and revoke API keys')

  withKeyOptions(keys.command('create'))
    .description('make a key and print it, for the only time')
    .option('--label <text>', 'what the key is for', '')
    .option('--credits <number>', 'credits to begin with', parseCredits, 0)
    .option('--admin', 'let the key administer as well')
    .action(async (options: KeyOptions & { label: string; credits: number; admin?: true }) => {
      const key = await withDatabase(database =>
        createKey(database, {
          label: options.label,
          scope: options.admin ? 'admin' : 'use',
          creditsMicros: toMicros(options.credits),
          settings: keySettingsFrom(options),
          at: Date.now(),
        }),
      )
      console.log(key.secret)
      console.error(`Made key ${key.id} with ${options.credits} credits. It is shown only now.`)
    })

  keys
    .command('list')
    .description('list all keys by their beginning')
    .action(async () => {
      const all = await withDatabase(listKeys)
      console.log(formatTable([['id', 'key', 'label', 'scope', 'credits', 'made', 'revoked', 'set'], ...all.map(row)]))
    })

  withKeyOptions(keys.command('set'))
    .description('change what a key may do; a running server follows within a second')
    .argument('<key>', 'its number or its beginning')
    .option('--webhook-url <address>', 'where the ends of its requests are told, or "default" for nowhere')
    .action(async (text: string, options: KeyOptions & { webhookUrl?: string }) => {
      const key = await withDatabase(async database => {
        const found = await findOneKey(database, text)
        await changeKeySettings(database, found.id, {
          ...keySettingsFrom(options),
          ...(await webhookFrom(database, found, options.webhookUrl)),
        })
        return findOneKey(database, String(found.id))
      })
      console.log(`Key ${key.id} (${key.prefix}…): ${describeSettings(settingsOf(key)) || 'nothing set'}.`)
    })

  keys
    .command('webhook-secret')
    .description('make a secret that webhooks of a key are signed with, and print it, for the only time')
    .argument('<key>', 'its number or its beginning')
    .action(async (text: string) => {
      const secret = await withDatabase(async database =>
        rotateWebhookSecret(database, (await findOneKey(database, text)).id, Date.now()),
      )
      console.log(secret)
      console.error('It is shown only now; an earlier one signs beside it for a day.')
    })

  keys
    .command('revoke')
    .description('refuse a key from now on')
    .argument('<key>', 'its number or its beginning')
    .action(async (text: string) => {
      const key = await withDatabase(async database => {
        const found = await findOneKey(database, text)
        await revokeKey(database, found.id, Date.now())
        return found
      })
      console.log(`Key ${key.id} (${key.prefix}…) is revoked.`)
    })
}
