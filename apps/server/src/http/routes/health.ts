import { Failure } from '@sfumato/contract'
import type { FastifyInstance } from 'fastify'
import type { Service } from '../../service/service.ts'
import { addRoute } from '../add-route.ts'

/** `/health` (alive) on both paths, and `/ready` (takes requests). */
export const healthRoutes = (app: FastifyInstance, service: Service): void => {
  const healthy = async () => ({ status: 'ok' })
  addRoute(app, { url: '/health', get: healthy })
  addRoute(app, { url: '/v1/health', get: healthy })
  addRoute(app, {
    url: '/ready',
    get: async () => {
      if (service.isStopping()) throw new Failure('unavailable', 'The server is stopping.')
      return { status: 'ready' }
    },
  })
}
