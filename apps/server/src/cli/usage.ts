import { toCredits } from '@sfumato/contract'
import { type Command, InvalidArgumentError } from 'commander'
import { limits } from '../limits.ts'
import { readUsage } from '../rows/usage.ts'
import { findOneKey } from './find-one-key.ts'
import { formatTable } from './print-table.ts'
import { withDatabase } from './with-database.ts'

const dayMs = 86_400_000

const parseDay = (text: string): number => {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN
  if (!Number.isNaN(time)) return time
  throw new InvalidArgumentError('Expected a day like 2027-03-30.')
}

/** `usage`: what was charged, by day and model. */
export const addUsageCommand = (program: Command): void => {
  program
    .command('usage')
    .description('show what was charged by day (UTC) and model, from the ledger')
    .option('--from <day>', `first day; ${limits.usageDays} days back where absent`, parseDay)
    .option('--to <day>', 'last day; today where absent', parseDay)
    .option('--key <text>', 'of one key only, by its number or its beginning')
    .action(async (options: { from?: number; to?: number; key?: string }) => {
      const to = options.to ?? Math.floor(Date.now() / dayMs) * dayMs
      const from = options.from ?? to - (limits.usageDays - 1) * dayMs
      const lines = await withDatabase(async database => {
        const key = options.key === undefined ? undefined : await findOneKey(database, options.key)
        return readUsage(database, { from, to: to + dayMs, ...(key === undefined ? {} : { keyId: key.id }) })
      })
      const rows = lines.map(({ day, slug, pictures, spentMicros }) => [
        day,
        slug ?? 'not noted',
        String(pictures),
        String(toCredits(spentMicros)),
      ])
      console.log(formatTable([['day', 'model', 'pictures', 'credits'], ...rows]))
    })
}
