import { type ErrorCode, errorBody, errorTable, Failure, headers, isFailure, type RetryAdvice } from '@sfumato/contract'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { limits } from '../limits.ts'
import { describeBytes } from '../pictures/describe-bytes.ts'
import { isDiskFull } from '../rows/is-disk-full.ts'

/** What Fastify and its plugins refuse, as our own words. */
const foreignCodes: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'content_type',
  FST_REQ_FILE_TOO_LARGE: 'body_too_large',
  FST_PARTS_LIMIT: 'bad_request',
  FST_FILES_LIMIT: 'bad_request',
  FST_FIELDS_LIMIT: 'bad_request',
}

const sentences: Partial<Record<ErrorCode, string>> = {
  content_type: 'The body must be application/json or multipart/form-data.',
}

/** The refusal of a body over the limit. */
export const bodyTooLarge = (maxBytes: number): Failure =>
  new Failure('body_too_large', `The request body is too large; at most ${describeBytes(maxBytes)} are accepted.`)

/** Any error as a failure of the table; what is not the caller's doing becomes `internal` without details. */
const toFailure = (error: FastifyError | Failure, maxBodyBytes: number): Failure => {
  if (isFailure(error)) return error
  if (isDiskFull(error)) {
    return new Failure('unavailable', 'The server has no room left to store anything; try again later.', {
      cause: error,
    })
  }
  const known = foreignCodes[error.code]
  if (known === 'body_too_large') return bodyTooLarge(maxBodyBytes)
  if (known) return new Failure(known, sentences[known] ?? `${error.message}.`)
  const status = error.statusCode ?? 500
  if (status >= 400 && status < 500) return new Failure('bad_request', `The request cannot be read: ${error.message}.`)
  return new Failure('internal', 'A fault of this server; it has been logged.', { cause: error })
}

/** Answers with the error envelope. */
export const sendFailure = (
  reply: FastifyReply,
  code: ErrorCode,
  sentence: string,
  requestId?: string,
  problems?: Failure['problems'],
): FastifyReply => {
  const { status } = errorTable[code]
  if (status === 401) reply.header('www-authenticate', 'Bearer')
  if (status === 503) reply.header(headers.retryAfter, String(limits.unavailableRetrySeconds))
  if (requestId !== undefined) reply.header(headers.requestId, requestId)
  return reply.code(status).send(errorBody(code, sentence, requestId, problems))
}

/** When the caller may come again, in the headers that clients look for. */
const setRetryHeaders = (reply: FastifyReply, retry: RetryAdvice): void => {
  reply.headers({
    [headers.retryAfter]: String(Math.max(1, Math.ceil(retry.afterMs / 1_000))),
    [headers.rateLimitRemaining]: String(retry.remaining),
    [headers.rateLimitReset]: new Date(retry.resetAt).toISOString(),
  })
}

/** The app's error handler. */
export const handleError = (error: FastifyError | Failure, request: FastifyRequest, reply: FastifyReply): void => {
  const failure = toFailure(error, request.routeOptions.bodyLimit)
  if (!isFailure(error) && failure.status >= 500)
    request.log.error({ err: error, route: request.routeOptions.url }, 'request refused')
  if (failure.retry) setRetryHeaders(reply, failure.retry)
  void sendFailure(reply, failure.code, failure.message, failure.requestId, failure.problems)
}
