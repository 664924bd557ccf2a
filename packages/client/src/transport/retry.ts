import type { SfumatoError } from '../errors/errors.ts'

/** Waited before the first retry, at most; each later one may wait twice as long. */
const firstDelayMs = 500
/** The longest wait that the client chooses by itself. */
const longestDelayMs = 8_000
/** A server that asks for more patience than this is not waited for: the caller is told instead. */
const longestRetryAfterMs = 60_000
/** How deep causes are looked into; real chains have two or three links, and one may point back at itself. */
const deepestCause = 8

/** What no second try puts right: certificates, addresses that are none, and protocols. */
const permanentCode =
  /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL|INVALID_URL|INVALID_ARG|INVALID_PROTOCOL|UNKNOWN_SCHEME/

/**
 * True where a failure of `fetch` may pass: everything but aborts and what can never succeed, looked for along the
 * whole chain of causes, since every runtime wraps the real one. Browsers give no cause at all, so the list is of what
 * is not tried again, not of what is.
 */
export const mayPass = (error: unknown): boolean => {
  let link = error
  for (let depth = 0; depth < deepestCause && typeof link === 'object' && link !== null; depth++) {
    const { name, code, cause } = link as { name?: unknown; code?: unknown; cause?: unknown }
    if (name === 'AbortError' || name === 'TimeoutError') return false
    if (typeof code === 'string' && permanentCode.test(code)) return false
    link = cause
  }
  return true
}

/** A wait before try `attempt` (from 0), doubled each time, anywhere between none and whole so that callers spread. */
export const backoffMs = (attempt: number, random: () => number = Math.random): number =>
  Math.min(longestDelayMs, firstDelayMs * 2 ** attempt) * random()

/** How long to wait before a call is tried again; `undefined` where it is not to be. */
export const retryDelayMs = (
  failure: SfumatoError & { readonly retryAfterMs?: number | undefined },
  attempt: number,
  retries: number,
  random: () => number = Math.random,
): number | undefined => {
  if (attempt >= retries || !failure.isRetryable) return undefined
  const asked = failure.retryAfterMs
  if (asked === undefined) return backoffMs(attempt, random)
  // A little later than asked, so that those who were told the same time do not all come at once.
  return asked > longestRetryAfterMs ? undefined : asked + backoffMs(0, random)
}

/** `Retry-After` in milliseconds from now: seconds or a date; `undefined` where it is neither. */
export const readRetryAfter = (header: string | null, now: number = Date.now()): number | undefined => {
  if (header === null || header.trim() === '') return undefined
  const seconds = Number(header)
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1_000)
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
