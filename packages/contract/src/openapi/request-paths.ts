import { errorResponses, jsonResponse, schemaRef } from './responses.ts'

const idParameter = {
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'string', format: 'uuid' },
  description: 'The `request_id` of the submit.',
}

const either = (description: string, ...names: string[]) => ({
  description,
  content: { 'application/json': { schema: { anyOf: names.map(schemaRef) } } },
})

const errors = errorResponses('unauthorized', 'request_not_found', 'request_expired', 'method_not_allowed', 'internal')

const result = (operationId: string, summary: string) => ({
  get: {
    operationId,
    tags: ['Requests'],
    summary,
    parameters: [idParameter],
    responses: {
      200: either('The result, or the status while it is still running.', 'Result', 'Pending'),
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
        200: either('Queued, running or completed.', 'Pending', 'CompletedStatus'),
        422: jsonResponse('The request failed.', 'Failed'),
        ...errors,
      },
    },
  },
  '/v2/requests/{id}': result('request-result', 'The result of a request'),
  '/v1/requests/{id}': result('request-result-v1', 'The result of a request, older path'),
  '/v2/requests/{id}/cancel': {
    post: {
      operationId: 'cancel-request',
      tags: ['Requests'],
      summary: 'Cancel a request',
      description: 'Changes nothing on a request that has ended. A cancelled request is `FAILED` and costs nothing.',
      parameters: [idParameter],
      responses: {
        200: either('Where the request stands now.', 'Pending', 'CompletedStatus', 'Failed'),
        ...errors,
      },
    },
  },
}
