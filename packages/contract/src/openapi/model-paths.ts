import type { ErrorCode } from '../errors/table.ts'
import { headers } from '../headers.ts'
import type { ModelContract } from '../models/model-contract.ts'
import { bodyExamples, submitExample, syncTextResultExample } from './examples.ts'
import { type HeaderName, responseHeaders } from './response-headers.ts'
import { errorResponses, errorResponsesWith, jsonResponse, schemaRef } from './responses.ts'

const submitErrors = [
  'bad_request',
  'unauthorized',
  'forbidden',
  'model_not_found',
  'method_not_allowed',
  'insufficient_credits',
  'spend_limit',
  'content_type',
  'idempotency_conflict',
  'body_too_large',
  'rate_limited',
  'internal',
  'unavailable',
] as const

const pictureErrors = [
  'image_unreachable',
  'image_url_refused',
  'image_invalid',
  'image_too_large',
  'image_format',
  'mask_empty',
  'mask_ratio',
  'edge_transparent',
  'content_moderation',
  'cancelled',
  'worker_lost',
  'engine_unavailable',
  'deadline',
] as const

/** Of a picture that is the answer itself. */
const resultHeaders: readonly HeaderName[] = [
  'requestId',
  'cost',
  'remainingCredits',
  'generationTime',
  'seedValue',
  'engine',
  'warning',
  'refinedPrompt',
  'noSniff',
]

/** What ends a sync call after its request was taken names the request. */
const namesRequest = Object.fromEntries(
  ([...pictureErrors, 'internal', 'unavailable'] as const).map(code => [code, ['requestId']]),
) as Partial<Record<ErrorCode, readonly HeaderName[]>>

const picture = { schema: { type: 'string', contentEncoding: 'binary' } }

/** The schema name of a model's body, for example `BriaGenFill`. */
export const bodyName = (model: ModelContract): string =>
  model.slug.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The fields of the model, and those that every request takes. */
const submitSchema = (model: ModelContract) => ({
  allOf: [schemaRef(bodyName(model)), schemaRef('RequestOptions')],
})

const requestBody = (model: ModelContract) => ({
  required: true,
  content: {
    'application/json': { schema: submitSchema(model), example: submitExample(model) },
    'multipart/form-data': { schema: submitSchema(model) },
  },
})

const parameters = [
  {
    name: headers.idempotencyKey,
    in: 'header',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
    description:
      'Chosen by the caller. For 24 hours the same body with the same key is the same request, run and charged once; another body is refused. A sync call with it runs on when it times out or its caller hangs up, and a repeat returns its result.',
  },
]

/** The sync and the async submit of one model. */
export const modelPaths = (model: ModelContract): Record<string, unknown> => ({
  [`/v1/${model.slug}`]: {
    post: {
      operationId: `run-${model.slug}`,
      tags: ['Models'],
      summary: `${model.title}, sync`,
      description: `${model.summary} Answers when the picture is done.`,
      parameters,
      requestBody: requestBody(model),
      responses: {
        200: {
          description:
            model.returns === 'image'
              ? 'The picture; JSON where `Accept` names `application/json` and no wildcard.'
              : 'The result as JSON; the picture where `Accept` names `image/…` and no `*/*`.',
          content: {
            'image/jpeg': picture,
            'image/png': picture,
            'image/webp': picture,
            'application/json': {
              schema: schemaRef('Result'),
              example: model.returns === 'json' ? syncTextResultExample : bodyExamples.Result,
            },
          },
          ...responseHeaders(...resultHeaders),
        },
        ...errorResponsesWith(namesRequest, ...submitErrors, 'request_expired', 'request_not_found', ...pictureErrors),
      },
    },
  },
  [`/v2/${model.slug}`]: {
    post: {
      operationId: `submit-${model.slug}`,
      tags: ['Models'],
      summary: `${model.title}, async`,
      description: `${model.summary} Answers at once; poll \`status_url\`.`,
      parameters,
      requestBody: requestBody(model),
      responses: {
        200: jsonResponse('Accepted.', 'Submitted'),
        ...errorResponses(...submitErrors, 'request_expired', 'request_not_found'),
      },
    },
  },
})
