import type { FastifyInstance } from 'fastify'
import type { Service } from '../service/service.ts'
import { handleError } from './errors.ts'
import { healthRoutes } from './routes/health.ts'
import { metricRoutes } from './routes/metrics.ts'

/** Adds what a process answers to that only paints: its health and its metrics. */
export const addWorkerRoutes = (app: FastifyInstance, service: Service): void => {
  app.decorateRequest('apiKey', null)
  app.setErrorHandler(handleError)
  healthRoutes(app, service)
  metricRoutes(app, service)
}
