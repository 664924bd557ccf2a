import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createRandom } from '@sfumato/raster'
import type { Database } from '../../rows/database.ts'
import { type Seen, submitAndFollow } from './chaos-client.ts'
import { startKillableMany } from './killable-many.ts'
import { startKillableServer } from './killable-server.ts'

/** How much chaos. */
export interface ChaosSettings {
  readonly kills: number
  readonly clients: number
  readonly seed: number
  /** One server on its file where absent; servers, workers and a database that die where `postgres`. */
  readonly database?: 'sqlite' | 'postgres'
}

/** What came of it. */
export interface ChaosReport {
  /** What was killed beside painting processes, how often. */
  readonly kills: Readonly<Record<string, number>>
  readonly painterKills: number
  readonly accepted: number
  readonly completed: number
  readonly failed: number
  /** Failures by error code. */
  readonly failures: Readonly<Record<string, number>>
  /** Accepted requests that a client or the rows do not know to have ended, or know differently. */
  readonly lost: number
  /** What the clients of lost requests were told last, beside the rows' states. */
  readonly lostAnswers: readonly string[]
  /** Requests with more than one charge, failed ones with any, and completed ones with none. */
  readonly wronglyCharged: number
  readonly chargedTwice: number
  /** Completed requests whose picture was not there whole. */
  readonly broken: number
  /** Credits that are still held though nothing runs, in millionths. */
  readonly heldMicros: number
  /** From the death of a process, or of the database, to the next one that answers. */
  readonly longestRestartMs: number
}

const key = 'SG_chaos-test-key-0001'
/** Between two kills: long enough that work gets done, short enough that much of it is hit. */
const shortestPauseMs = 200
const longestPauseMs = 900

const readBooks = async (database: Database) => {
  try {
    const rows = await database.kysely.selectFrom('requests').select(['id', 'state']).execute()
    const charges = await database.kysely
      .selectFrom('ledger')
      .select('request_id')
      .where('kind', '=', 'charge')
      .execute()
    const keys = await database.kysely.selectFrom('api_keys').select('reserved_micros').execute()
    const charged = new Map<string, number>()
    for (const { request_id } of charges) charged.set(request_id ?? '', (charged.get(request_id ?? '') ?? 0) + 1)
    return {
      states: new Map(rows.map(row => [row.id, row.state as string])),
      charged,
      heldMicros: keys.reduce((sum, { reserved_micros }) => sum + reserved_micros, 0),
    }
  } finally {
    await database.close()
  }
}

/**
 * Kills servers and painting processes at random while clients submit and poll, then compares what the clients saw
 * with the rows and the ledger. Ends when all kills are done and every accepted request has ended.
 */
export const runChaos = async ({ kills, clients, seed, database = 'sqlite' }: ChaosSettings): Promise<ChaosReport> => {
  const random = createRandom(seed)
  const dataDir = await mkdtemp(join(tmpdir(), 'sfumato-chaos-'))
  const killable = await (database === 'sqlite' ? startKillableServer : startKillableMany)(dataDir, key)
  const seen: Seen[] = []
  let overSince: number | undefined
  const client = async () => {
    while (overSince === undefined) {
      // One in twenty is blocked by moderation: failures must be free of charge, too.
      const prompt = random.next() < 0.05 ? 'blocked' : `slow ${50 + random.integer(100)}`
      seen.push(
        await submitAndFollow(killable.urls[random.integer(killable.urls.length)], key, prompt, () => overSince),
      )
    }
  }
  const working = Promise.all(Array.from({ length: clients }, client))
  const killed: Record<string, number> = {}
  let others = 0
  let painterKills = 0
  let longestRestartMs = 0
  while (others + painterKills < kills) {
    await sleep(shortestPauseMs + random.next() * (longestPauseMs - shortestPauseMs))
    if (random.next() < 0.5) {
      const startedAt = performance.now()
      const what = await killable.kill(() => random.next())
      longestRestartMs = Math.max(longestRestartMs, performance.now() - startedAt)
      killed[what] = (killed[what] ?? 0) + 1
      others++
    } else if (killable.killPainter(count => random.integer(count))) painterKills++
  }
  overSince = Date.now()
  await working
  await killable.stop()
  const { states, charged, heldMicros } = await readBooks(await killable.openBooks())
  await killable.close()
  await rm(dataDir, { recursive: true, force: true })

  const failures: Record<string, number> = {}
  for (const { errorCode } of seen) if (errorCode !== undefined) failures[errorCode] = (failures[errorCode] ?? 0) + 1
  const due = (state: string | undefined) => (state === 'COMPLETED' ? 1 : 0)
  return {
    kills: killed,
    painterKills,
    accepted: seen.length,
    completed: seen.filter(({ status }) => status === 'COMPLETED').length,
    failed: seen.filter(({ status }) => status === 'FAILED').length,
    failures,
    lostAnswers: seen.flatMap(({ id, status, lastAnswer }) =>
      states.get(id) === status ? [] : [`${states.get(id)}: ${lastAnswer ?? status}`],
    ),
    lost: seen.filter(({ id, status }) => states.get(id) !== status).length,
    chargedTwice: [...charged.values()].filter(count => count > 1).length,
    wronglyCharged: [...states].filter(([id, state]) => (charged.get(id) ?? 0) !== due(state)).length,
    broken: seen.filter(({ whole }) => !whole).length,
    heldMicros,
    longestRestartMs,
  }
}
