import { setTimeout as sleep } from 'node:timers/promises'
import { limits } from '../limits.ts'
import { groupLive } from '../metrics/live-groups.ts'
import type { ClaimedRequest } from '../rows/requests.ts'
import { type Dispatcher, handedBack, type LiveRequest, type RunSettings, runStopped } from './dispatcher.ts'
import { createLiveRequests, type LocalRequest } from './live-requests.ts'
import { compareTurns, positionAmong, type Turn } from './turns.ts'

/** What is set for a key. */
export interface KeyPolicy {
  /** Higher goes first. */
  readonly priority: number
  /** Requests that may run at once; 0 for any number. */
  readonly maxRunning: number
}

/** How many runs there may be, and by which rules. */
export interface LocalSettings extends RunSettings {
  readonly policyOf: (keyId: number) => KeyPolicy
  /** True for a model of which nothing is to start. */
  readonly isPaused: (slug: string) => boolean
  /** Takes a queued request for a run; nothing where it is not to run any more, `later` where the database fails. */
  readonly claim: (request: LiveRequest) => Promise<ClaimedRequest | 'later' | undefined>
  /** Puts an unfinished request back to the queue. False where it has ended; rejects while the database fails. */
  readonly putBack: (claimed: ClaimedRequest) => Promise<boolean>
}

/** The dispatcher of one process that has the database for itself: it keeps what has not ended in memory. */
export interface LocalDispatcher extends Dispatcher {
  /** Takes up a request that an earlier process left, without starting it. */
  restore(request: LiveRequest): void
}

/** The weight of the latest run in the average: about the last ten count. */
const latestWeight = 0.1

