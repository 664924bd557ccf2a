import type { TSchema } from 'typebox'
import { adminBodies } from '../bodies/admin-bodies.ts'
import {
  completedStatusBody,
  failedBody,
  historyBody,
  pendingBody,
  resultBody,
  submitBody,
} from '../bodies/request-bodies.ts'
import { serviceFields } from '../bodies/service-fields.ts'
import {
  creditsBody,
  errorBodySchema,
  modelBody,
  modelListBody,
  uploadedBody,
  uploadRequestBody,
  webhookSecretBody,
} from '../bodies/side-bodies.ts'
import { headers } from '../headers.ts'
import { models } from '../models/registry.ts'
import { adminPaths } from './admin-paths.ts'
import { bodyName, modelPaths } from './model-paths.ts'
import { modelJsonSchema } from './model-schema.ts'
import { requestPaths } from './request-paths.ts'
import { headerComponents } from './response-headers.ts'
import { sidePaths } from './side-paths.ts'

const bodies: readonly TSchema[] = [
  submitBody,
  pendingBody,
  completedStatusBody,
  resultBody,
  failedBody,
  historyBody,
  creditsBody,
  webhookSecretBody,
  uploadRequestBody,
  uploadedBody,
  errorBodySchema,
  modelBody,
  modelListBody,
  serviceFields,
  ...adminBodies,
]

/** A body's schema under its name; the name itself is not part of the schema there. */
const component = (body: TSchema): [string, unknown] => {
  const { $id, ...schema } = body as TSchema & { $id: string }
  return [$id, schema]
}

/** The OpenAPI 3.1 document. `serverUrl` is the public origin, `version` the software's. */
export const openApiDocument = (serverUrl: string, version: string): Record<string, unknown> => ({
  openapi: '3.1.0',
  info: {
    title: 'Sfumato',
    version,
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    description:
      'Image generation and editing: five models, each on a sync and an async surface. Independent software; not affiliated with Bria or Segmind, whose names only describe compatibility.',
  },
  servers: [{ url: serverUrl }],
  tags: [
    { name: 'Models', description: 'The five models: sync under `/v1`, async under `/v2`.' },
    { name: 'Requests', description: 'What becomes of async submits.' },
    { name: 'Account', description: 'Credits and the webhook secret of the key.' },
    { name: 'Files', description: 'Uploads, and the finished pictures.' },
    { name: 'Service', description: 'Health, metrics and documents.' },
    { name: 'Administration', description: 'For keys of the scope `admin`.' },
  ],
  security: [{ key: [] }, { bearer: [] }],
  paths: {
    ...Object.assign({}, ...models.map(modelPaths)),
    ...requestPaths,
    ...sidePaths,
    ...adminPaths,
  },
  components: {
    securitySchemes: {
      key: {
        type: 'apiKey',
        in: 'header',
        name: headers.apiKey,
        description: 'The key as the hosted service takes it.',
      },
      bearer: { type: 'http', scheme: 'bearer', description: 'The same key as a bearer token.' },
    },
    headers: headerComponents,
    schemas: Object.fromEntries([
      ...models.map(model => [bodyName(model), modelJsonSchema(model)]),
      ...bodies.map(component),
    ]),
  },
})
