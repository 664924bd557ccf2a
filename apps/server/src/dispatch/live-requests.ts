import type { Surface } from '../rows/tables.ts'

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
  state: 'QUEUED' | 'PROCESSING'
  /** Share done, 0 to 1. */
  progress: number
  /** Ends the run in progress; set while it is `PROCESSING`. */
  abort: AbortController | null
}

/** The requests that have not ended: all by id, the queued ones in order of submission. */
export interface LiveRequests {
  get(id: string): LiveRequest | undefined
  /** Adds a queued request, or puts a running one back to its place in the queue. */
  enqueue(request: LiveRequest): void
  /** The next in the queue, left there. */
  head(): LiveRequest | undefined
  /** Takes a request out of the queue; it stays known by its id. */
  dequeue(request: LiveRequest): void
  /** Forgets a request that has ended. */
  remove(request: LiveRequest): void
  /** How many start before it; 0 for the next one and for a running one. */
  position(request: LiveRequest): number
  all(): LiveRequest[]
}

/** Makes an empty set of live requests. */
export const createLiveRequests = (): LiveRequests => {
  const byId = new Map<string, LiveRequest>()
  /** Sorted by `sequence`. */
  const queue: LiveRequest[] = []

  /** Index of the first queued request that was submitted no earlier. */
  const indexOf = (sequence: number): number => {
    let low = 0
    let high = queue.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (queue[middle].sequence < sequence) low = middle + 1
      else high = middle
    }
    return low
  }

  const dequeue = (request: LiveRequest): void => {
    const index = indexOf(request.sequence)
    if (queue[index] === request) queue.splice(index, 1)
  }

  return {
    get: id => byId.get(id),
    enqueue: request => {
      request.state = 'QUEUED'
      request.progress = 0
      byId.set(request.id, request)
      queue.splice(indexOf(request.sequence), 0, request)
    },
    head: () => queue[0],
    dequeue,
    remove: request => {
      dequeue(request)
      byId.delete(request.id)
    },
    position: request => (request.state === 'QUEUED' ? indexOf(request.sequence) : 0),
    all: () => [...byId.values()],
  }
}
