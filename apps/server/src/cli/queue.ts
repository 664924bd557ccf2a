import type { Command } from 'commander'
import { limits } from '../limits.ts'
import { listLiveRows } from '../rows/queue.ts'
import { formatTable } from './print-table.ts'
import { withDatabase } from './with-database.ts'

/** `queue`: what waits and runs. */
export const addQueueCommand = (program: Command): void => {
  program
    .command('queue')
    .description('list the requests that wait or run, oldest first')
    .action(async () => {
      const { rows, total } = await withDatabase(database => listLiveRows(database, limits.queueListed))
      const now = Date.now()
      const lines = rows.map(row => [
        row.id,
        row.prefix,
        row.slug,
        row.surface,
        row.state,
        String(row.crashes),
        `${Math.round((now - row.created_at) / 1_000)} s`,
      ])
      console.log(formatTable([['request', 'key', 'model', 'surface', 'state', 'crashes', 'age'], ...lines]))
      if (total > rows.length) console.log(`… and ${total - rows.length} more.`)
    })
}
