import { startPostgres, withoutPostgres } from '@sfumato/server/testing'
import { Pool } from 'pg'
import { createSharedDispatcher } from '../apps/server/src/dispatch/shared/shared-dispatcher.ts'
import { openTickets } from '../apps/server/src/dispatch/shared/tickets.ts'
import { createKey } from '../apps/server/src/rows/keys.ts'
import { openPostgres } from '../apps/server/src/rows/postgres/open-postgres.ts'
import { complete, submitRequest } from '../apps/server/src/rows/requests.ts'
import { printTable } from './print-table.ts'

const count = 1_500
const workers = 8
const slug = 'bria-text-to-image'
const log = { info: () => {}, warn: () => {}, error: (fields: object) => console.error(fields) }

const perSecond = (startedAt: number) => count / ((performance.now() - startedAt) / 1_000)

/** The same writes by hand: one row taken in one transaction; ended, charged and noted in the next. */
const bareRate = async (url: string, lanes: number): Promise<number> => {
  const pool = new Pool({ connectionString: url, max: lanes })
  await pool.query(`
    drop table if exists bare_request, bare_account, bare_line;
    create table bare_request (id integer primary key, state text, body text);
    create table bare_account (id integer primary key, held integer);
    create table bare_line (id bigint generated always as identity primary key, amount integer);
    insert into bare_account values (1, 0);
    insert into bare_request select id, 'QUEUED', repeat('x', 200) from generate_series(1, ${count}) id`)
  let next = 0
  const lane = async () => {
    const client = await pool.connect()
    while (next < count) {
      const id = ++next
      await client.query('begin')
      await client.query("update bare_request set state = 'PROCESSING' where id = $1 and state = 'QUEUED'", [id])
      await client.query('commit')
      await client.query('begin')
      await client.query("update bare_request set state = 'COMPLETED' where id = $1 and state = 'PROCESSING'", [id])
      await client.query('update bare_account set held = held - 1 where id = 1')
      await client.query('insert into bare_line (amount) values (-1)')
      await client.query('commit')
    }
    client.release()
  }
  const startedAt = performance.now()
  await Promise.all(Array.from({ length: lanes }, lane))
  const rate = perSecond(startedAt)
  await pool.end()
  return rate
}

/** Requests that one process takes and completes a second, of one key or of many. */
const dispatchRate = async (url: string, keys: number): Promise<number> => {
  const opened = await openPostgres(url, Date.now())
  const tickets = await openTickets(opened, log)
  const database = { ...opened, tickets }
  const keyIds: number[] = []
  for (let key = 0; key < keys; key++) {
    keyIds.push((await createKey(database, { label: '', scope: 'use', creditsMicros: 1e12, at: Date.now() })).id)
  }
  await Promise.all(
    Array.from({ length: count }, (_, index) =>
      submitRequest(database, {
        id: crypto.randomUUID(),
        keyId: keyIds[index % keys],
        slug,
        surface: 'v2',
        valuesJson: JSON.stringify({ prompt: 'x', seed: 1 }),
        picturesJson: '{}',
        priceMicros: 40_000,
        at: Date.now(),
        runsOn: true,
        spendLimits: [],
        startBy: Date.now() + 86_400_000,
      }),
    ),
  )
  const done = Promise.withResolvers<void>()
  let completed = 0
  const dispatcher = await createSharedDispatcher({
    database,
    tickets,
    node: crypto.randomUUID(),
    slugs: [slug],
    maxRunningPerKey: 0,
    painting: workers,
    fetching: 0,
    maxFetching: 0,
    now: Date.now,
    log,
    run: async ({ request, claimed }) => {
      await complete(database, {
        id: request.id,
        attempt: claimed.attempt,
        outcomeJson: '{}',
        outputToken: request.id,
        outputName: 'n',
        at: Date.now(),
        expiresAt: Date.now() + 3_600_000,
        webhookBody: () => '',
      })
      dispatcher.ended(request)
      if (++completed === count) done.resolve()
      return 'over'
    },
  })
  const startedAt = performance.now()
  dispatcher.wake()
  await done.promise
  const rate = perSecond(startedAt)
  await dispatcher.stop()
  await dispatcher.close()
  await opened.close()
  return rate
}

/** Measures what a request costs a queue on PostgreSQL. */
export const benchSharedQueue = async (): Promise<void> => {
  const missing = withoutPostgres()
  if (missing) {
    console.log(`No queue on PostgreSQL: ${missing}`)
    return
  }
  const cluster = await startPostgres({ fsync: true })
  try {
    const url = await cluster.createDatabase()
    const bare = await bareRate(url, 1)
    const bareTogether = await bareRate(url, workers)
    const oneKey = await dispatchRate(url, 1)
    const manyKeys = await dispatchRate(url, 200)
    const row = (name: string, rate: number, goal = '') => ({
      name,
      'a second': rate,
      'of bare': rate / bare,
      goal,
      met: goal === '' ? '' : rate >= 300 ? 'yes' : 'no',
    })
    printTable(`Claim and complete, PostgreSQL with fsync, one process with ${workers} places`, [
      row('bare transactions, one connection', bare),
      row(`bare transactions, ${workers} connections`, bareTogether),
      row('claim + complete, one key', oneKey, '≥ 300'),
      row('claim + complete, 200 keys', manyKeys, '≥ 300'),
    ])
  } finally {
    await cluster.close()
  }
}
