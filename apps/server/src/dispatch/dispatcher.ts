import { createLiveRequests, type LiveRequest, type LiveRequests } from './live-requests.ts'
import { compareTurns, positionAmong, type Turn } from './turns.ts'

/** What a run tells the dispatcher as it goes on, so that the next one can start. */
export interface RunPhases {
  /**
   * All pictures are there; from now on it needs a painting process. Resolves when it is its turn; rejects with the
   * signal's reason.
   */
  readonly fetched: (signal: AbortSignal) => Promise<void>
  /** The painting process is free again. */
  readonly painted: () => void
}

/** What is set for a key. */
export interface KeyPolicy {
  /** Higher goes first. */
  readonly priority: number
  /** Requests that may run at once; 0 for any number. */
  readonly maxRunning: number
}

/** How many runs there may be, and by which rules. */
export interface DispatcherSettings {
  /** Requests that paint, or wait for a painting process, at once. */
  readonly painting: number
  /** Further requests whose pictures are being fetched, or that wait with them for their turn. */
  readonly fetching: number
  /** The most of these where many keys want one: a key that has none may always have its first. */
  readonly maxFetching: number
  readonly policyOf: (keyId: number) => KeyPolicy
  /** True for a model of which nothing is to start. */
  readonly isPaused: (slug: string) => boolean
  /** Runs one request to its end or back to the queue. Never rejects. */
  readonly run: (request: LiveRequest, phases: RunPhases) => Promise<void>
}

/**
 * Says whose turn it is on one machine: by the priority of the keys, then the key that was served longest ago, then
 * age (`compareTurns`). It holds nothing that is not in the rows, from which it is filled at the start.
 */
export interface Dispatcher {
  readonly live: LiveRequests
  /** Takes up a request that has just been stored. */
  submit(request: LiveRequest): void
  /** Starts whatever can start. */
  wake(): void
  /** How many requests start before this one; 0 for the next one and for a running one. */
  position(request: LiveRequest): number
  /** When one of the waiting requests is likely to have started, in milliseconds. */
  placeFreeInMs(): number
  /** Resolves when the request has ended (it is no longer live), or is given up by a server that stops. */
  whenEnded(id: string): Promise<void>
  /** Wakes those who wait for a request although it has not ended: this process gives it up. */
  wakeWaiting(request: LiveRequest): void
  /** Forgets a request that has ended and wakes those who wait for it. */
  ended(request: LiveRequest): void
  /** Starts nothing more; resolves when nothing runs. */
  stop(): Promise<void>
}

/** The weight of the latest run in the average: about the last ten count. */
const latestWeight = 0.1

/** Makes a dispatcher without requests. */
export const createDispatcher = (settings: DispatcherSettings): Dispatcher => {
  const live = createLiveRequests()
  const waiters = new Map<string, (() => void)[]>()
  const fetching = new Set<LiveRequest>()
  /** Fetched, and waiting for their turn. */
  const ready = new Map<LiveRequest, () => void>()
  /** Since when each request paints, or waits for a painting process that is promised to it. */
  const painting = new Map<LiveRequest, number>()
  const running = new Set<Promise<void>>()
  const runningOfKey = new Map<number, number>()
  const servedAt = new Map<number, number>()
  let services = 0
  let averageMs = 1_000
  let stopped = false

  const turnOf = ({ keyId, sequence }: { readonly keyId: number; readonly sequence: number }): Turn => ({
    priority: settings.policyOf(keyId).priority,
    servedAt: servedAt.get(keyId) ?? 0,
    sequence,
  })

  const mayRun = ({ keyId, slug }: LiveRequest): boolean => {
    if (settings.isPaused(slug)) return false
    const { maxRunning } = settings.policyOf(keyId)
    return maxRunning === 0 || (runningOfKey.get(keyId) ?? 0) < maxRunning
  }

  const mayFetch = ({ keyId }: LiveRequest): boolean => {
    const ahead = fetching.size + ready.size
    if (ahead < settings.fetching) return true
    if (ahead >= settings.maxFetching) return false
    return ![...fetching, ...ready.keys()].some(other => other.keyId === keyId)
  }

  /** The one whose turn it is among those that pass. */
  const next = (candidates: Iterable<LiveRequest>, passes: (request: LiveRequest) => boolean) => {
    let best: { request: LiveRequest; turn: Turn } | undefined
    for (const request of candidates) {
      if (!passes(request)) continue
      const turn = turnOf(request)
      if (!best || compareTurns(turn, best.turn) < 0) best = { request, turn }
    }
    return best?.request
  }

  function* paintable(): Generator<LiveRequest> {
    yield* ready.keys()
    if (stopped) return
    for (const request of live.fronts()) if (!request.needsFetch && mayRun(request)) yield request
  }

  const promisePainter = (request: LiveRequest): void => {
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

  const waitForTurn = (request: LiveRequest, signal: AbortSignal): Promise<void> =>
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

  const donePainting = (request: LiveRequest): void => {
    const since = painting.get(request)
    if (since !== undefined) averageMs += (performance.now() - since - averageMs) * latestWeight
    painting.delete(request)
  }

  const countRunning = ({ keyId }: LiveRequest, change: 1 | -1): void => {
    const count = (runningOfKey.get(keyId) ?? 0) + change
    if (count === 0) runningOfKey.delete(keyId)
    else runningOfKey.set(keyId, count)
  }

  const start = (request: LiveRequest): void => {
    live.dequeue(request)
    countRunning(request, 1)
    const phases: RunPhases = {
      fetched: async signal => {
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
    }
    const run = settings.run(request, phases).finally(() => {
      running.delete(run)
      fetching.delete(request)
      donePainting(request)
      countRunning(request, -1)
      wake()
    })
    running.add(run)
  }

  const wakeWaiting = (request: LiveRequest): void => {
    const waiting = waiters.get(request.id) ?? []
    waiters.delete(request.id)
    for (const resolve of waiting) resolve()
  }

  return {
    live,
    submit: request => {
      live.enqueue(request)
      wake()
    },
    wake,
    wakeWaiting,
    position: request => {
      if (request.state !== 'QUEUED') return 0
      const others = [...live.waiting()].filter(({ keyId }) => keyId !== request.keyId)
      return positionAmong(
        turnOf(request),
        live.olderOfKey(request),
        others.map(other => ({ ...turnOf(other), count: other.count })),
      )
    },
    placeFreeInMs: () => Math.ceil(averageMs / settings.painting),
    whenEnded: id => {
      if (!live.get(id)) return Promise.resolve()
      return new Promise(resolve => waiters.set(id, [...(waiters.get(id) ?? []), resolve]))
    },
    ended: request => {
      live.remove(request)
      wakeWaiting(request)
    },
    stop: async () => {
      stopped = true
      while (running.size > 0) await Promise.all(running)
    },
  }
}
