import { Failure } from '@sfumato/contract'
import type {
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  HTTPMethods,
  onRequestHookHandler,
  RouteHandlerMethod,
} from 'fastify'

/** What may be asked of a route, beside `OPTIONS`, which is answered for all of them. */
const methods: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'QUERY']

/** One route: a path with the handlers of its methods; `remove` answers DELETE, `change` PATCH. */
export interface Route {
  readonly url: string
  readonly get?: RouteHandlerMethod
  readonly post?: RouteHandlerMethod
  readonly remove?: RouteHandlerMethod
  readonly change?: RouteHandlerMethod
  /** Run before the body is read: authentication first, then what else is to be checked. */
  readonly before?: readonly onRequestHookHandler[]
  /** Run for `post` and `change` only, after `before`. */
  readonly beforeBody?: readonly onRequestHookHandler[]
}

/**
 * Adds a route. Methods that it does not have answer 405 with `Allow`, after `before`: whoever has no key learns
 * nothing of the route.
 */
export const addRoute = (app: FastifyInstance, route: Route): void => {
  const { url, get, post, remove, change, before = [], beforeBody = [] } = route
  if (get) app.get(url, { onRequest: [...before] }, get)
  if (post) app.post(url, { onRequest: [...before, ...beforeBody] }, post)
  if (change) app.patch(url, { onRequest: [...before, ...beforeBody] }, change)
  if (remove) app.delete(url, { onRequest: [...before] }, remove)
  const allowed = [
    ...(get ? ['GET', 'HEAD'] : []),
    ...(post ? ['POST'] : []),
    ...(change ? ['PATCH'] : []),
    ...(remove ? ['DELETE'] : []),
  ]
  const refuse = (request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void): void => {
    reply.header('allow', allowed.join(', '))
    done(new Failure('method_not_allowed', `${request.method} is not possible here; expected ${allowed.join(' or ')}.`))
  }
  app.route({
    method: methods.filter(method => !allowed.includes(method)),
    url,
    onRequest: [...before, refuse],
    handler: () => {},
  })
}
