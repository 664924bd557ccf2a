import { setTimeout as sleep } from 'node:timers/promises'
import { Failure } from '@sfumato/contract'
import { fileLimits } from '../file-limits.ts'

/** What the client library throws for an answer, or for none. */
interface StorageError {
  readonly name?: string
  readonly message?: string
  readonly $metadata?: { readonly httpStatusCode?: number }
}

/** The status of the answer; undefined where none came. */
export const statusOf = (error: unknown): number | undefined =>
  (error as StorageError).$metadata?.httpStatusCode ?? undefined

/** True where the store says that the file is not there. */
export const isAbsent = (error: unknown): boolean =>
  statusOf(error) === 404 && (error as StorageError).name !== 'NoSuchBucket'

/** True where asking again cannot help: the store refuses the credentials, or has no such bucket. */
const isRefusal = (error: unknown): boolean => [401, 403, 404].includes(statusOf(error) ?? 0)

/** Tells an operator what went wrong. Never names a file: its name opens it. */
export type Warn = (details: { readonly storage: string; readonly status?: number; readonly error: string }) => void

/** What a caller is told where the store does not do its part; the operator learns the reason from the log. */
export const storageFailure = (what: string, error: unknown, warn: Warn): Failure => {
  const { name = 'Error', message = '' } = error as StorageError
  const status = statusOf(error)
  warn({ storage: what, ...(status === undefined ? {} : { status }), error: `${name}: ${message}` })
  return new Failure('unavailable', 'The storage of pictures does not answer as it should; try again in a moment.', {
    cause: error,
  })
}

/**
 * Does something again after each failure that may pass, with the waits of `fileLimits.retryDelaysMs`, a fifth more or
 * less. Throws the last error, or the signal's reason.
 */
export const withRetries = async <Result>(
  work: () => Promise<Result>,
  signal: AbortSignal | undefined,
): Promise<Result> => {
  for (const delayMs of [...fileLimits.retryDelaysMs, undefined]) {
    try {
      return await work()
    } catch (error) {
      signal?.throwIfAborted()
      if (delayMs === undefined || isRefusal(error)) throw error
      await sleep(delayMs * (0.8 + 0.4 * Math.random()), undefined, { signal }).catch(() => signal?.throwIfAborted())
    }
  }
  throw new Error('No attempt is left.')
}
