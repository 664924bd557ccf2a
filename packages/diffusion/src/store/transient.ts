import { setTimeout as wait } from 'node:timers/promises'

const marker = Symbol.for('sfumato.transient-error')

/** A failure that may be gone a moment later: a lost connection, a busy server. */
export class TransientError extends Error {
  readonly [marker] = true
  /** How long the server asked to be left alone. */
  readonly retryAfterMs: number
  constructor(message: string, retryAfterMs = 0, cause?: unknown) {
    super(message, { cause })
    this.retryAfterMs = retryAfterMs
  }
}

/** True for a `TransientError`. */
export const isTransientError = (value: unknown): value is TransientError =>
  typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[marker] === true

/** What `fetch` threw, with the reason that it hides in `cause`. */
export const transientOf = (error: unknown, host: string): TransientError => {
  if (isTransientError(error)) return error
  const { cause } = error as { cause?: { code?: string; message?: string } }
  const reason = cause?.code ?? cause?.message ?? (error as Error).message
  return new TransientError(`the connection to ${host} failed (${reason})`, 0, error)
}

const longestRetryAfterMs = 60_000

/** The `TransientError` of an answer that asks for patience (429, 5xx); nothing for any other. */
export const transientAnswer = (response: Response, host: string): TransientError | undefined => {
  if (response.status !== 429 && response.status < 500) return undefined
  const seconds = Number(response.headers.get('retry-after'))
  const retryAfterMs = Number.isFinite(seconds) ? Math.min(seconds * 1000, longestRetryAfterMs) : 0
  return new TransientError(`${host} answers ${response.status}`, retryAfterMs)
}

/** Waits before attempt `attempt` (1 is the first repetition): doubling from the first wait, or as the server asked. */
export const waitBefore = async (
  attempt: number,
  firstWaitMs: number,
  error: TransientError,
  signal: AbortSignal | undefined,
): Promise<void> => {
  const milliseconds = Math.max(error.retryAfterMs, firstWaitMs * 2 ** (attempt - 1))
  try {
    await wait(milliseconds, undefined, { signal })
  } catch {
    throw signal!.reason
  }
}
