import { Failure, models } from '@sfumato/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { adminKeyBody, adminQueueBody, deliveriesBody, usageBody } from '../../bodies/admin.ts'
import { limits } from '../../limits.ts'
import { listKeys } from '../../rows/keys.ts'
import { listLiveRows } from '../../rows/queue.ts'
import {
  addCredits,
  deliverAgain,
  deliveriesIn,
  makeKey,
  newWebhookSecret,
  requireKey,
  revoke,
  setKey,
  setPaused,
  usageOf,
} from '../../service/administration.ts'
import { cancelInstall, installCheckpoint, listCheckpoints } from '../../service/checkpoint-sets.ts'
import type { Service } from '../../service/service.ts'
import { addRoute } from '../add-route.ts'
import { authenticate, keyOf } from '../authenticate.ts'
import { acceptsTypes } from '../content-type.ts'

/** A hook that lets only admin keys through; comes after `authenticate`. */
export const requireAdmin = (request: FastifyRequest, _reply: FastifyReply, done: (error?: Error) => void): void =>
  done(keyOf(request).scope === 'admin' ? undefined : new Failure('forbidden', 'This route needs an admin key.'))

const idOf = (request: FastifyRequest): string => (request.params as { id: string }).id
const nameOf = (request: FastifyRequest): string => (request.params as { name: string }).name
const slugOf = (request: FastifyRequest): string => (request.params as { slug: string }).slug

/** Keys, credits, usage, the queue and pauses, for keys of the scope `admin`. */
export const adminRoutes = (app: FastifyInstance, service: Service): void => {
  const before = [authenticate(service), requireAdmin]
  const json = [acceptsTypes('application/json')]

  addRoute(app, {
    url: '/admin/v1/keys',
    before,
    beforeBody: json,
    get: async () => ({ keys: (await listKeys(service.database)).map(adminKeyBody) }),
    post: async request => {
      const { key, secret } = await makeKey(service, request.body)
      return { ...adminKeyBody(key), key: secret }
    },
  })
  addRoute(app, {
    url: '/admin/v1/keys/:id',
    before,
    beforeBody: json,
    get: async request => adminKeyBody(await requireKey(service, idOf(request))),
    change: async request => adminKeyBody(await setKey(service, idOf(request), request.body)),
  })
  addRoute(app, {
    url: '/admin/v1/keys/:id/revoke',
    before,
    post: async request => adminKeyBody(await revoke(service, idOf(request))),
  })
  addRoute(app, {
    url: '/admin/v1/keys/:id/credits',
    before,
    beforeBody: json,
    post: async request => adminKeyBody(await addCredits(service, idOf(request), request.body)),
  })
  addRoute(app, {
    url: '/admin/v1/usage',
    before,
    get: async request => usageBody(await usageOf(service, request.query as Record<string, unknown>)),
  })
  addRoute(app, {
    url: '/admin/v1/queue',
    before,
    get: async () => {
      const { rows, total } = await listLiveRows(service.database, limits.queueListed)
      const looks = await Promise.all(
        rows.map(async ({ id }) => {
          const live = await service.dispatcher.find(id)
          return live && { live, position: await service.dispatcher.position(live) }
        }),
      )
      return adminQueueBody(rows, total, looks)
    },
  })
  addRoute(app, {
    url: '/admin/v1/keys/:id/webhook-secret',
    before,
    post: async request => ({ webhook_secret: await newWebhookSecret(service, idOf(request)) }),
  })
  addRoute(app, {
    url: '/admin/v1/webhooks',
    before,
    get: async request => deliveriesBody(await deliveriesIn(service, (request.query as { state?: unknown }).state)),
  })
  addRoute(app, {
    url: '/admin/v1/webhooks/redeliver-dead',
    before,
    post: async () => ({ redelivered: await deliverAgain(service) }),
  })
  addRoute(app, {
    url: '/admin/v1/webhooks/:id/redeliver',
    before,
    post: async request => ({ redelivered: await deliverAgain(service, idOf(request)) }),
  })
  addRoute(app, {
    url: '/admin/v1/checkpoints',
    before,
    get: async () => ({ checkpoints: await listCheckpoints(service) }),
  })
  addRoute(app, {
    url: '/admin/v1/checkpoints/:name/install',
    before,
    beforeBody: json,
    post: async request => installCheckpoint(service, nameOf(request), request.body),
  })
  addRoute(app, {
    url: '/admin/v1/checkpoints/:name/cancel',
    before,
    post: async request => cancelInstall(service, nameOf(request)),
  })
  const modelList = () => ({
    models: models.map(({ slug }) => ({ slug, paused: service.policies.isPaused(slug) })),
  })
  addRoute(app, { url: '/admin/v1/models', before, get: async () => modelList() })
  for (const [word, paused] of [
    ['pause', true],
    ['resume', false],
  ] as const) {
    addRoute(app, {
      url: `/admin/v1/models/:slug/${word}`,
      before,
      post: async request => {
        await setPaused(service, slugOf(request), paused)
        return modelList()
      },
    })
  }
}
