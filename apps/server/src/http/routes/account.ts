import { type CreditsBody, toCredits } from '@sfumato/contract'
import type { FastifyInstance } from 'fastify'
import { readBalance } from '../../rows/credits.ts'
import type { Service } from '../../service/service.ts'
import { addRoute } from '../add-route.ts'
import { authenticate, keyOf } from '../authenticate.ts'

/** `GET /v1/get-user-credits`. */
export const accountRoutes = (app: FastifyInstance, service: Service): void =>
  addRoute(app, {
    url: '/v1/get-user-credits',
    before: [authenticate(service)],
    get: async (request): Promise<CreditsBody> => {
      const { availableMicros, freeMicros } = await readBalance(service.database, keyOf(request).id)
      return { credits: toCredits(availableMicros), 'free-credits': toCredits(freeMicros) }
    },
  })
