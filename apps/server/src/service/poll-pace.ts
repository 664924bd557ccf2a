import { limits } from '../limits.ts'

/** Slows keys that poll too often. */
export interface PollPace {
  /** Counts one poll of a key and says how long its answer is to wait, in milliseconds; mostly 0. */
  delayMs(keyId: number, now: number): number
}

/**
 * A token bucket a key: `perSecond` polls are free, later ones are put off to when their turn would be, at most by
 * `limits.maxPollDelayMs`. 0 switches it off.
 */
export const createPollPace = (perSecond: number): PollPace => {
  /** The time at which each key's bucket is full again. */
  const fullAt = new Map<number, number>()
  const intervalMs = 1_000 / perSecond
  const burstMs = limits.pollBurstSeconds * 1_000
  return {
    delayMs: (keyId, now) => {
      if (perSecond === 0) return 0
      const full = Math.max(now, fullAt.get(keyId) ?? now) + intervalMs
      const delay = Math.min(limits.maxPollDelayMs, Math.max(0, full - now - burstMs))
      // What lies beyond the longest delay is forgiven, so that a busy minute does not slow the next one.
      fullAt.set(keyId, Math.min(full, now + burstMs + limits.maxPollDelayMs))
      return delay
    },
  }
}
