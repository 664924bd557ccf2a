import type { FieldProblem } from '../parameters/read-parameters.ts'
import { type ErrorCode, errorTable } from './table.ts'

const marker = Symbol.for('sfumato.failure')

/** When a refused caller may come again. */
export interface RetryAdvice {
  /** Milliseconds from now. */
  readonly afterMs: number
  /** Submits that are left until then. */
  readonly remaining: number
  /** Milliseconds since 1970. */
  readonly resetAt: number
}

/** One of the pictures that a request came with: its field, and its place where the field takes several. */
export interface PicturePlace {
  readonly field: string
  readonly index: number
}

/** What a failure knows beside its sentence. */
export interface FailureOptions {
  readonly cause?: unknown
  readonly retry?: RetryAdvice
  readonly requestId?: string
  /** The sent picture that moderation blocked. */
  readonly blocked?: PicturePlace
  readonly problems?: readonly FieldProblem[]
}

/** A failure of the table with its sentence. Identified by its marker, so it survives two copies of this package. */
export class Failure extends Error {
  readonly [marker] = true
  readonly code: ErrorCode
  /** The HTTP status on the sync surface. */
  readonly status: number
  readonly retry?: RetryAdvice
  /** The request that it is about, where there is one. */
  readonly requestId?: string
  /** The sent picture that moderation blocked. */
  readonly blocked?: PicturePlace
  /** The fields that are wrong, where it is about fields. */
  readonly problems?: readonly FieldProblem[]

  constructor(code: ErrorCode, sentence: string, options?: FailureOptions) {
    super(sentence, options)
    this.name = 'Failure'
    this.code = code
    this.status = errorTable[code].status
    if (options?.retry) this.retry = options.retry
    if (options?.requestId !== undefined) this.requestId = options.requestId
    if (options?.blocked) this.blocked = options.blocked
    if (options?.problems) this.problems = options.problems
  }
}

/** True for a `Failure` of any copy of this package. */
export const isFailure = (value: unknown): value is Failure =>
  typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[marker] === true

/** True for a word of the error table. */
export const isErrorCode = (word: string): word is ErrorCode => Object.hasOwn(errorTable, word)

/** A failure on the wire, the same on every surface. */
export interface ErrorBody {
  readonly error: string
  readonly error_code: ErrorCode
  readonly code: ErrorCode
  readonly request_id?: string
  readonly problems?: readonly { readonly field: string; readonly message: string }[]
}

/** The wire form of a failure. */
export const errorBody = (
  code: ErrorCode,
  sentence: string,
  requestId?: string,
  problems?: readonly FieldProblem[],
): ErrorBody => ({
  error: sentence,
  error_code: code,
  code,
  ...(requestId === undefined ? {} : { request_id: requestId }),
  ...(problems ? { problems: problems.map(({ field, sentence: message }) => ({ field, message })) } : {}),
})
