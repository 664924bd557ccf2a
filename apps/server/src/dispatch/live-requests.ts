import type { LivePreview, LiveRequest } from './dispatcher.ts'
import { createSortedQueue, type SortedQueue } from './sorted-queue.ts'

/** A request that has not ended, as a process that has the queue for itself keeps it in memory. */
export interface LocalRequest extends LiveRequest {
  startBy: number | null
  state: 'QUEUED' | 'PROCESSING'
  progress: number
  preview?: LivePreview | undefined
  /** Ends the run in progress; set while there is one. */
  stopper: AbortController | null
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
  get(id: string): LocalRequest | undefined
  /** Adds a queued request, or puts a running one back to its place in the queue. */
  enqueue(request: LocalRequest): void
  /**
   * The oldest queued request of every key, model and kind of start, left there: whatever the rules, one of them is
   * next.
   */
  fronts(): Iterable<LocalRequest>
  /** Takes a request out of the queue; it stays known by its id. */
  dequeue(request: LocalRequest): void
  /** Forgets a request that has ended. */
  remove(request: LocalRequest): void
  /** How many queued requests of the same key are older. */
  olderOfKey(request: Pick<LiveRequest, 'keyId' | 'sequence'>): number
  /** The keys that have requests waiting. */
  waiting(): Iterable<WaitingOfKey>
  /** Queued requests of a key, places held included. */
  queuedOf(keyId: number): number
  /** All queued requests, places held included. */
  queuedTotal(): number
  /** Counts a request as queued that is still being stored; returns the function that ends it. */
  hold(keyId: number): () => void
  all(): LocalRequest[]
}

/** The lanes of one key: requests in one lane are equal but for their age. */
type Lanes = Map<string, SortedQueue<LocalRequest>>

const laneOf = ({ slug, needsFetch }: LocalRequest): string => `${slug} ${needsFetch ? 'fetch' : 'paint'}`

const sum = (lanes: Lanes | undefined, count: (lane: SortedQueue<LocalRequest>) => number): number => {
  let total = 0
  for (const lane of lanes?.values() ?? []) total += count(lane)
  return total
}

/** Makes an empty set of live requests. */
export const createLiveRequests = (): LiveRequests => {
  const byId = new Map<string, LocalRequest>()
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

  const dequeue = (request: LocalRequest): void => {
    const lanes = byKey.get(request.keyId)
    const lane = lanes?.get(laneOf(request))
    if (!lanes || !lane?.remove(request)) return
    queued--
    if (lane.size() > 0) return
    lanes.delete(laneOf(request))
    if (lanes.size === 0) byKey.delete(request.keyId)
  }

  const enqueue = (request: LocalRequest): void => {
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
        for (const lane of lanes.values()) yield lane.first() as LocalRequest
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
