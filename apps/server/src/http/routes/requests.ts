import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify'
import { failedBody } from '../../bodies/failed.ts'
import { historyBody } from '../../bodies/history.ts'
import { resultBody } from '../../bodies/result.ts'
import { completedStatusBody, pendingBody } from '../../bodies/status.ts'
import { deleteRequest } from '../../service/delete-request.ts'
import { endRequest } from '../../service/end-request.ts'
import { findLive, findVisible, type VisibleRequest } from '../../service/find-request.ts'
import { type HistoryFilters, listHistory } from '../../service/list-requests.ts'
import { createPollPace } from '../../service/poll-pace.ts'
import type { Service } from '../../service/service.ts'
import { addRoute } from '../add-route.ts'
import { authenticate, keyOf } from '../authenticate.ts'
import { originOf } from '../origin.ts'

const idOf = (request: FastifyRequest): string => (request.params as { id: string }).id

/** Everything about submitted requests: status, result (on both paths), cancel, deletion and the key's history. */
export const requestRoutes = (app: FastifyInstance, service: Service): void => {
  const before = [authenticate(service)]
  const pace = createPollPace(service.config.pollsPerSecond)

  const pending = async (request: FastifyRequest, live: Parameters<typeof pendingBody>[1]) =>
    pendingBody(originOf(service, request), live, await service.dispatcher.position(live))

  /** The body of a request where it stands, with 422 set for a failed one. */
  const show = async (request: FastifyRequest, reply: FastifyReply, visible: VisibleRequest, withOutput: boolean) => {
    if ('live' in visible) return pending(request, visible.live)
    if (visible.ended.state === 'FAILED') {
      reply.code(422)
      return failedBody(visible.ended)
    }
    return withOutput ? resultBody(originOf(service, request), visible.ended) : completedStatusBody(visible.ended)
  }

  const poll =
    (withOutput: boolean): RouteHandlerMethod =>
    async (request, reply) => {
      const keyId = keyOf(request).id
      const delay = pace.delayMs(keyId, performance.now())
      if (delay > 0) await sleep(delay)
      return show(request, reply, await findVisible(service, keyId, idOf(request)), withOutput)
    }

  const cancel: RouteHandlerMethod = async (request, reply) => {
    const keyId = keyOf(request).id
    const live = await findLive(service, keyId, idOf(request))
    if (live) await endRequest(service, live, 'cancelled', 'The request was cancelled.')
    const body = await show(request, reply, await findVisible(service, keyId, idOf(request)), false)
    reply.code(200)
    return body
  }

  addRoute(app, { url: '/v2/requests/:id/status', before, get: poll(false) })
  const remove: RouteHandlerMethod = async (request, reply) => {
    await deleteRequest(service, keyOf(request).id, idOf(request))
    return reply.code(204).send()
  }

  const list: RouteHandlerMethod = async request =>
    historyBody(
      originOf(service, request),
      await listHistory(service, keyOf(request).id, request.query as HistoryFilters),
    )

  addRoute(app, { url: '/v2/requests', before, get: list })
  addRoute(app, { url: '/v2/requests/:id', before, get: poll(true), remove })
  addRoute(app, { url: '/v1/requests/:id', before, get: poll(true) })
  addRoute(app, { url: '/v2/requests/:id/cancel', before, post: cancel })
}
