import { Failure, headers } from '@sfumato/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { KeyIdentity } from '../rows/keys.ts'
import type { Service } from '../service/service.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose key came with the request; set on every route that needs one. */
    apiKey: KeyIdentity | null
  }
}

/** The key that was sent: `x-api-key`, or else a bearer token. */
const sentKey = (request: FastifyRequest): string | undefined => {
  const direct = request.headers[headers.apiKey]
  if (typeof direct === 'string' && direct !== '') return direct
  const bearer = /^bearer +(.+)$/i.exec(request.headers.authorization ?? '')
  return bearer?.[1]
}

const refuse = (sentence: string) => new Failure('unauthorized', sentence)

const missing = 'No API key came with the request: send it as x-api-key or as Authorization: Bearer.'
const wrong = 'The API key (x-api-key, or Authorization: Bearer) is not valid.'

/** A hook that lets only callers with a good key through, before anything else is looked at. */
export const authenticate =
  (service: Service) =>
  (request: FastifyRequest, _reply: FastifyReply, done: (error?: Error) => void): void => {
    const secret = sentKey(request)
    if (secret === undefined) {
      done(refuse(missing))
      return
    }
    const known = service.authenticator.known(secret)
    if (known) {
      request.apiKey = known
      done()
      return
    }
    service.authenticator.find(secret).then(found => {
      request.apiKey = found ?? null
      done(found ? undefined : refuse(wrong))
    }, done)
  }

/** The caller's key on a route that has authenticated it. */
export const keyOf = (request: FastifyRequest): KeyIdentity => {
  if (!request.apiKey) throw new Error('This route does not authenticate.')
  return request.apiKey
}
