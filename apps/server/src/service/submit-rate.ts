import { Failure } from '@sfumato/contract'
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'

const windowSeconds = 60

/** Counts the submits of keys. */
export interface SubmitRate {
  /**
   * Counts one submit of a key that may send `perMinute` (0: any number). Throws `rate_limited` for one too many, which
   * is not counted against the next minute.
   */
  count(keyId: number, perMinute: number, now: number): Promise<void>
}

/** Makes a counter over windows of a minute that begin with a key's first submit. */
export const createSubmitRate = (): SubmitRate => {
  /** One limiter for each rate in use, since a limiter has one number of points. */
  const limiters = new Map<number, RateLimiterMemory>()
  const limiterOf = (points: number): RateLimiterMemory => {
    let limiter = limiters.get(points)
    if (!limiter) {
      limiter = new RateLimiterMemory({ points, duration: windowSeconds })
      limiters.set(points, limiter)
    }
    return limiter
  }
  return {
    count: async (keyId, perMinute, now) => {
      if (perMinute === 0) return
      try {
        await limiterOf(perMinute).consume(keyId)
      } catch (error) {
        if (error instanceof Error) throw error
        const afterMs = Math.max(1, (error as RateLimiterRes).msBeforeNext)
        throw new Failure('rate_limited', `This key may submit ${perMinute} requests a minute.`, {
          retry: { afterMs, remaining: 0, resetAt: now + afterMs },
        })
      }
    },
  }
}
