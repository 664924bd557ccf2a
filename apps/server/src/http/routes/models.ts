import { type ModelBody, type ModelContract, modelJsonSchema, models, type Slug } from '@sfumato/contract'
import { imageCategoriesOf, textCategoriesOf } from '@sfumato/models'
import type { FastifyInstance } from 'fastify'
import { describedEngineOf } from '../../painting/engine-of.ts'
import { imageGuardOf, textGuardOf } from '../../painting/guards-of.ts'
import { priceOf } from '../../service/prices.ts'
import type { Service } from '../../service/service.ts'
import { requireModel } from '../../service/submit.ts'
import { addRoute } from '../add-route.ts'

const modelBody = async (service: Service, model: ModelContract): Promise<ModelBody> => ({
  slug: model.slug,
  title: model.title,
  summary: model.summary,
  returns: model.returns,
  price: priceOf(service.config, model.slug as Slug),
  engine: { ...describedEngineOf(service.config, model.slug as Slug) },
  moderation: {
    text: [...(await textCategoriesOf(textGuardOf(service.config)))],
    image: [...(await imageCategoriesOf(imageGuardOf(service.config)))],
  },
  parameters: modelJsonSchema(model),
})

/** `GET /v1/models` and `GET /v1/models/{slug}`: what there is, to ask instead of guessing. */
export const modelRoutes = (app: FastifyInstance, service: Service): void => {
  addRoute(app, {
    url: '/v1/models',
    get: async () => ({ models: await Promise.all(models.map(model => modelBody(service, model))) }),
  })
  addRoute(app, {
    url: '/v1/models/:slug',
    get: async request => modelBody(service, requireModel((request.params as { slug: string }).slug)),
  })
}
