import { randomInt } from 'node:crypto'
import { limits } from '../limits.ts'

/**
 * How long to wait after so many failed attempts, in milliseconds, a fifth more or less so that receivers which were
 * down are not met by everything at once. Nothing after the last attempt.
 */
export const retryDelayMs = (attempts: number): number | undefined => {
  const delay = limits.webhookDelaysMs[attempts - 1]
  if (delay === undefined) return undefined
  const fifth = Math.floor(delay / 5)
  return delay - fifth + randomInt(2 * fifth + 1)
}
