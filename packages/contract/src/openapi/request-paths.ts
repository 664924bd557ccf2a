import { headers } from '../headers.ts'
import { models } from '../models/registry.ts'
import { states } from '../states.ts'
import { responseHeaders } from './response-headers.ts'
import { eitherResponse, errorResponses, jsonResponse } from './responses.ts'

const idParameter = {
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'string', format: 'uuid' },
  description: 'The `request_id` of the submit.',
}

/** A part of the address after the question mark. */
const query = (name: string, schema: unknown, description: string) => ({ name, in: 'query', schema, description })

const errors = errorResponses('unauthorized', 'request_not_found', 'request_expired', 'method_not_allowed', 'internal')

const result = (operationId: string, summary: string) => ({
  get: {
    operationId,
    tags: ['Requests'],
    summary,
    parameters: [idParameter],
    responses: {
      200: eitherResponse('The result, or the status while it is still running.', 'Result', 'Pending'),
      422: jsonResponse('The request failed.', 'Failed'),
      ...errors,
    },
  },
})

/** Everything about one submitted request. */
export const requestPaths: Record<string, unknown> = {
  '/v2/requests/{id}/status': {
    get: {
      operationId: 'request-status',
      tags: ['Requests'],
      summary: 'Where a request stands',
      parameters: [idParameter],
      responses: {
        200: eitherResponse('Queued, running or completed.', 'Pending', 'CompletedStatus'),
        422: jsonResponse('The request failed.', 'Failed'),
        ...errors,
      },
    },
  },
  '/v2/requests': {
    get: {
      operationId: 'list-requests',
      tags: ['Requests'],
      summary: 'Requests of the key',
      description: 'Newest first, as long as their results can be asked for.',
      parameters: [
        query('model', { type: 'string', enum: models.map(model => model.slug) }, 'Only those of one model.'),
        query('state', { type: 'string', enum: [...states] }, 'Only those that stand there.'),
        query('limit', { type: 'integer', minimum: 1, maximum: 200, default: 50 }, 'How many a page holds.'),
        query('cursor', { type: 'string', pattern: '^[1-9][0-9]{0,14}$' }, 'The `next_cursor` of the page before.'),
      ],
      responses: {
        200: jsonResponse('One page.', 'History'),
        ...errorResponses('bad_request', 'unauthorized', 'method_not_allowed', 'internal'),
      },
    },
  },
  '/v2/requests/{id}': {
    ...result('request-result', 'The result of a request'),
    delete: {
      operationId: 'delete-request',
      tags: ['Requests'],
      summary: 'Delete a request',
      description: 'Cancels it where it has not ended, then removes it and its pictures at once. What it cost stays.',
      parameters: [idParameter],
      responses: {
        204: { description: 'Gone; its id answers 404 from now on.' },
        ...errors,
        ...errorResponses('unavailable'),
      },
    },
  },
  '/v1/requests/{id}': result('request-result-v1', 'The result of a request, older path'),
  '/v2/requests/{id}/events': {
    get: {
      operationId: 'request-events',
      tags: ['Requests'],
      summary: 'How a request goes on',
      description:
        'Server-sent events: `status` when its state or place in the queue changes (and once at the beginning), `progress` while it runs, `preview` when there is a new `preview_url`, `done` at the end, after which the stream closes. The data is the JSON of the status body. Comments keep silent connections open. Browsers read it with fetch, since EventSource sends no headers.',
      parameters: [
        idParameter,
        {
          name: headers.lastEventId,
          in: 'header',
          schema: { type: 'integer' },
          description: 'The id of the last event that was seen: later ones have greater ids.',
        },
      ],
      responses: {
        200: {
          description: 'The stream.',
          ...responseHeaders('cacheControl', 'noBuffering'),
          content: {
            'text/event-stream': {
              schema: { type: 'string' },
              example: 'id: 3602592000000\nevent: progress\ndata: {"status":"PROCESSING","progress":0.4}\n\n',
            },
          },
        },
        204: { description: '`Last-Event-ID` was that of `done`: nothing comes any more.' },
        ...errors,
      },
    },
  },
  '/v2/requests/{id}/cancel': {
    post: {
      operationId: 'cancel-request',
      tags: ['Requests'],
      summary: 'Cancel a request',
      description: 'Changes nothing on a request that has ended. A cancelled request is `FAILED` and costs nothing.',
      parameters: [idParameter],
      responses: {
        200: eitherResponse('Where the request stands now.', 'Pending', 'CompletedStatus', 'Failed'),
        ...errors,
      },
    },
  },
}
