import type { FastifyServerOptions } from 'fastify'
import type { Config } from '../config/schema.ts'
import { withoutSecrets } from './without-secrets.ts'

/** An error as the log shows it. */
type LoggedError = {
  readonly type: string
  readonly message: string
  readonly stack: string
  readonly code?: string
  readonly cause?: LoggedError
}

/** Causes that are followed. */
const deepest = 4

/** An error without fields of its own: those of databases hold rows, those of HTTP clients requests. */
const describeError = (error: unknown, depth = 0): LoggedError => {
  if (!(error instanceof Error)) return { type: typeof error, message: withoutSecrets(String(error)), stack: '' }
  const { code } = error as NodeJS.ErrnoException
  return {
    type: error.name,
    message: withoutSecrets(error.message),
    stack: withoutSecrets(error.stack ?? ''),
    ...(typeof code === 'string' && { code }),
    ...(error.cause !== undefined && depth < deepest && { cause: describeError(error.cause, depth + 1) }),
  }
}

/** JSON lines on standard error. Addresses and headers of calls stay out; the service writes its own lines. */
export const loggerOptions = ({ logLevel }: Config): FastifyServerOptions['logger'] => ({
  level: logLevel,
  stream: process.stderr,
  // What the framework's own lines say of a call holds its key.
  redact: { paths: ['req', 'res', 'headers', '*.headers'], remove: true },
  serializers: { err: error => describeError(error) },
})
