import type { Transaction } from 'kysely'
import { limits } from '../../limits.ts'
import type { PostgresDatabase } from '../../rows/database.ts'
import { isLostConnection } from '../../rows/postgres/lost-connection.ts'
import type { Tables } from '../../rows/tables.ts'
import { type Dispatcher, handedBack, type LiveRequest, type RunSettings, runStopped } from '../dispatcher.ts'
import { liveRequestOf } from '../live-request-of.ts'
import { compareTurns } from '../turns.ts'
import { type ClaimedRow, claimNext, holdTurns, serveKey, ticketsFor, turnsOf, type UnkeptRow } from './claim.ts'
import { readAbandoned, readAwaited, readGroups, readLive, readOverdue } from './live-rows.ts'
import { createLookup } from './lookup.ts'
import { countTickets, type LostClaim, readLostClaims, takeBackClaims } from './lost-claims.ts'
import { forgetNode, seeNode } from './nodes.ts'
import { keepRunsAlive, type OwnRun, type Standing, stopLostRuns, tellStanding } from './own-runs.ts'
import { createQueueView } from './queue-view.ts'
import { repeat } from './repeat.ts'
import type { SharedTickets } from './tickets.ts'

/** How a dispatcher takes part in a shared queue. */
export interface SharedSettings extends RunSettings {
  readonly database: PostgresDatabase
  readonly tickets: SharedTickets
  /** This process. */
  readonly node: string
  /** The models that this process paints; none for one that only answers calls. */
  readonly slugs: readonly string[]
  /** For keys of which nothing is set; 0 for any number. */
  readonly maxRunningPerKey: number
  readonly now: () => number
  readonly log: {
    info(fields: object, text: string): void
    warn(fields: object, text: string): void
    error(fields: object, text: string): void
  }
}

const notBegun: Standing = { progress: 0 }

/** The weight of the latest run in the average: about the last ten count. */
const latestWeight = 0.1

/**
 * Lets those pass that have been seen for a while, with every look: after an outage of the database everybody seems to be
 * gone for a moment.
 */
const seenFor = <Item>(forMs: number, keyOf: (item: Item) => string) => {
  let since = new Map<string, number>()
  return (items: readonly Item[]): Item[] => {
    const now = performance.now()
    since = new Map(items.map(item => [keyOf(item), since.get(keyOf(item)) ?? now]))
    return items.filter(item => now - (since.get(keyOf(item)) ?? now) >= forMs)
  }
}

/**
 * The dispatcher of one of many processes that share a PostgreSQL: the rows are the queue, and a ticket of pg-boss, kept
 * alive by whoever runs a request, says that it is being run.
 */
