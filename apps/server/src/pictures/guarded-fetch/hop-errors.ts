import type { ErrorCode } from '@sfumato/contract'

const marker = Symbol.for('sfumato.hop-error')

/** Why one request of a chain of redirects failed: a predicate for the sentence "host x …". */
export class HopError extends Error {
  readonly [marker] = true
  readonly code: ErrorCode

  constructor(code: ErrorCode, predicate: string) {
    super(predicate)
    this.name = 'HopError'
    this.code = code
  }
}

/** The host may not be spoken to. */
export class RefusedHost extends HopError {
  constructor(predicate: string) {
    super('image_url_refused', predicate)
  }
}

/** True for a `HopError`. */
export const isHopError = (value: unknown): value is HopError =>
  typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[marker] === true
