import { toCredits, toMicros } from '@sfumato/contract'
import type { Command } from 'commander'
import { grant, readBalance } from '../rows/credits.ts'
import type { Database } from '../rows/database.ts'
import { type ListedKey, listKeys } from '../rows/keys.ts'
import { UsageError } from '../usage-error.ts'
import { findOneKey } from './find-one-key.ts'
import { parseCredits } from './parse-credits.ts'
import { formatTable } from './print-table.ts'
import { withDatabase } from './with-database.ts'

const chosenKeys = async (database: Database, prefix: string | undefined): Promise<ListedKey[]> =>
  prefix === undefined
    ? (await listKeys(database)).filter(key => key.revoked_at === null)
    : [await findOneKey(database, prefix)]

/** `credits`: shows balances, and adds to one. */
export const addCreditsCommand = (program: Command): void => {
  program
    .command('credits')
    .description('show the credits of the keys, or add some to one')
    .option('--key-prefix <text>', 'the key, by its number or its beginning')
    .option('--add <number>', 'credits to add', parseCredits)
    .action(async (options: { keyPrefix?: string; add?: number }) => {
      const rows = await withDatabase(async database => {
        const keys = await chosenKeys(database, options.keyPrefix)
        if (options.add !== undefined) {
          if (keys.length !== 1) throw new UsageError('There is more than one key: name it with --key-prefix.')
          await grant(database, keys[0].id, toMicros(options.add), Date.now())
        }
        return Promise.all(
          keys.map(async key => {
            const { availableMicros, freeMicros } = await readBalance(database, key.id)
            const reserved = String(toCredits(key.reserved_micros))
            return [
              String(key.id),
              key.prefix,
              String(toCredits(availableMicros)),
              String(toCredits(freeMicros)),
              reserved,
            ]
          }),
        )
      })
      console.log(formatTable([['id', 'key', 'credits', 'of them free', 'held by requests'], ...rows]))
    })
}
