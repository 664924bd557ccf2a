import { type CreditsBody, toCredits, type WebhookSecretBody } from '@sfumato/contract'
import type { FastifyInstance } from 'fastify'
import { readBalance } from '../../rows/credits.ts'
import { rotateWebhookSecret } from '../../rows/webhook-secrets.ts'
import type { Service } from '../../service/service.ts'
import { addRoute } from '../add-route.ts'
import { authenticate, keyOf } from '../authenticate.ts'

/** `GET /v1/get-user-credits`, and `POST /v2/webhook-secret`. */
export const accountRoutes = (app: FastifyInstance, service: Service): void => {
  addRoute(app, {
    url: '/v1/get-user-credits',
    before: [authenticate(service)],
    get: async (request): Promise<CreditsBody> => {
      const { id, scope } = keyOf(request)
      const { availableMicros, freeMicros } = await readBalance(service.database, id)
      return { credits: toCredits(availableMicros), 'free-credits': toCredits(freeMicros), scope }
    },
  })
  addRoute(app, {
    url: '/v2/webhook-secret',
    before: [authenticate(service)],
    post: async (request): Promise<WebhookSecretBody> => ({
      webhook_secret: await rotateWebhookSecret(service.database, keyOf(request).id, service.now()),
    }),
  })
}
