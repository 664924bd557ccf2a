import cors from '@fastify/cors'
import multipart from '@fastify/multipart'
import { acceptedHeaders, exposedHeaders, Failure } from '@sfumato/contract'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify'
import type { Config } from '../config/schema.ts'
import { limits } from '../limits.ts'
import { loggerOptions } from '../log/logger-options.ts'
import { megabytes } from '../service/megabytes.ts'
import type { Service } from '../service/service.ts'
import { authenticate } from './authenticate.ts'
import { handleError, sendFailure } from './errors.ts'
import { accountRoutes } from './routes/account.ts'
import { adminRoutes } from './routes/admin.ts'
import { documentRoutes } from './routes/documents.ts'
import { eventRoutes } from './routes/events.ts'
import { fileRoutes } from './routes/files.ts'
import { healthRoutes } from './routes/health.ts'
import { metricRoutes } from './routes/metrics.ts'
import { modelRoutes } from './routes/models.ts'
import { requestRoutes } from './routes/requests.ts'
import { studioRoutes } from './routes/studio.ts'
import { submitRoute } from './routes/submit.ts'
import { syncRoute } from './routes/sync.ts'
import { traceRequests } from './trace-requests.ts'

/** Longer than any path parameter of ours can be, so that overlong ones reach their route and its authentication. */
const maxParameterLength = 4_096

/** The web server with its log, without routes yet. */
export const createApp = (config: Config): FastifyInstance =>
  fastify({
    logger: loggerOptions(config),
    logController: new LogController({ disableRequestLogging: true }),
    childLoggerFactory: logger => logger,
    bodyLimit: megabytes(config.maxBodyMb),
    trustProxy: config.trustProxy,
    requestTimeout: limits.httpRequestTimeoutMs,
    keepAliveTimeout: limits.httpKeepAliveMs,
    // Calls that still come on open connections are answered like all others: polls as ever, submits with our own 503.
    return503OnClosing: false,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: maxParameterLength },
    frameworkErrors: (_error, _request, reply) => {
      sendFailure(reply as FastifyReply, 'bad_request', 'The address cannot be read: its percent-encoding is broken.')
    },
    clientErrorHandler: (_error, socket) => {
      const body = JSON.stringify({
        error: 'The request cannot be read as HTTP.',
        error_code: 'bad_request',
        code: 'bad_request',
      })
      // The socket is ended either way: whoever speaks no HTTP may not hang up either.
      if (!socket.writable) socket.destroy()
      else {
        const head = `HTTP/1.1 400 Bad Request\r\ncontent-type: application/json\r\ncontent-length: ${body.length}`
        socket.end(`${head}\r\nconnection: close\r\n\r\n${body}`, () => socket.destroy())
      }
    },
  })

const addBodyParsers = (app: FastifyInstance): void => {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => {
    if (text === '') {
      done(null, undefined)
      return
    }
    try {
      done(null, JSON.parse(text as string))
    } catch {
      done(new Failure('bad_request', 'The body is not valid JSON.'))
    }
  })
  // Routes that need no body let any other one pass by unread.
  app.addContentTypeParser('*', (_request, payload, done) => {
    payload.resume()
    payload.once('end', () => done(null, undefined))
    payload.once('error', done)
  })
}

/** An unknown path: under the API it takes a key to learn that it is unknown. */
const addNotFound = (app: FastifyInstance, service: Service): void => {
  const check = authenticate(service)
  app.setNotFoundHandler(
    {
      preValidation: (request, reply, done) => {
        if (/^\/(v[12]|admin)\//.test(request.url)) check(request, reply, done)
        else done()
      },
    },
    async (request: FastifyRequest) => {
      throw new Failure(
        'route_not_found',
        `There is no route ${request.method} ${request.url.split('?')[0].slice(0, 80)}.`,
      )
    },
  )
}

/** Adds everything that the service answers to; `studio` is where its page lies, if not where it is built. */
export const addRoutes = async (app: FastifyInstance, service: Service, studio?: string): Promise<void> => {
  app.decorateRequest('apiKey', null)
  app.setErrorHandler(handleError)
  traceRequests(app, service.tracing)
  addBodyParsers(app)
  await app.register(cors, {
    origin: service.config.corsOrigins.length > 0 && service.config.corsOrigins,
    methods: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'],
    allowedHeaders: [...acceptedHeaders],
    exposedHeaders: [...exposedHeaders],
    maxAge: 86_400,
    strictPreflight: false,
  })
  await app.register(multipart)
  addNotFound(app, service)
  healthRoutes(app, service)
  documentRoutes(app, service)
  studioRoutes(app, studio)
  modelRoutes(app, service)
  accountRoutes(app, service)
  fileRoutes(app, service)
  requestRoutes(app, service)
  eventRoutes(app, service)
  metricRoutes(app, service)
  adminRoutes(app, service)
  submitRoute(app, service)
  syncRoute(app, service)
}
