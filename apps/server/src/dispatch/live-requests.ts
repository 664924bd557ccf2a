import type { Surface } from '../rows/tables.ts'
import { createSortedQueue, type SortedQueue } from './sorted-queue.ts'

/** A request that has not ended, as the server process keeps it in memory. */
export interface LiveRequest {
  readonly id: string
  /** Order of submission. */
  readonly sequence: number
  readonly keyId: number
  readonly slug: string
  readonly surface: Surface
  readonly createdAt: number
  /** It goes on when nobody waits for it: all but sync calls without an idempotency key. */
  readonly runsOn: boolean
  /** Files of it lie in the store. */
  readonly hasInputs: boolean
  /** Some of its pictures have to be fetched first. */
  readonly needsFetch: boolean
  /** Its end is to be told. */
  readonly hasWebhook: boolean
  /** It fails where it has not started by then; null once it has. */
  startBy: number | null
  state: 'QUEUED' | 'PROCESSING'
  /** Share done, 0 to 1. */
  progress: number
  /** Ends the run in progress; set while it is `PROCESSING`. */
  abort: AbortController | null
}

/** What waits of one key. */
export interface WaitingOfKey {
  readonly keyId: number
  readonly count: number
  /** Of the oldest. */
  readonly sequence: number
}

/** The requests that have not ended: all by id, the queued ones by key in order of submission. */
export interface LiveRequests {
  get(id: string): LiveRequest | undefined
  /** Adds a queued request, or puts a running one back to its place in the queue. */
  enqueue(request: LiveRequest): void
  /**
   * The oldest queued request of every key, model and kind of start, left there: whatever the rules, one of them is
   * next.
   */
  fronts(): Iterable<LiveRequest>
  /** Takes a request out of the queue; it stays known by its id. */
  dequeue(request: LiveRequest): void
  /** Forgets a request that has ended. */
  remove(request: LiveRequest): void
  /** How many queued requests of the same key are older. */
  olderOfKey(request: LiveRequest): number
  /** The keys that have requests waiting. */
  waiting(): Iterable<WaitingOfKey>
  /** Queued requests of a key, places held included. */
  queuedOf(keyId: number): number
  /** All queued requests, places held included. */
  queuedTotal(): number
  /** Counts a request as queued that is still being stored; returns the function that ends it. */
  hold(keyId: number): () => void
  all(): LiveRequest[]
}

/** The lanes of one key: requests in one lane are equal but for their age. */
type Lanes = Map<string, SortedQueue<LiveRequest>>

const laneOf = ({ slug, needsFetch }: LiveRequest): string => `${slug} ${needsFetch ? 'fetch' : 'paint'}`

const sum = (lanes: Lanes | undefined, count: (lane: SortedQueue<LiveRequest>) => number): number => {
  let total = 0
  for (const lane of lanes?.values() ?? []) total += count(lane)
  return total
}

/** Makes an empty set of live requests. */
export const createLiveRequests = (): LiveRequests => {
  const byId = new Map<string, LiveRequest>()
  const byKey = new Map<number, Lanes>()
  const held = new Map<number, number>()
  let queued = 0
  let heldTotal = 0

  const addHeld = (keyId: number, change: 1 | -1): void => {
    heldTotal += change
    const count = (held.get(keyId) ?? 0) + change
    if (count === 0) held.delete(keyId)
    else held.set(keyId, count)
  }

  const dequeue = (request: LiveRequest): void => {
    const lanes = byKey.get(request.keyId)
    const lane = lanes?.get(laneOf(request))
    if (!lanes || !lane?.remove(request)) return
    queued--
    if (lane.size() > 0) return
    lanes.delete(laneOf(request))
    if (lanes.size === 0) byKey.delete(request.keyId)
  }

  const enqueue = (request: LiveRequest): void => {
    request.state = 'QUEUED'
    request.progress = 0
    byId.set(request.id, request)
    let lanes = byKey.get(request.keyId)
    if (!lanes) {
      lanes = new Map()
      byKey.set(request.keyId, lanes)
    }
    let lane = lanes.get(laneOf(request))
    if (!lane) {
      lane = createSortedQueue()
      lanes.set(laneOf(request), lane)
    }
    lane.add(request)
    queued++
  }

  return {
    get: id => byId.get(id),
    enqueue,
    fronts: function* () {
      for (const lanes of byKey.values()) {
        for (const lane of lanes.values()) yield lane.first() as LiveRequest
      }
    },
    dequeue,
    remove: request => {
      dequeue(request)
      byId.delete(request.id)
    },
    olderOfKey: request => sum(byKey.get(request.keyId), lane => lane.countBefore(request.sequence)),
    waiting: function* () {
      for (const [keyId, lanes] of byKey) {
        const sequence = Math.min(...[...lanes.values()].map(lane => lane.first()?.sequence ?? Infinity))
        yield { keyId, count: sum(lanes, lane => lane.size()), sequence }
      }
    },
    queuedOf: keyId => sum(byKey.get(keyId), lane => lane.size()) + (held.get(keyId) ?? 0),
    queuedTotal: () => queued + heldTotal,
    hold: keyId => {
      addHeld(keyId, 1)
      return () => addHeld(keyId, -1)
    },
    all: () => [...byId.values()],
  }
}
