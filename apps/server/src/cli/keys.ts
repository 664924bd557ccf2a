import { toCredits, toMicros } from '@sfumato/contract'
import type { Command } from 'commander'
import { createKey, type ListedKey, listKeys, revokeKey } from '../rows/keys.ts'
import { findOneKey } from './find-one-key.ts'
import { parseCredits } from './parse-credits.ts'
import { formatTable } from './print-table.ts'
import { withDatabase } from './with-database.ts'

const day = (time: number | null): string => (time === null ? '' : new Date(time).toISOString().slice(0, 10))

const row = (key: ListedKey): string[] => [
  String(key.id),
  key.prefix,
  key.label,
  key.scope,
  String(toCredits(key.credits_micros + key.free_credits_micros - key.reserved_micros)),
  day(key.created_at),
  day(key.revoked_at),
]

/** `keys create | list | revoke`. */
export const addKeysCommand = (program: Command): void => {
  const keys = program.command('keys').description('make, list and revoke API keys')

  keys
    .command('create')
    .description('make a key and print it, for the only time')
    .option('--label <text>', 'what the key is for', '')
    .option('--credits <number>', 'credits to begin with', parseCredits, 0)
    .option('--admin', 'let the key administer as well')
    .action(async (options: { label: string; credits: number; admin?: true }) => {
      const key = await withDatabase(database =>
        createKey(database, {
          label: options.label,
          scope: options.admin ? 'admin' : 'use',
          creditsMicros: toMicros(options.credits),
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
      console.log(formatTable([['id', 'key', 'label', 'scope', 'credits', 'made', 'revoked'], ...all.map(row)]))
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
