/** What decides whose turn it is. */
export interface Turn {
  /** Of the key; higher goes first. */
  readonly priority: number
  /** When the key was served last, as a count of all services; 0 for never. */
  readonly servedAt: number
  /** Order of submission. */
  readonly sequence: number
}

/** Below 0 where the first goes first: higher priority, then the key that was served longest ago, then the oldest. */
export const compareTurns = (first: Turn, second: Turn): number =>
  second.priority - first.priority || first.servedAt - second.servedAt || first.sequence - second.sequence

/** The queue of one key, as the others see it. */
export interface KeyQueue extends Turn {
  /** Requests that wait; `sequence` is that of the oldest. */
  readonly count: number
}

/**
 * How many requests start before one, while keys of the same priority take turns.
 *
 * @param ahead Requests of its own key that wait before it.
 */
export const positionAmong = (own: Turn, ahead: number, others: Iterable<KeyQueue>): number => {
  let position = ahead
  for (const other of others) {
    if (other.priority > own.priority) position += other.count
    else if (other.priority === own.priority) {
      position += Math.min(other.count, ahead + (compareTurns(other, own) < 0 ? 1 : 0))
    }
  }
  return position
}
