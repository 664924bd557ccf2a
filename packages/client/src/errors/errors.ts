import { type ErrorCode, type FailedBody, retryableCodes } from '../wire/types.ts'

const marker = Symbol.for('sfumato.client.error')

const kindOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<symbol, unknown>)[marker] : undefined

/** A stable word: the server's own, or one of the client's. Words that a newer server adds are strings as well. */
export type Code =
  | ErrorCode
  | 'connection'
  | 'timeout'
  | 'input'
  | 'bad_answer'
  | 'redirected'
  | 'not_ended'
  | (string & {})

/** What every error of this package says of itself. */
export interface ErrorFacts {
  readonly code: Code
  /** The HTTP status, where the server answered. */
  readonly status?: number
  readonly requestId?: string
  readonly isRetryable: boolean
  readonly cause?: unknown
}

/**
 * Any failure that this package reports. Known by its marker, so `isInstance` also knows those of another copy of the
 * package, which `instanceof` does not. An abort is no failure: it throws the reason of its signal.
 */
export class SfumatoError extends Error {
  /** Stable word for programs; the message is for people. */
  readonly code: Code
  readonly status: number | undefined
  readonly requestId: string | undefined
  /** True where the same call may succeed later. */
  readonly isRetryable: boolean

  constructor(message: string, facts: ErrorFacts) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause })
    this.name = 'SfumatoError'
    this.code = facts.code
    this.status = facts.status
    this.requestId = facts.requestId
    this.isRetryable = facts.isRetryable
  }

  /** On the prototype, so that it does not show where an error is printed. */
  get [marker](): string {
    return 'SfumatoError'
  }

  /** True for any error of this package. */
  static isInstance(value: unknown): value is SfumatoError {
    return kindOf(value) !== undefined
  }
}

/** A field that the server refused, and why. */
export interface FieldProblem {
  readonly field: string
  readonly message: string
}

/** The server refused a call: a field, the key, the balance, a limit, or a fault of its own. */
export class ApiError extends SfumatoError {
  override readonly status: number
  /** The fields that are wrong; empty where the refusal is about something else. */
  readonly problems: readonly FieldProblem[]
  /** How long the server asks to wait before the next try. */
  readonly retryAfterMs: number | undefined
  /** The body of the answer as it came. */
  readonly body: unknown

  constructor(
    message: string,
    facts: ErrorFacts & {
      readonly status: number
      readonly problems?: readonly FieldProblem[]
      readonly retryAfterMs?: number
      readonly body?: unknown
    },
  ) {
    super(message, facts)
    this.name = 'ApiError'
    this.status = facts.status
    this.problems = facts.problems ?? []
    this.retryAfterMs = facts.retryAfterMs
    this.body = facts.body
  }

  override get [marker](): 'ApiError' {
    return 'ApiError'
  }

  static override isInstance(value: unknown): value is ApiError {
    return kindOf(value) === 'ApiError'
  }
}

/** A request ended as `FAILED`: blocked, cancelled, a picture that could not be read, a fault. It cost nothing. */
export class JobFailedError extends SfumatoError {
  override readonly requestId: string
  /** The body of the failed request as it came. */
  readonly body: FailedBody

  constructor(body: FailedBody) {
    const code = body.error_code ?? body.code ?? 'internal'
    super(body.error, { code, status: 422, requestId: body.request_id, isRetryable: retryableCodes.includes(code) })
    this.name = 'JobFailedError'
    this.requestId = body.request_id
    this.body = body
  }

  override get [marker](): 'JobFailedError' {
    return 'JobFailedError'
  }

  static override isInstance(value: unknown): value is JobFailedError {
    return kindOf(value) === 'JobFailedError'
  }
}

/** The caller's own `timeoutMs` passed. A job that was only waited for goes on; one of `run` was cancelled. */
export class TimeoutError extends SfumatoError {
  constructor(message: string, requestId?: string) {
    super(message, { code: 'timeout', isRetryable: true, ...(requestId === undefined ? {} : { requestId }) })
    this.name = 'TimeoutError'
  }

  override get [marker](): 'TimeoutError' {
    return 'TimeoutError'
  }

  static override isInstance(value: unknown): value is TimeoutError {
    return kindOf(value) === 'TimeoutError'
  }
}

/** The server could not be reached, broke off, or stayed silent. */
export class ConnectionError extends SfumatoError {
  constructor(message: string, facts: { readonly isRetryable: boolean; readonly cause?: unknown }) {
    super(message, { ...facts, code: 'connection' })
    this.name = 'ConnectionError'
  }

  override get [marker](): 'ConnectionError' {
    return 'ConnectionError'
  }

  static override isInstance(value: unknown): value is ConnectionError {
    return kindOf(value) === 'ConnectionError'
  }
}

/** A parameter that cannot be sent; nothing left this machine. */
export class InputError extends SfumatoError {
  constructor(message: string, cause?: unknown) {
    super(message, { code: 'input', isRetryable: false, cause })
    this.name = 'InputError'
  }

  override get [marker](): 'InputError' {
    return 'InputError'
  }

  static override isInstance(value: unknown): value is InputError {
    return kindOf(value) === 'InputError'
  }
}
