import { Failure } from '@sfumato/contract'
import { limits } from '../../limits.ts'

/** Classes of SQLSTATE that mean that the connection or the server is gone, starting or stopping. */
const lostStates = ['08', '57P01', '57P02', '57P03', '53300', '25P03']

/** What the operating system says of a connection that is gone or cannot be made. */
const lostCodes = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]

/** What `pg` says in words only. */
const lostWords = /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has enc)/

/** True for an error that says nothing about the statement: the database could not be reached or went away. */
export const isLostConnection = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  if (error instanceof AggregateError) return error.errors.every(isLostConnection)
  const { code } = error as { code?: unknown }
  if (typeof code === 'string' && (lostCodes.includes(code) || lostStates.some(state => code.startsWith(state)))) {
    return true
  }
  return lostWords.test(error.message)
}

/** True where PostgreSQL broke a transaction off in favour of another: it was rolled back and may be run again. */
export const isConflict = (error: unknown): boolean => {
  const { code } = (error ?? {}) as { code?: unknown }
  return code === '40001' || code === '40P01'
}

const made = new WeakSet<object>()

/** What callers are told when the database does not come back in time. */
export const databaseUnavailable = (cause: unknown): Failure => {
  const failure = new Failure(
    'unavailable',
    'The database of this service cannot be reached for now; try again in a moment.',
    { cause, retry: { afterMs: limits.databaseRetryMs, remaining: 0, resetAt: Date.now() + limits.databaseRetryMs } },
  )
  made.add(failure)
  return failure
}

/** True for what `databaseUnavailable` made, and for no other lack, of the storage of pictures for example. */
export const isDatabaseUnavailable = (error: unknown): boolean => made.has(Object(error))
