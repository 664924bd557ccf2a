import { createLiveRequests, type LiveRequest, type LiveRequests } from './live-requests.ts'

/** What a run tells the dispatcher as it goes on, so that the next one can start. */
export interface RunPhases {
  /** All pictures are there; from now on it needs a painting process. */
  readonly fetched: () => void
  /** The painting process is free again. */
  readonly painted: () => void
}

/** How many runs there may be. */
export interface DispatcherSettings {
  /** Requests that paint, or wait for a painting process, at once. */
  readonly painting: number
  /** Further requests whose pictures are being fetched. */
  readonly fetching: number
  /** Runs one request to its end or back to the queue. Never rejects. */
  readonly run: (request: LiveRequest, phases: RunPhases) => Promise<void>
}

/**
 * Says whose turn it is on one machine: the oldest first. It holds nothing that is not in the rows, from which it is
 * filled at the start.
 */
export interface Dispatcher {
  readonly live: LiveRequests
  /** Takes up a request that has just been stored. */
  submit(request: LiveRequest): void
  /** Starts whatever can start. */
  wake(): void
  /** Resolves when the request has ended (it is no longer live), or is given up by a server that stops. */
  whenEnded(id: string): Promise<void>
  /** Wakes those who wait for a request although it has not ended: this process gives it up. */
  wakeWaiting(request: LiveRequest): void
  /** Forgets a request that has ended and wakes those who wait for it. */
  ended(request: LiveRequest): void
  /** Starts nothing more; resolves when nothing runs. */
  stop(): Promise<void>
}

/** Makes a dispatcher without requests. */
export const createDispatcher = (settings: DispatcherSettings): Dispatcher => {
  const live = createLiveRequests()
  const waiters = new Map<string, (() => void)[]>()
  const fetching = new Set<LiveRequest>()
  const painting = new Set<LiveRequest>()
  const running = new Set<Promise<void>>()
  let stopped = false

  const mayStart = (request: LiveRequest): boolean => {
    if (!request.needsFetch) return painting.size < settings.painting
    const waitingToPaint = Math.max(0, painting.size - settings.painting)
    return fetching.size + waitingToPaint < settings.fetching
  }

  const wake = (): void => {
    for (let next = live.head(); next && !stopped && mayStart(next); next = live.head()) start(next)
  }

  const start = (request: LiveRequest): void => {
    live.dequeue(request)
    ;(request.needsFetch ? fetching : painting).add(request)
    const phases: RunPhases = {
      fetched: () => {
        if (fetching.delete(request)) painting.add(request)
        wake()
      },
      painted: () => {
        painting.delete(request)
        wake()
      },
    }
    const run = settings.run(request, phases).finally(() => {
      running.delete(run)
      fetching.delete(request)
      painting.delete(request)
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
