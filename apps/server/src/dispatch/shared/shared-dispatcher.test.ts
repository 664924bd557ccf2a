import { after, before } from 'node:test'
import { models } from '@sfumato/contract'
import { openPostgres } from '../../rows/postgres/open-postgres.ts'
import { type PostgresCluster, startPostgres, withoutPostgres } from '../../testing/postgres/postgres-cluster.ts'
import { testDispatchers, testNode } from '../contract/dispatcher-contract.ts'
import type { RunSettings } from '../dispatcher.ts'
import { createSharedDispatcher } from './shared-dispatcher.ts'
import { openTickets } from './tickets.ts'

const skip = withoutPostgres()
let cluster: PostgresCluster
before(async () => {
  if (!skip) cluster = await startPostgres({ fsync: false })
})
after(() => cluster?.close())

const log = { info: () => {}, warn: () => {}, error: (fields: object, text: string) => console.error(text, fields) }
const slugs = models.map(({ slug }) => slug)

/** One more process on a database. */
const join = async (url: string, node: string, settings: RunSettings) => {
  const opened = await openPostgres(url, 0)
  const tickets = await openTickets(opened, log)
  const database = { ...opened, tickets }
  const dispatcher = await createSharedDispatcher({
    ...settings,
    database,
    tickets,
    node,
    slugs,
    maxRunningPerKey: 0,
    now: Date.now,
    log,
  })
  dispatcher.wake()
  return {
    database,
    dispatcher,
    refresh: async () => {},
    close: async () => {
      await dispatcher.close()
      await opened.close()
    },
  }
}

testDispatchers('PostgreSQL, among many', skip, async settings =>
  join(await cluster.createDatabase(), testNode, settings),
)
