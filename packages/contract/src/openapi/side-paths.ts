import type { ErrorCode } from '../errors/table.ts'
import { type HeaderName, responseHeaders } from './response-headers.ts'
import { errorResponses, jsonContent, jsonResponse } from './responses.ts'

const open: readonly unknown[] = []

/** A route that is only read; `codes` are the failures it has beside a wrong method. */
const plain = (
  operationId: string,
  tag: string,
  summary: string,
  response: unknown,
  { codes = [], ...extra }: { readonly codes?: readonly ErrorCode[] } & Readonly<Record<string, unknown>> = {},
) => ({
  get: {
    operationId,
    tags: [tag],
    summary,
    ...extra,
    responses: { 200: response, ...errorResponses(...codes, 'method_not_allowed') },
  },
})

const health = (status: 'ok' | 'ready') => ({
  description: 'Yes.',
  content: {
    'application/json': {
      schema: { type: 'object', required: ['status'], properties: { status: { type: 'string', const: status } } },
      example: { status },
    },
  },
})

const page = (...further: readonly HeaderName[]) => ({
  description: 'The page. It loads nothing from another host.',
  ...responseHeaders('contentPolicy', 'noSniff', 'referrerPolicy', ...further),
  content: { 'text/html': { schema: { type: 'string' } } },
})

/** The studio: the one page that has to be built before it can be served. */
const studio = plain('home', 'Service', 'The studio, a page to try the models with', page('cacheControl'), {
  security: open,
})
const studioPage = {
  get: {
    ...studio.get,
    responses: {
      ...studio.get.responses,
      503: {
        description: 'The studio is not built.',
        ...responseHeaders('noSniff', 'referrerPolicy'),
        content: { 'text/plain': { schema: { type: 'string' } } },
      },
    },
  },
}

const fileParameters = [
  { name: 'token', in: 'path', required: true, schema: { type: 'string' }, description: 'At least 128 random bits.' },
  { name: 'name', in: 'path', required: true, schema: { type: 'string' } },
]

const fileResponse = (description: string, ...further: readonly HeaderName[]) => ({
  description,
  ...responseHeaders('cacheControl', 'contentPolicy', 'noSniff', 'entityTag', ...further),
  content: { 'image/*': { schema: { type: 'string' } } },
})

const file = (operationId: string, summary: string) => ({
  get: {
    operationId,
    tags: ['Files'],
    summary,
    parameters: fileParameters,
    security: open,
    responses: {
      200: fileResponse('The file.'),
      206: fileResponse('The part that `Range` asked for.', 'contentRange'),
      ...errorResponses('file_not_found', 'method_not_allowed', 'range_not_satisfiable', 'unavailable'),
    },
  },
})

/** Credits, uploads, files, the list of models, health and the document itself. */
export const sidePaths: Record<string, unknown> = {
  '/v1/get-user-credits': plain(
    'user-credits',
    'Account',
    'Credits of the key',
    jsonResponse('The balance.', 'Credits'),
    { codes: ['unauthorized'] },
  ),
  '/v2/webhook-secret': {
    post: {
      operationId: 'webhook-secret',
      tags: ['Account'],
      summary: 'Make a webhook secret',
      description: 'The one before signs beside it for a day.',
      responses: {
        200: jsonResponse('The new secret.', 'WebhookSecret'),
        ...errorResponses('unauthorized', 'method_not_allowed'),
      },
    },
  },
  '/upload-asset': {
    post: {
      operationId: 'upload-asset',
      tags: ['Files'],
      summary: 'Upload pictures',
      description: 'Keeps pictures for a day at addresses that every model accepts.',
      requestBody: { required: true, content: jsonContent('Upload') },
      responses: {
        200: jsonResponse('Kept.', 'Uploaded'),
        ...errorResponses(
          'bad_request',
          'unauthorized',
          'content_type',
          'body_too_large',
          'image_invalid',
          'image_format',
          'image_too_large',
          'unavailable',
        ),
      },
    },
  },
  '/outputs/{token}/{name}': file('output', 'A finished picture'),
  '/previews/{token}/{name}': file('preview', 'A look at an unfinished picture'),
  '/uploads/{token}/{name}': file('upload', 'An uploaded picture'),
  '/v1/models': plain('list-models', 'Models', 'The models', jsonResponse('All models.', 'ModelList'), {
    security: open,
  }),
  '/v1/models/{slug}': plain('get-model', 'Models', 'One model', jsonResponse('The model.', 'Model'), {
    security: open,
    parameters: [{ name: 'slug', in: 'path', required: true, schema: { type: 'string' } }],
    codes: ['model_not_found'],
  }),
  '/health': plain('health', 'Service', 'Is the process alive', health('ok'), { security: open }),
  '/v1/health': plain('health-v1', 'Service', 'Is the process alive, older path', health('ok'), { security: open }),
  '/metrics': plain(
    'metrics',
    'Service',
    'Metrics',
    { description: 'Prometheus text.', content: { 'text/plain': { schema: { type: 'string' } } } },
    {
      description: 'Open to the machine itself, else to admin keys.',
      security: [{}, { key: [] }, { bearer: [] }],
      codes: ['unauthorized', 'forbidden'],
    },
  ),
  '/ready': plain('ready', 'Service', 'Can it take requests', health('ready'), {
    security: open,
    codes: ['unavailable'],
  }),
  '/': studioPage,
  '/assets/{name}': plain(
    'studio-file',
    'Service',
    'A script, style or picture of the studio',
    {
      description: 'The file.',
      ...responseHeaders('cacheControl', 'noSniff', 'referrerPolicy'),
      content: {
        'text/javascript': { schema: { type: 'string' } },
        'text/css': { schema: { type: 'string' } },
        'image/*': { schema: { type: 'string' } },
      },
    },
    {
      security: open,
      parameters: [{ name: 'name', in: 'path', required: true, schema: { type: 'string' } }],
      codes: ['file_not_found'],
    },
  ),
  '/docs': plain('reference', 'Service', 'This reference as a page', page(), { security: open }),
  '/docs/reference.js': plain(
    'reference-script',
    'Service',
    'The script of the reference',
    {
      description: 'The script.',
      ...responseHeaders('cacheControl', 'noSniff'),
      content: { 'text/javascript': { schema: { type: 'string' } } },
    },
    { security: open },
  ),
  '/openapi.json': plain(
    'openapi',
    'Service',
    'This document',
    {
      description: 'OpenAPI 3.1.',
      content: {
        'application/json': {
          schema: { type: 'object', required: ['openapi'], properties: { openapi: { type: 'string' } } },
        },
      },
    },
    { security: open },
  ),
}
