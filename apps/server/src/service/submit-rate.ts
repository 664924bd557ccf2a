import { Failure } from '@sfumato/contract'
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  type RateLimiterRes,
} from 'rate-limiter-flexible'
import type { Database } from '../rows/database.ts'
import { databaseUnavailable, isLostConnection } from '../rows/postgres/lost-connection.ts'

const windowSeconds = 60

/** Counts the submits of keys. */
export interface SubmitRate {
  /**
   * Counts one submit of a key that may send `perMinute` (0: any number). Throws `rate_limited` for one too many, which
   * is not counted against the next minute.
   */
  count(keyId: number, perMinute: number, now: number): Promise<void>
}

/** Counts in the memory of the one process, or in the database that all of them share. */
const createLimiter = (database: Database, points: number): RateLimiterAbstract => {
  const window = { points, duration: windowSeconds, keyPrefix: String(points) }
  if (database.kind === 'sqlite') return new RateLimiterMemory(window)
  return new RateLimiterPostgres({
    ...window,
    storeClient: database.pool,
    storeType: 'pool',
    tableName: 'submit_rates',
    tableCreated: true,
    clearExpiredByTimeout: true,
  })
}

/** Makes a counter over windows of a minute that begin with a key's first submit. */
export const createSubmitRate = (database: Database): SubmitRate => {
  /** One limiter for each rate in use, since a limiter has one number of points. */
  const limiters = new Map<number, RateLimiterAbstract>()
  const limiterOf = (points: number): RateLimiterAbstract => {
    let limiter = limiters.get(points)
    if (!limiter) {
      limiter = createLimiter(database, points)
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
        if (error instanceof Error) throw isLostConnection(error) ? databaseUnavailable(error) : error
        const afterMs = Math.max(1, (error as RateLimiterRes).msBeforeNext)
        throw new Failure('rate_limited', `This key may submit ${perMinute} requests a minute.`, {
          retry: { afterMs, remaining: 0, resetAt: now + afterMs },
        })
      }
    },
  }
}
