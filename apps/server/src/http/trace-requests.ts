import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Span, Tracing } from '../tracing/tracing.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The span of this call; `null` where tracing is off. */
    span: Span | null
  }
}

/** Asked for by machines every few seconds: they would drown everything else. */
const untraced: readonly (string | undefined)[] = ['/health', '/v1/health', '/ready', '/metrics']

/** The `traceparent` for what a call sets off. */
export const traceparentOf = (request: FastifyRequest): { traceparent?: string } => {
  const { traceparent } = request.span ?? {}
  return traceparent === undefined ? {} : { traceparent }
}

/**
 * Begins a span for every call, named as OpenTelemetry's conventions for HTTP have it, as part of the caller's trace
 * where `traceparent` names one. Paths are told as their routes: what stands in their places may open a file.
 */
export const traceRequests = (app: FastifyInstance, tracing: Tracing): void => {
  app.decorateRequest('span', null)
  if (!tracing.isOn) return
  app.addHook('onRequest', (request, reply, done) => {
    const route = request.routeOptions.url
    if (!untraced.includes(route)) {
      const { traceparent } = request.headers
      const span = tracing.begin(route === undefined ? request.method : `${request.method} ${route}`, {
        kind: 'server',
        parent: typeof traceparent === 'string' ? traceparent : undefined,
        attributes: {
          'http.request.method': request.method,
          'url.scheme': request.protocol,
          'network.protocol.version': request.raw.httpVersion,
          ...(route !== undefined && { 'http.route': route }),
        },
      })
      request.span = span
      reply.raw.once('close', () => {
        const { statusCode, writableFinished } = reply.raw
        if (writableFinished) span.set({ 'http.response.status_code': statusCode })
        span.end(!writableFinished ? 'hung_up' : statusCode >= 500 ? String(statusCode) : undefined)
      })
    }
    done()
  })
}
