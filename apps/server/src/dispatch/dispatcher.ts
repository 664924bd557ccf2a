import type { Transaction } from 'kysely'
import type { LiveGroup } from '../metrics/metrics.ts'
import type { ClaimedRequest } from '../rows/requests.ts'
import type { Surface, Tables } from '../rows/tables.ts'

/** A look at an unfinished picture: its place in the file store, and since when it is there (ms since 1970). */
export interface LivePreview {
  readonly token: string
  readonly name: string
  readonly at: number
}

/** A request that has not ended, as callers may see it. */
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
  readonly startBy: number | null
  readonly state: 'QUEUED' | 'PROCESSING'
  /** Share done, 0 to 1. */
  readonly progress: number
  /** The latest look at the unfinished picture, while it runs. */
  readonly preview?: LivePreview | undefined
}

/** Why a run is given up: its request was ended by somebody else, who has dealt with the row. */
export const runStopped = Symbol('run stopped')

/** Why a run is given up: another process has taken the request over. */
export const runLost = Symbol('run lost')

/** Why a run is given up: the process stops, and the request goes back to the queue. */
export const handedBack = Symbol('handed back')

/** One run of a request in this process. */
export interface Run {
  readonly request: LiveRequest
  readonly claimed: ClaimedRequest
  /** Fires with `runStopped`, `runLost`, `handedBack` or whatever `stop` was called with. */
  readonly signal: AbortSignal
  /** Ends the run. */
  stop(reason: unknown): void
  /** How far it is, 0 to 1; a smaller share than before changes nothing. */
  progress(share: number): void
  /** The look at the unfinished picture that callers get from now on; none once it is over. */
  preview(preview: LivePreview | undefined): void
  /**
   * All pictures are there; from now on it needs a painting process. Resolves when it is its turn; rejects with the
   * signal's reason.
   */
  fetched(): Promise<void>
  /** The painting process is free again. */
  painted(): void
}

/** What became of a run: `unfinished` where not even its failure could be stored, so that its row says it still runs. */
export type RunEnd = 'over' | 'queued again' | 'unfinished'

/** What a run does with the places of a process, and who says so. */
export interface RunSettings {
  /** Requests that paint, or wait for a painting process, at once. */
  readonly painting: number
  /** Further requests whose pictures are being fetched, or that wait with them for their turn. */
  readonly fetching: number
  /** The most of these where many keys want one: a key that has none may always have its first. */
  readonly maxFetching: number
  /** Runs one request to its end or back to the queue. Never rejects. */
  readonly run: (run: Run) => Promise<RunEnd>
}

/** How many requests wait. */
export interface QueueCounts {
  readonly ofKey: number
  readonly total: number
}

/** How many requests may wait; 0 for any number of one key. */
export interface QueueCaps {
  readonly ofKey: number
  readonly total: number
}

/** A place in the queue that is held while a request is being stored. */
export interface Place {
  /** How many wait. */
  readonly counts: QueueCounts
  /** Counts again in the transaction that stores the request, where other processes may have been quicker. */
  readonly recount?: (transaction: Transaction<Tables>) => Promise<QueueCounts>
  giveBack(): void
}

/**
 * Says whose turn it is: by the priority of the keys, then the key that was served longest ago, then age
 * (`compareTurns`). It holds nothing that is not in the rows.
 */
export interface Dispatcher {
  /** Holds a place for a submit; it is given back in any case, full queue or not. */
  hold(keyId: number, caps: QueueCaps): Promise<Place>
  /** When one of the waiting requests is likely to have started, in milliseconds. */
  placeFreeInMs(): number
  /** Takes up a request that has just been stored. */
  submitted(request: LiveRequest): void
  /** Starts whatever can start; on a shared queue nothing does before the first call. */
  wake(): void
  /** A request that has not ended. */
  find(id: string): Promise<LiveRequest | undefined>
  /** How many requests start before this one; 0 for the next one and for a running one. */
  position(request: LiveRequest): Promise<number>
  /** Resolves when the request has ended (it is no longer live), or is given up by a process that stops. */
  whenEnded(id: string): Promise<void>
  /**
   * Forgets a request whose row was ended, stops its run wherever it is, and wakes those who wait for it. True where
   * there is a run, which removes its files itself once nothing reads them any more.
   */
  ended(request: LiveRequest): boolean
  /** Waiting requests that have not started in their time. */
  overdue(now: number): Promise<LiveRequest[]>
  /** Sync calls whose process has died, and that end with it. */
  abandoned(): Promise<LiveRequest[]>
  /** What waits and runs, by model and state. */
  groups(now: number): Promise<LiveGroup[]>
  /** Sync calls that this process answers and that end with it. */
  awaited(): Promise<LiveRequest[]>
  /** Starts nothing more; resolves when nothing runs in this process, and no call that it answers waits. */
  stop(): Promise<void>
  /** Puts what runs in this process back to the queue, and wakes everyone who waits. */
  handBack(): void
  /** Ends what goes on beside the runs; nothing may be running. */
  close(): Promise<void>
}
