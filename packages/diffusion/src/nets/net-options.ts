import type { SessionOptions } from '../runtime/session.ts'

/** How a helper network is opened, and how its work can be stopped. */
export type NetOptions = SessionOptions

/** What every call of a helper network takes. */
export interface NetWork {
  /** Aborting it ends the work before the next run of the network, with the signal's reason. */
  readonly signal?: AbortSignal
  /** Called with the share that is done, 0 to 1. */
  readonly progress?: (share: number) => void
}
