/** The four words a request's `status` can be. Blocks and cancels are `FAILED`. */
export const states = ['QUEUED', 'PROCESSING', 'COMPLETED', 'FAILED'] as const

/** A request's state on the wire. */
export type State = (typeof states)[number]

/** True once a request will not change any more. */
export const isEnded = (state: State): boolean => state === 'COMPLETED' || state === 'FAILED'
