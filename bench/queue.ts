import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { startTestServer } from '@sfumato/server/testing'
import { createKey } from '../apps/server/src/rows/keys.ts'
import { openSqlite } from '../apps/server/src/rows/open-sqlite.ts'
import { claim, complete, submitRequest } from '../apps/server/src/rows/requests.ts'
import { openLoop } from './open-loop.ts'
import { printTable } from './print-table.ts'
import { benchSharedQueue } from './shared-queue.ts'
import { startTarget } from './start-target.ts'

const yesOrNo = (met: boolean) => (met ? 'yes' : 'no')
const perSecond = (count: number, startedAt: number) => count / ((performance.now() - startedAt) / 1_000)

/** Fills a data directory with requests that wait; their ids. */
const fill = async (directory: string, count: number): Promise<string[]> => {
  const database = await openSqlite(directory, Date.now())
  const { id: keyId } = await createKey(database, {
    label: '',
    scope: 'use',
    creditsMicros: 1e15,
    at: Date.now(),
  })
  const ids = Array.from({ length: count }, () => crypto.randomUUID())
  await Promise.all(
    ids.map(id =>
      submitRequest(database, {
        id,
        keyId,
        slug: 'bria-text-to-image',
        surface: 'v2',
        valuesJson: JSON.stringify({ prompt: 'slow 50', seed: 1 }),
        picturesJson: '{}',
        priceMicros: 40_000,
        at: Date.now(),
        runsOn: true,
        spendLimits: [],
        startBy: Date.now() + 86_400_000,
      }),
    ),
  )
  await database.close()
  return ids
}

const withDirectory = async (work: (directory: string) => Promise<void>): Promise<void> => {
  const directory = mkdtempSync(join(tmpdir(), 'sfumato-bench-'))
  try {
    await work(directory)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** The same writes by hand: one row taken in one transaction; ended, charged and noted in the next. */
const bareRate = (directory: string, count: number): number => {
  const file = new DatabaseSync(join(directory, 'bare.db'))
  file.exec('pragma journal_mode = wal; pragma synchronous = full')
  file.exec('create table request (id integer primary key, state text, body text)')
  file.exec('create table account (id integer primary key, held integer); insert into account values (1, 0)')
  file.exec('create table line (id integer primary key, amount integer)')
  const insert = file.prepare("insert into request values (?, 'QUEUED', ?)")
  for (let id = 0; id < count; id++) insert.run(id, 'x'.repeat(200))
  const take = file.prepare("update request set state = 'PROCESSING' where id = ? and state = 'QUEUED'")
  const end = file.prepare("update request set state = 'COMPLETED' where id = ? and state = 'PROCESSING'")
  const settle = file.prepare('update account set held = held - 1 where id = 1')
  const note = file.prepare('insert into line (amount) values (-1)')
  const startedAt = performance.now()
  for (let id = 0; id < count; id++) {
    file.exec('begin immediate')
    take.run(id)
    file.exec('commit; begin immediate')
    end.run(id)
    settle.run()
    note.run()
    file.exec('commit')
  }
  const rate = perSecond(count, startedAt)
  file.close()
  return rate
}

const benchCost = (): Promise<void> =>
  withDirectory(async directory => {
    const count = 2_000
    const workers = 8
    const bare = bareRate(directory, count)
    const ids = await fill(directory, count)
    const database = await openSqlite(directory, Date.now())
    const worker = async () => {
      for (let id = ids.pop(); id !== undefined; id = ids.pop()) {
        const claimed = await claim(database, id, Date.now())
        await complete(database, {
          id,
          attempt: claimed?.attempt ?? 0,
          outcomeJson: '{}',
          outputToken: 't',
          outputName: 'n',
          at: Date.now(),
          expiresAt: Date.now() + 3_600_000,
          webhookBody: () => '',
        })
      }
    }
    const startedAt = performance.now()
    await Promise.all(Array.from({ length: workers }, worker))
    const ours = perSecond(count, startedAt)
    await database.close()
    printTable(`Claim and complete, SQLite with synchronous=FULL, ${workers} workers`, [
      { name: 'bare transactions, one worker', 'a second': bare, 'of bare': 1, goal: '', met: '' },
      { name: 'claim + complete', 'a second': ours, 'of bare': ours / bare, goal: '≥ 500', met: yesOrNo(ours >= 500) },
    ])
  })

const benchRestart = (): Promise<void> =>
  withDirectory(async dataDir => {
    const count = 10_000
    await fill(dataDir, count)
    const startedAt = performance.now()
    const server = await startTestServer({ dataDir, config: { drainSeconds: 0 } })
    await fetch(`${server.url}/ready`)
    const readyMs = performance.now() - startedAt
    await server.close()
    printTable(`Start with ${count} waiting requests`, [
      { name: 'ready, ms', measured: readyMs, goal: '≤ 2000', met: yesOrNo(readyMs <= 2_000) },
    ])
  })

const residentMegabytes = (pid: number): number =>
  Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+) kB/)?.[1]) / 1024

const benchPolling = async (): Promise<void> => {
  const server = await startTarget('instant-server')
  const headers = { 'x-api-key': server.key, 'content-type': 'application/json' }
  const before = residentMegabytes(server.process.pid ?? 0)
  const paths: string[] = []
  const body = JSON.stringify({ prompt: 'slow 100', seed: 1 })
  for (let batch = 0; batch < 40; batch++) {
    const submitted = await Promise.all(
      Array.from({ length: 50 }, async () => {
        const response = await fetch(`${server.url}/v2/bria-text-to-image`, { method: 'POST', headers, body })
        return (await response.json()) as { request_id: string }
      }),
    )
    paths.push(...submitted.map(({ request_id }) => `/v2/requests/${request_id}/status`))
  }
  // 500 pollers at one poll a second each, of requests that wait, run and have ended.
  const polls = await openLoop(
    server.url,
    index => ({ path: paths[(index * 7) % paths.length], method: 'GET', headers: { 'x-api-key': server.key } }),
    500,
    10,
  )
  const grown = residentMegabytes(server.process.pid ?? 0) - before
  server.stop()
  printTable('500 pollers at 1/s while 2,000 requests wait', [
    { name: 'poll p50, ms', measured: polls.p50Ms, goal: '', met: '' },
    { name: 'poll p99, ms', measured: polls.p99Ms, goal: '≤ 250', met: yesOrNo(polls.p99Ms <= 250) },
    { name: 'answers other than 200', measured: polls.failed, goal: '0', met: yesOrNo(polls.failed === 0) },
    { name: 'memory grown, MB', measured: grown, goal: '', met: '' },
  ])
}

/** Measures the queue: what a request costs it, a start with a long one, polls beside it. */
export const benchQueue = async (): Promise<void> => {
  await benchCost()
  await benchSharedQueue()
  await benchRestart()
  await benchPolling()
}
