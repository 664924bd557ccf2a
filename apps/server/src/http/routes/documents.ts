import { openApiDocument } from '@sfumato/contract'
import type { FastifyInstance } from 'fastify'
import type { Service } from '../../service/service.ts'
import { version } from '../../version.ts'
import { addRoute } from '../add-route.ts'
import { originOf } from '../origin.ts'
import { referencePage } from '../pages/reference-page.ts'
import { referenceScript } from '../pages/reference-script.ts'

/** Everything a page may load comes from this server; the reference builds its own styles and draws with data URLs. */
const referencePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** `/openapi.json` and `/docs`. */
export const documentRoutes = (app: FastifyInstance, service: Service): void => {
  addRoute(app, {
    url: '/openapi.json',
    get: async request => openApiDocument(originOf(service, request), version),
  })
  addRoute(app, {
    url: '/docs',
    get: async (_request, reply) =>
      reply
        .headers({
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': referencePolicy,
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
        })
        .send(referencePage),
  })
  addRoute(app, {
    url: '/docs/reference.js',
    get: async (_request, reply) =>
      reply
        .headers({
          'content-type': 'text/javascript; charset=utf-8',
          'cache-control': 'public, max-age=3600',
          'x-content-type-options': 'nosniff',
        })
        .send(await referenceScript()),
  })
}
