import { type Command, Option } from 'commander'
import { limits } from '../limits.ts'
import type { DeliveryState } from '../rows/tables.ts'
import { listDeliveries, redeliver } from '../rows/webhooks.ts'
import { UsageError } from '../usage-error.ts'
import { formatTable } from './print-table.ts'
import { withDatabase } from './with-database.ts'

const time = (milliseconds: number): string => new Date(milliseconds).toISOString()

/** `webhooks list | redeliver`. */
export const addWebhooksCommand = (program: Command): void => {
  const webhooks = program.command('webhooks').description('look after the deliveries of webhooks')

  webhooks
    .command('list')
    .description('list deliveries, latest first; dead ones unless told otherwise')
    .addOption(new Option('--state <word>').choices(['WAITING', 'DELIVERED', 'DEAD']).default('DEAD'))
    .action(async ({ state }: { state: DeliveryState }) => {
      const rows = await withDatabase(database => listDeliveries(database, state, limits.deliveriesListed))
      const lines = rows.map(row => [
        row.id,
        row.request_id,
        String(row.attempts),
        time(row.created_at),
        new URL(row.url).host,
        row.last_error ?? '',
      ])
      console.log(formatTable([['delivery', 'request', 'attempts', 'made', 'receiver', 'last problem'], ...lines]))
    })

  webhooks
    .command('redeliver')
    .description('begin a delivery again')
    .argument('[delivery]', 'its id, as `webhooks list` shows it')
    .option('--all-dead', 'every dead one')
    .action(async (id: string | undefined, options: { allDead?: true }) => {
      if ((id === undefined) === (options.allDead === undefined)) {
        throw new UsageError('Name one delivery, or give --all-dead.')
      }
      const count = await withDatabase(database => redeliver(database, Date.now(), id))
      if (id !== undefined && count === 0) throw new UsageError(`There is no delivery "${id}" that has ended.`)
      console.log(`${count} ${count === 1 ? 'delivery begins' : 'deliveries begin'} again.`)
    })
}
