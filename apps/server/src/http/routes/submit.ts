import { headers } from '@sfumato/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { submittedBody } from '../../bodies/submitted.ts'
import { findVisible } from '../../service/find-request.ts'
import type { Service } from '../../service/service.ts'
import { requireModel, submit } from '../../service/submit.ts'
import { addRoute } from '../add-route.ts'
import { authenticate, keyOf } from '../authenticate.ts'
import { acceptsTypes } from '../content-type.ts'
import { originOf } from '../origin.ts'
import { readBody } from '../read-body.ts'
import { traceparentOf } from '../trace-requests.ts'

/** The parameters of a submit's path. */
export type SlugPath = { Params: { slug: string } }

/** A hook that refuses paths of unknown models. */
export const knownModel = (request: FastifyRequest, _reply: FastifyReply, done: (error?: Error) => void): void => {
  try {
    requireModel((request.params as SlugPath['Params']).slug)
    done()
  } catch (error) {
    done(error as Error)
  }
}

/** The `Idempotency-Key` of a submit, where one came. */
export const idempotencyKeyOf = (request: FastifyRequest): { idempotencyKey?: string } => {
  const sent = request.headers[headers.idempotencyKey]
  return typeof sent === 'string' ? { idempotencyKey: sent } : {}
}

/** The bodies of a submit. */
export const submitTypes = acceptsTypes('application/json', 'multipart/form-data')

/** `POST /v2/{slug}`: takes a request and answers at once. */
export const submitRoute = (app: FastifyInstance, service: Service): void =>
  addRoute(app, {
    url: '/v2/:slug',
    before: [authenticate(service), knownModel],
    beforeBody: [submitTypes],
    post: async request => {
      const model = requireModel((request.params as SlugPath['Params']).slug)
      const body = await readBody(service, request, model)
      const keyId = keyOf(request).id
      const id = await submit(service, {
        keyId,
        model,
        surface: 'v2',
        body,
        ...idempotencyKeyOf(request),
        ...traceparentOf(request),
      })
      const visible = await findVisible(service, keyId, id)
      const position = 'live' in visible ? await service.dispatcher.position(visible.live) : 0
      return submittedBody(originOf(service, request), id, position)
    },
  })
