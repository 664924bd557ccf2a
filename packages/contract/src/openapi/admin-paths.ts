import type { ErrorCode } from '../errors/table.ts'
import { errorResponses, jsonContent, jsonResponse } from './responses.ts'

interface AdminOperation {
  readonly answers: string
  readonly body?: string
  readonly parameters?: readonly unknown[]
  readonly codes?: readonly ErrorCode[]
  readonly description?: string
}

const operation = (
  operationId: string,
  summary: string,
  { answers, body, parameters, codes = [], description }: AdminOperation,
) => ({
  operationId,
  tags: ['Administration'],
  summary,
  ...(description === undefined ? {} : { description }),
  ...(parameters === undefined ? {} : { parameters }),
  ...(body === undefined ? {} : { requestBody: { required: true, content: jsonContent(body) } }),
  responses: {
    200: jsonResponse('Done.', answers),
    ...errorResponses(
      'unauthorized',
      'forbidden',
      ...(body === undefined ? [] : (['bad_request', 'content_type'] as const)),
      ...codes,
    ),
  },
})

const keyParameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }]
const slugParameters = [{ name: 'slug', in: 'path', required: true, schema: { type: 'string' } }]
const day = (name: string, description: string) => ({
  name,
  in: 'query',
  schema: { type: 'string', format: 'date' },
  description,
})

const ofKey = { parameters: keyParameters, codes: ['key_not_found'] } as const
const ofModel = { parameters: slugParameters, codes: ['model_not_found'], answers: 'AdminModels' } as const

const ofCheckpoint = {
  parameters: [{ name: 'name', in: 'path', required: true, schema: { type: 'string' } }],
  codes: ['checkpoint_not_found'],
  answers: 'AdminCheckpoint',
} as const

/** Everything that takes a key of the scope `admin`. */
export const adminPaths: Record<string, unknown> = {
  '/admin/v1/keys': {
    get: operation('admin-list-keys', 'All keys', { answers: 'AdminKeyList' }),
    post: operation('admin-make-key', 'Make a key', { answers: 'AdminNewKey', body: 'NewKey' }),
  },
  '/admin/v1/keys/{id}': {
    get: operation('admin-get-key', 'One key', { answers: 'AdminKey', ...ofKey }),
    patch: operation('admin-set-key', 'Change what a key may do', {
      answers: 'AdminKey',
      body: 'KeySettings',
      ...ofKey,
    }),
  },
  '/admin/v1/keys/{id}/revoke': {
    post: operation('admin-revoke-key', 'Revoke a key', {
      answers: 'AdminKey',
      ...ofKey,
      description: 'It is refused from now on; what it has submitted goes on.',
    }),
  },
  '/admin/v1/keys/{id}/credits': {
    post: operation('admin-add-credits', 'Add credits to a key', { answers: 'AdminKey', body: 'AddCredits', ...ofKey }),
  },
  '/admin/v1/keys/{id}/webhook-secret': {
    post: operation('admin-webhook-secret', 'Make a webhook secret for a key', {
      answers: 'WebhookSecret',
      ...ofKey,
      description: 'The one before signs beside it for a day.',
    }),
  },
  '/admin/v1/webhooks': {
    get: operation('admin-webhooks', 'Webhook deliveries', {
      answers: 'Deliveries',
      parameters: [
        {
          name: 'state',
          in: 'query',
          schema: { type: 'string', enum: ['WAITING', 'DELIVERED', 'DEAD'], default: 'DEAD' },
        },
      ],
      codes: ['bad_request'],
    }),
  },
  '/admin/v1/webhooks/redeliver-dead': {
    post: operation('admin-redeliver-dead', 'Begin every dead delivery again', { answers: 'Redelivered' }),
  },
  '/admin/v1/webhooks/{id}/redeliver': {
    post: operation('admin-redeliver', 'Begin a delivery again', {
      answers: 'Redelivered',
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      codes: ['delivery_not_found'],
    }),
  },
  '/admin/v1/usage': {
    get: operation('admin-usage', 'What was charged, by day and model', {
      answers: 'Usage',
      parameters: [
        day('from', 'First day (UTC); 30 days back where absent.'),
        day('to', 'Last day; today where absent.'),
        { name: 'key', in: 'query', schema: { type: 'integer' }, description: 'Of one key only.' },
      ],
      codes: ['bad_request', 'key_not_found'],
    }),
  },
  '/admin/v1/queue': { get: operation('admin-queue', 'Requests that wait or run', { answers: 'AdminQueue' }) },
  '/admin/v1/models': { get: operation('admin-models', 'Which models are paused', { answers: 'AdminModels' }) },
  '/admin/v1/models/{slug}/pause': {
    post: operation('admin-pause-model', 'Pause a model', {
      ...ofModel,
      description: 'Running requests finish; others wait, and submits are still taken.',
    }),
  },
  '/admin/v1/models/{slug}/resume': { post: operation('admin-resume-model', 'Resume a model', ofModel) },
  '/admin/v1/checkpoints': {
    get: operation('admin-checkpoints', 'Checkpoint sets and what is here of them', { answers: 'AdminCheckpoints' }),
  },
  '/admin/v1/checkpoints/{name}/install': {
    post: operation('admin-install-checkpoint', 'Install a checkpoint set', {
      ...ofCheckpoint,
      body: 'InstallCheckpoint',
      description: 'Starts the download, or goes on with it; the list says how far it is.',
    }),
  },
  '/admin/v1/checkpoints/{name}/cancel': {
    post: operation('admin-cancel-install', 'Stop installing a checkpoint set', {
      ...ofCheckpoint,
      description: 'What has come is kept for the next time.',
    }),
  },
}
