import { Readable } from 'node:stream'
import { headers } from '@sfumato/contract'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { failedBody } from '../../bodies/failed.ts'
import { completedStatusBody, pendingBody } from '../../bodies/status.ts'
import { findVisible } from '../../service/find-request.ts'
import type { Service } from '../../service/service.ts'
import { isLastEvent, type RequestEvent, watchRequest } from '../../service/watch-request.ts'
import { addRoute } from '../add-route.ts'
import { authenticate, keyOf } from '../authenticate.ts'
import { hangUpSignal } from '../hang-up-signal.ts'
import { originOf } from '../origin.ts'

/** The id in `Last-Event-ID`; 0 where none came, or what came is no id of ours. */
const lastEventId = (request: FastifyRequest): number => {
  const sent = request.headers[headers.lastEventId]
  return typeof sent === 'string' && /^\d{1,15}$/.test(sent) ? Number(sent) : 0
}

/** An event as text of the stream. */
const eventText = (origin: string, event: RequestEvent): string => {
  if (event.type === 'alive') return ': alive\n\n'
  const body =
    'live' in event
      ? pendingBody(origin, event.live, event.queuePosition)
      : event.ended.state === 'FAILED'
        ? failedBody(event.ended)
        : completedStatusBody(event.ended)
  return `id: ${event.id}\nevent: ${event.type}\ndata: ${JSON.stringify(body)}\n\n`
}

async function* texts(origin: string, events: AsyncIterable<RequestEvent>): AsyncGenerator<string> {
  for await (const event of events) yield eventText(origin, event)
}

/** `GET /v2/requests/{id}/events`: how a request goes on, as server-sent events. */
export const eventRoutes = (app: FastifyInstance, service: Service): void =>
  addRoute(app, {
    url: '/v2/requests/:id/events',
    before: [authenticate(service)],
    get: async (request, reply) => {
      const { id } = request.params as { id: string }
      const keyId = keyOf(request).id
      await findVisible(service, keyId, id)
      const after = lastEventId(request)
      // Whoever has seen the end and asks again is told to stop asking.
      if (isLastEvent(after)) return reply.code(204).send()
      reply.headers({
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        // Some proxies hold answers back until they are whole.
        'x-accel-buffering': 'no',
      })
      if (request.method === 'HEAD') return reply.send()
      const events = watchRequest(service, keyId, id, after, hangUpSignal(reply))
      return reply.send(Readable.from(texts(originOf(service, request), events), { objectMode: false }))
    },
  })
