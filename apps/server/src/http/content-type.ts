import { Failure } from '@sfumato/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** The media type of a header without its parameters, lower case. */
const essence = (header: string | undefined): string => (header ?? '').split(';')[0].trim().toLowerCase()

/** A hook that refuses bodies of other types than those given. */
export const acceptsTypes =
  (...types: readonly string[]) =>
  (request: FastifyRequest, _reply: FastifyReply, done: (error?: Error) => void): void => {
    const header = request.headers['content-type']
    const type = essence(header)
    if (types.includes(type)) {
      // Fastify finds its parser by the exact word.
      if (type === 'application/json') request.headers['content-type'] = type
      done()
      return
    }
    const came = header === undefined ? 'none came' : `got ${JSON.stringify(header.slice(0, 80))}`
    done(new Failure('content_type', `The Content-Type must be ${types.join(' or ')}; ${came}.`))
  }