/** Makes a dispatcher without requests. */
export const createLocalDispatcher = (settings: LocalSettings): LocalDispatcher => {
  const live = createLiveRequests()
  const waiters = new Map<string, (() => void)[]>()
  const fetching = new Set<LocalRequest>()
  /** Fetched, and waiting for their turn. */
  const ready = new Map<LocalRequest, () => void>()
  /** Since when each request paints, or waits for a painting process that is promised to it. */
  const painting = new Map<LocalRequest, number>()
  const running = new Set<Promise<void>>()
  const runningOfKey = new Map<number, number>()
  const servedAt = new Map<number, number>()
  let services = 0
  let averageMs = 1_000
  const stopping = new AbortController()
  let stopped = false

  const turnOf = ({ keyId, sequence }: { readonly keyId: number; readonly sequence: number }): Turn => ({
    priority: settings.policyOf(keyId).priority,
    servedAt: servedAt.get(keyId) ?? 0,
    sequence,
  })

  const mayRun = ({ keyId, slug }: LocalRequest): boolean => {
    if (settings.isPaused(slug)) return false
    const { maxRunning } = settings.policyOf(keyId)
    return maxRunning === 0 || (runningOfKey.get(keyId) ?? 0) < maxRunning
  }

  const mayFetch = ({ keyId }: LocalRequest): boolean => {
    const ahead = fetching.size + ready.size
    if (ahead < settings.fetching) return true
    if (ahead >= settings.maxFetching) return false
    return ![...fetching, ...ready.keys()].some(other => other.keyId === keyId)
  }

  /** The one whose turn it is among those that pass. */
  const next = (candidates: Iterable<LocalRequest>, passes: (request: LocalRequest) => boolean) => {
    let best: { request: LocalRequest; turn: Turn } | undefined
    for (const request of candidates) {
      if (!passes(request)) continue
      const turn = turnOf(request)
      if (!best || compareTurns(turn, best.turn) < 0) best = { request, turn }
    }
    return best?.request
  }

  function* paintable(): Generator<LocalRequest> {
    yield* ready.keys()
    if (stopped) return
    for (const request of live.fronts()) if (!request.needsFetch && mayRun(request)) yield request
  }

  const promisePainter = (request: LocalRequest): void => {
    painting.set(request, performance.now())
    servedAt.set(request.keyId, ++services)
  }

  const wake = (): void => {
    while (painting.size < settings.painting) {
      const request = next(paintable(), () => true)
      if (!request) break
      promisePainter(request)
      const goOn = ready.get(request)
      ready.delete(request)
      if (goOn) goOn()
      else start(request)
    }
    while (!stopped) {
      const request = next(live.fronts(), front => front.needsFetch && mayRun(front) && mayFetch(front))
      if (!request) break
      fetching.add(request)
      start(request)
    }
  }

  const waitForTurn = (request: LocalRequest, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const abandon = () => {
        ready.delete(request)
        reject(signal.reason)
      }
      ready.set(request, () => {
        signal.removeEventListener('abort', abandon)
        resolve()
      })
      signal.addEventListener('abort', abandon, { once: true })
    })

  const donePainting = (request: LocalRequest): void => {
    const since = painting.get(request)
    if (since !== undefined) averageMs += (performance.now() - since - averageMs) * latestWeight
    painting.delete(request)
  }

  const countRunning = ({ keyId }: LocalRequest, change: 1 | -1): void => {
    const count = (runningOfKey.get(keyId) ?? 0) + change
    if (count === 0) runningOfKey.delete(keyId)
    else runningOfKey.set(keyId, count)
  }

  const wakeWaiting = (id: string): void => {
    const waiting = waiters.get(id) ?? []
    waiters.delete(id)
    for (const resolve of waiting) resolve()
  }

  const forget = (request: LocalRequest): void => {
    live.remove(request)
    wakeWaiting(request.id)
  }

  /** Waits a while with a request that nothing can be done for now, its place free for others. False: it has ended. */
  const restOf = async (request: LocalRequest): Promise<boolean> => {
    fetching.delete(request)
    donePainting(request)
    wake()
    await sleep(limits.unfinishedRetryMs, undefined, { signal: stopping.signal }).catch(() => {})
    return live.get(request.id) === request && !stopped
  }

  /** Tries to put a request back until that could be stored. False: it has ended, or this process stops. */
  const isPutBack = async (request: LocalRequest, claimed: ClaimedRequest): Promise<boolean> => {
    while (await restOf(request)) {
      const back = await settings.putBack(claimed).catch(() => undefined)
      if (back !== undefined) return back
    }
    return false
  }

  const run = async (request: LocalRequest, stopper: AbortController): Promise<void> => {
    const { signal } = stopper
    const claimed = await settings.claim(request)
    if (!claimed) return forget(request)
    if (claimed === 'later') {
      if (await restOf(request)) live.enqueue(request)
      return
    }
    const end = await settings.run({
      request,
      claimed,
      signal,
      stop: reason => stopper.abort(reason),
      progress: share => {
        request.progress = Math.min(1, Math.max(request.progress, share))
      },
      preview: preview => {
        request.preview = preview
      },
      fetched: async () => {
        if (!fetching.delete(request)) return
        signal.throwIfAborted()
        const turn = waitForTurn(request, signal)
        wake()
        await turn
      },
      painted: () => {
        donePainting(request)
        wake()
      },
    })
    if (end === 'queued again' || (end === 'unfinished' && (await isPutBack(request, claimed)))) live.enqueue(request)
    else if (!stopped || end === 'over') forget(request)
  }

  const start = (request: LocalRequest): void => {
    live.dequeue(request)
    countRunning(request, 1)
    request.state = 'PROCESSING'
    request.stopper = new AbortController()
    const started = run(request, request.stopper).finally(() => {
      request.stopper = null
      running.delete(started)
      fetching.delete(request)
      donePainting(request)
      countRunning(request, -1)
      wake()
    })
    running.add(started)
  }

  const restore = (request: LiveRequest): void => live.enqueue({ ...request, stopper: null })

  return {
    restore,
    hold: async (keyId, _caps) => {
      const counts = { ofKey: live.queuedOf(keyId), total: live.queuedTotal() }
      return { counts, giveBack: live.hold(keyId) }
    },
    placeFreeInMs: () => Math.ceil(averageMs / settings.painting),
    submitted: request => {
      restore(request)
      wake()
    },
    wake,
    find: async id => live.get(id),
    position: async request => {
      if (request.state !== 'QUEUED') return 0
      const others = [...live.waiting()].filter(({ keyId }) => keyId !== request.keyId)
      return positionAmong(
        turnOf(request),
        live.olderOfKey(request),
        others.map(other => ({ ...turnOf(other), count: other.count })),
      )
    },
    whenEnded: id => {
      if (!live.get(id)) return Promise.resolve()
      return new Promise(resolve => waiters.set(id, [...(waiters.get(id) ?? []), resolve]))
    },
    ended: ({ id }) => {
      const request = live.get(id)
      if (!request) return false
      forget(request)
      request.stopper?.abort(runStopped)
      return request.stopper !== null
    },
    overdue: async now =>
      live.all().filter(({ state, startBy }) => state === 'QUEUED' && startBy !== null && startBy <= now),
    abandoned: async () => [],
    groups: async now => groupLive(live.all(), now),
    awaited: async () => live.all().filter(({ runsOn }) => !runsOn),
    stop: async () => {
      stopped = true
      stopping.abort()
      while (running.size > 0) await Promise.all(running)
    },
    handBack: () => {
      for (const { id, stopper } of live.all()) {
        stopper?.abort(handedBack)
        wakeWaiting(id)
      }
    },
    close: async () => {},
  }
}