export const createSharedDispatcher = async (settings: SharedSettings): Promise<Dispatcher> => {
  const { database, tickets, node, now, log } = settings
  const { kysely } = database
  const signals = database.signals()
  const view = createQueueView(kysely)
  const lookup = createLookup(ids => readLive(kysely, ids))
  const runs = new Map<string, OwnRun>()
  const running = new Set<Promise<void>>()
  const waiters = new Map<string, (() => void)[]>()
  const fetching = new Set<OwnRun>()
  /** Fetched, and waiting for their turn. */
  const ready = new Map<OwnRun, () => void>()
  /** Since when each run paints, or waits for a painting process that is promised to it. */
  const painting = new Map<OwnRun, number>()
  let averageMs = 1_000
  let begun = false
  let stopped = false
  let away = false

  const failed = (error: unknown): void => {
    const lost = isLostConnection(error) || isLostConnection((error as Error).cause)
    // An outage is told once, not with every look.
    if (!lost || !away) log.error({ err: error }, lost ? 'the database is away' : 'the queue could not be looked after')
    away = lost
  }

  const wakeWaiting = (id: string): void => {
    const waiting = waiters.get(id) ?? []
    waiters.delete(id)
    for (const resolve of waiting) resolve()
  }

  const donePainting = (run: OwnRun): void => {
    const since = painting.get(run)
    if (since !== undefined) averageMs += (performance.now() - since - averageMs) * latestWeight
    painting.delete(run)
  }

  const waitForTurn = (run: OwnRun): Promise<void> =>
    new Promise((resolve, reject) => {
      const { signal } = run.stopper
      const abandon = () => {
        ready.delete(run)
        reject(signal.reason)
      }
      ready.set(run, () => {
        signal.removeEventListener('abort', abandon)
        resolve()
      })
      signal.addEventListener('abort', abandon, { once: true })
    })

  const promisePainter = (run: OwnRun): void => {
    painting.set(run, performance.now())
    const goOn = ready.get(run)
    ready.delete(run)
    goOn?.()
  }

  const begin = (row: ClaimedRow): OwnRun => {
    const stopper = new AbortController()
    const run: OwnRun = {
      request: { ...liveRequestOf(row), startBy: null },
      claimed: row,
      stopper,
      ticket: row.ticket,
      standing: notBegun,
      told: notBegun,
    }
    runs.set(row.id, run)
    return run
  }

  const start = (run: OwnRun): void => {
    const { request, stopper } = run
    const started = settings
      .run({
        request,
        claimed: run.claimed,
        signal: stopper.signal,
        stop: reason => stopper.abort(reason),
        progress: share => {
          if (share > run.standing.progress) run.standing = { ...run.standing, progress: Math.min(1, share) }
        },
        preview: preview => {
          run.standing = { ...run.standing, preview }
        },
        fetched: async () => {
          if (!fetching.delete(run)) return
          stopper.signal.throwIfAborted()
          const turn = waitForTurn(run)
          looking.now()
          await turn
        },
        painted: () => {
          donePainting(run)
          looking.now()
        },
      })
      .then(end => {
        if (end === 'queued again') signals.say('queued')
      })
      .finally(() => {
        running.delete(started)
        if (runs.get(request.id) === run) runs.delete(request.id)
        fetching.delete(run)
        donePainting(run)
        looking.now()
      })
    running.add(started)
  }

  /** The run whose turn it is among those that have their pictures. */
  const firstOf = async (transaction: Transaction<Tables>, candidates: readonly OwnRun[]) => {
    if (candidates.length === 0) return undefined
    const turns = await turnsOf(transaction, [...new Set(candidates.map(({ request }) => request.keyId))])
    return candidates
      .map(run => {
        const { keyId, sequence } = run.request
        return { run, turn: { ...(turns.get(keyId) ?? { priority: 0, servedAt: 0 }), sequence } }
      })
      .sort((first, second) => compareTurns(first.turn, second.turn))[0]
  }

  /**
   * Gives free painting processes to those whose turn it is, runs that have their pictures or the next requests, all in
   * one transaction. False where nobody is left.
   */
  const givePainters = async (free: number): Promise<boolean> => {
    const chosen = await database.write(async transaction => {
      await holdTurns(transaction)
      const owns: OwnRun[] = []
      const claimed: UnkeptRow[] = []
      while (owns.length + claimed.length < free) {
        const own = await firstOf(
          transaction,
          [...ready.keys()].filter(run => !owns.includes(run)),
        )
        const row = stopped ? undefined : await claimNext(transaction, { ...wanted(false, []), before: own?.turn })
        if (row) claimed.push(row)
        else if (own) {
          await serveKey(transaction, own.run.request.keyId)
          owns.push(own.run)
        } else break
      }
      return { owns, rows: await ticketsFor(transaction, claimed, tickets) }
    })
    // One that was given up meanwhile waits no more.
    for (const run of chosen.owns) if (ready.has(run)) promisePainter(run)
    for (const row of chosen.rows) {
      const run = begin(row)
      promisePainter(run)
      start(run)
    }
    return chosen.owns.length + chosen.rows.length === free
  }

  const wanted = (needsFetch: boolean, withoutKeys: readonly number[]) => ({
    slugs: settings.slugs,
    needsFetch,
    withoutKeys,
    maxRunningPerKey: settings.maxRunningPerKey,
    worker: node,
    now: now(),
  })

  /** Begins to fetch the pictures of the next request that needs some, where there is room for them. */
  const fetchAhead = async (): Promise<boolean> => {
    const ahead = [...fetching, ...ready.keys()]
    if (ahead.length >= settings.maxFetching) return false
    const withoutKeys = ahead.length < settings.fetching ? [] : ahead.map(({ request }) => request.keyId)
    const row = await database.write(async transaction => {
      await holdTurns(transaction)
      const claimed = await claimNext(transaction, wanted(true, withoutKeys))
      return claimed && (await ticketsFor(transaction, [claimed], tickets))[0]
    })
    if (!row) return false
    const run = begin(row)
    fetching.add(run)
    start(run)
    return true
  }

  const look = async (): Promise<void> => {
    if (!begun || settings.slugs.length === 0) return
    while (painting.size < settings.painting && (await givePainters(settings.painting - painting.size)));
    while (!stopped && (await fetchAhead()));
  }

  /** Those of the runs and awaited requests that ended without a word. */
  const lookAround = async (): Promise<void> => {
    await stopLostRuns(kysely, node, [...runs.values()])
    if (waiters.size === 0) return
    const awaited = [...waiters.keys()]
    const live = await readLive(kysely, awaited)
    for (const id of awaited) if (!live.has(id)) wakeWaiting(id)
  }

  const isLostClaim = seenFor<LostClaim>(limits.lostClaimsMs, ({ id, attempt, ticket }) => `${id} ${attempt} ${ticket}`)
  const takeBackLost = async (): Promise<void> => {
    const lost = isLostClaim(await readLostClaims(kysely))
    if (lost.length === 0) return
    const count = await takeBackClaims(database, lost)
    if (count === 0) return
    log.warn({ requestIds: lost.map(({ id }) => id) }, 'took back the requests of a process that is gone')
    signals.say('queued')
  }

  await seeNode(database, node)
  const isAbandoned = seenFor<LiveRequest>(limits.abandonedMs, ({ id }) => id)
  const looking = repeat(limits.queueLookMs, look, failed)
  const around = repeat(limits.queueLookMs, lookAround, failed)
  const keeping = repeat(
    limits.ticketKeepMs,
    async () => {
      await keepRunsAlive(database, tickets, node, [...runs.values()])
      away = false
    },
    failed,
  )
  const seeing = repeat(limits.nodeSeenMs, () => seeNode(database, node), failed)
  const others = [
    repeat(limits.progressPaceMs, () => tellStanding(database, node, [...runs.values()]), failed),
    repeat(limits.lostClaimsMs, takeBackLost, failed),
    repeat(
      limits.ticketCountMs,
      async () => {
        const changed = await countTickets(database, tickets)
        if (changed > 0) log.info({ changed }, 'tickets made as many as waiting requests')
      },
      failed,
    ),
  ]
  const deaf = signals.hear(word => {
    if (word === 'settings') view.forget()
    if (word === 'settings' || word === 'queued') looking.now()
    else if (word === undefined) {
      seeing.now()
      keeping.now()
      around.now()
      looking.now()
    } else {
      const id = word.slice('ended '.length)
      runs.get(id)?.stopper.abort(runStopped)
      wakeWaiting(id)
      looking.now()
    }
  })

  const whenEnded = (id: string): Promise<void> =>
    new Promise(resolve => {
      waiters.set(id, [...(waiters.get(id) ?? []), resolve])
      // It may have ended before anybody listened.
      lookup.find(id).then(
        live => {
          if (!live) wakeWaiting(id)
        },
        () => {},
      )
    })

  return {
    hold: async (keyId, caps) => ({
      counts: await view.counts(keyId, caps),
      recount: transaction => view.recount(transaction, keyId, caps),
      giveBack: () => {},
    }),
    placeFreeInMs: () => Math.ceil(averageMs / Math.max(1, settings.painting)),
    submitted: () => signals.say('queued'),
    wake: () => {
      begun = true
      looking.now()
    },
    find: lookup.find,
    position: async request => (request.state === 'QUEUED' ? view.position(request) : 0),
    whenEnded,
    ended: ({ id, state }) => {
      const run = runs.get(id)
      runs.delete(id)
      run?.stopper.abort(runStopped)
      signals.say(`ended ${id}`)
      wakeWaiting(id)
      return state === 'PROCESSING'
    },
    overdue: at => readOverdue(kysely, at, limits.overdueAtOnce),
    abandoned: async () => isAbandoned(await readAbandoned(kysely, limits.nodeDeadMs)),
    groups: at => readGroups(kysely, at),
    awaited: () => readAwaited(kysely, node),
    stop: async () => {
      stopped = true
      while (running.size > 0 || waiters.size > 0) {
        await Promise.all([...running, ...[...waiters.keys()].map(whenEnded)])
      }
    },
    handBack: () => {
      for (const { stopper } of runs.values()) stopper.abort(handedBack)
      for (const id of [...waiters.keys()]) wakeWaiting(id)
    },
    close: async () => {
      deaf()
      await Promise.all([looking, around, keeping, seeing, ...others].map(repeated => repeated.stop()))
      await forgetNode(database, node).catch(() => {})
      await tickets.stop()
    },
  }
}
