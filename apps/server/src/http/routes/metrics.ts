import type { FastifyInstance, FastifyRequest, onRequestHookHandler } from 'fastify'
import ipaddr from 'ipaddr.js'
import type { Service } from '../../service/service.ts'
import { addRoute } from '../add-route.ts'
import { authenticate } from '../authenticate.ts'
import { requireAdmin } from './admin.ts'

/** True where the caller is on this very machine; what a proxy hands on is not, wherever the proxy is. */
const isLocal = ({ socket, headers }: FastifyRequest): boolean => {
  if (headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined) return false
  const address = socket.remoteAddress ?? ''
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback'
}

/** `/metrics` in Prometheus' text form: open to this machine, else to admin keys. */
export const metricRoutes = (app: FastifyInstance, service: Service): void => {
  const check = authenticate(service)
  const localOrAdmin: onRequestHookHandler = (request, reply, done) => {
    if (isLocal(request)) {
      done()
      return
    }
    check(request, reply, error => {
      if (error) done(error)
      else requireAdmin(request, reply, done)
    })
  }
  addRoute(app, {
    url: '/metrics',
    before: [localOrAdmin],
    get: async (_request, reply) =>
      reply.header('content-type', service.metrics.contentType).send(await service.metrics.text()),
  })
}
